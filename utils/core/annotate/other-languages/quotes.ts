import type { Article, Quote } from '../../model.ts';

/** Pairs of marks as newspapers set them; a mark that closes in one language opens in another. */
const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['„', '“”'],
  ['«', '»'],
  ['»', '«'],
  ['“', '”'],
  ['"', '"'],
];
const CLOSES = new Map(PAIRS);

/** Shorter runs are titles and terms more often than speech. */
const FEWEST_WORDS = 4;

/**
 * What stands between quotation marks, paragraph by paragraph, with nobody named as its speaker: who says it is not
 * told without the grammar of the language. One pass; a mark without its like spoils its own paragraph at most.
 */
export function findOtherQuotes({ text, paragraphs }: Article): Quote[] {
  const quotes: Quote[] = [];
  for (const { span } of paragraphs) {
    let open: { readonly at: number; readonly closes: string } | undefined;
    for (let i = span.start; i < span.end; i++) {
      const character = text[i]!;
      if (open?.closes.includes(character)) {
        const quote = quoteAt(text, open.at + 1, i);
        if (quote) quotes.push(quote);
        open = undefined;
      } else if (!open) {
        const closes = CLOSES.get(character);
        if (closes !== undefined) open = { at: i, closes };
      }
    }
  }
  return quotes;
}

/** French sets a space inside its marks. */
function quoteAt(text: string, from: number, to: number): Quote | undefined {
  const inside = text.slice(from, to);
  const words = inside.match(/\S+/g) ?? [];
  if (words.length < FEWEST_WORDS) return undefined;
  const start = from + (inside.length - inside.trimStart().length);
  const end = from + inside.trimEnd().length;
  return { kind: 'quote', id: `quote-${start}-${end}`, span: { start, end }, rule: 'marks', form: 'direct' };
}
