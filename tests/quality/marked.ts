import type { Gold, GoldFigure, GoldParty, GoldQuote, GoldValue, Place } from './gold.ts';

/**
 * Reads the marked source of a fixture (`gold.txt`), which is how a person writes gold: the text itself with marks.
 *
 *   {$money 2.6e6 GBP|£2.6m}    a figure with its value; a range is 10..15; a value left out is not checked
 *   {@id|Name}                  a mention of a party of the head
 *   {?|text}                    may be marked or not
 *   {q direct id}‘…’{/q}        a quote and its speaker: a party, or a word for somebody unnamed
 *   !unrelated …, # …           a paragraph that has nothing to do with the headline; a heading
 */
export function readMarked(source: string): Gold {
  const cut = source.indexOf('\n---\n');
  const head = source.slice(0, cut);
  const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(head)?.[1] ?? '';
  const parties = new Map<string, GoldParty>(
    [...head.matchAll(/^party (\S+) (\S+) (.*)$/gm)].map(([, id, type, name]) => [
      id!,
      { id: id!, name: name!, type: type as GoldParty['type'], mentions: [] },
    ]),
  );
  const gold: Gold = {
    headline: field('headline'),
    url: field('url'),
    publishedAt: field('published'),
    paragraphs: [],
    figures: [],
    parties: [...parties.values()],
    quotes: [],
    optional: [],
  };
  let open: Omit<GoldQuote, 'end' | 'endParagraph' | 'text'> | undefined;
  for (const block of source
    .slice(cut + 5)
    .trim()
    .split(/\n\n+/)) {
    const paragraph = gold.paragraphs.length;
    const unrelated = block.startsWith('!unrelated ');
    const heading = block.startsWith('# ');
    let rest = block.replace(/^(?:!unrelated|#) /, '');
    let text = '';
    for (let mark = MARK.exec(rest); mark; mark = MARK.exec(rest)) {
      text += rest.slice(0, mark.index);
      rest = rest.slice(mark.index + mark[0].length);
      const [, inline, surface, form, speaker] = mark;
      if (inline !== undefined) {
        const place: Place = {
          paragraph,
          start: text.length,
          end: text.length + surface!.length,
          text: surface!,
        };
        text += surface;
        if (inline.startsWith('$')) gold.figures.push(figure(place, inline.slice(1)));
        else if (inline.startsWith('?')) gold.optional.push(place);
        else mentionsOf(parties, inline.slice(1)).push(place);
      } else if (form !== undefined) {
        if (open) throw new Error(`a quote in a quote: ${block.slice(0, 60)}`);
        open = { paragraph, start: text.length, form: form as GoldQuote['form'], speaker: speaker! };
      } else {
        if (!open) throw new Error(`no quote to close: ${block.slice(0, 60)}`);
        const from = open.paragraph === paragraph ? text.slice(open.start) : text;
        gold.quotes.push({ ...open, endParagraph: paragraph, end: text.length, text: from });
        open = undefined;
      }
    }
    text += rest;
    gold.paragraphs.push({ text, ...(unrelated && { unrelated }), ...(heading && { heading }) });
  }
  if (open) throw new Error(`a quote stays open in ${gold.headline}`);
  return gold;
}

const MARK = /\{([$@?][^|{}]*)\|([^{}]*)\}|\{q (\w+) (\w+)\}|\{\/q\}/;

function mentionsOf(parties: ReadonlyMap<string, GoldParty>, id: string): Place[] {
  const party = parties.get(id);
  if (!party) throw new Error(`no party ${id} in the head`);
  return party.mentions;
}

function figure(place: Place, mark: string): GoldFigure {
  const [type, amount, ...unit] = mark.split(' ');
  if (amount === undefined) return { ...place, type: type! };
  const value: GoldValue = /^(?:date|time|duration|set)$/.test(type!)
    ? { iso: amount }
    : amounts(type === 'score' ? `${amount}..${unit.shift()}` : amount);
  return { ...place, type: type!, value: { ...value, ...(unit.length > 0 && { unit: unit.join(' ') }) } };
}

function amounts(written: string): GoldValue {
  const [low, high] = written.split('..').map(Number);
  return high === undefined ? { amount: low! } : { low: low!, high };
}
