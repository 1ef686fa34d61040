import type { Figure, Span, Value } from '../../model.ts';
import { FIGURE_WORDS, type FigureWords } from './lexicon.ts';

const SYMBOLS: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP', '¥': 'JPY' };
/** Plain, narrow and wide no-break spaces stand between thousands and before a sign. */
const SPACE = '[ \\u00a0\\u202f]';

interface Reader {
  readonly date: RegExp;
  readonly number: RegExp;
  readonly words: FigureWords;
}

const any = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', SPACE))
    .join('|');

/** Both patterns run forward through digits without a nested repetition: linear in the text. */
function readerOf(words: FigureWords): Reader {
  const group = words.thousands === '.' ? '\\.' : SPACE;
  const amount = `(?<amount>\\d{1,3}(?:${group}\\d{3}){1,4}(?:,\\d{1,9})?(?!\\d)|\\d{1,15}(?:,\\d{1,9})?)`;
  const scale = `(?:${SPACE}(?<scale>${any(Object.keys(words.scales))})(?!\\p{L})\\.?(?:${SPACE}d(?:e${SPACE}|['’]))?)?`;
  const unit = `(?:${SPACE}?(?:(?<sign>[%€$£¥])|(?<percent>${any(words.percent)})(?!\\p{L})|(?<currency>${any(Object.keys(words.currencies))})(?!\\p{L})))?`;
  const months = any(words.months);
  return {
    words,
    number: new RegExp(
      `(?<![\\p{L}\\d.,/-])(?<before>[€$£¥])?${amount}${scale}${unit}(?![\\p{L}\\d/]|[.,]\\d)`,
      'giu',
    ),
    date: new RegExp(
      `(?<![\\p{L}\\d])(?<day>[0-3]?\\d)${words.of}${SPACE}(?<month>${months})(?!\\p{L})(?:(?:${SPACE}de)?${SPACE}(?<year>(?:1[89]|20)\\d\\d)(?!\\d))?`,
      'giu',
    ),
  };
}

const READERS = new Map(Object.entries(FIGURE_WORDS).map(([language, words]) => [language, readerOf(words)]));

/** Amounts, percentages, counts and dates of an article in a language that has a reader; none in another. */
export function findOtherFigures(text: string, language: string, publishedAt: string | undefined): Figure[] {
  const reader = READERS.get(language);
  if (!reader) return [];
  const dates = [...text.matchAll(reader.date)].flatMap((match) => {
    const value = dateOf(match.groups!, reader.words, publishedAt);
    return value ? [figure(match, value, 'date')] : [];
  });
  const taken = dates.map(({ span }) => span);
  let next = 0;
  const numbers = [...text.matchAll(reader.number)].flatMap((match) => {
    const start = match.index;
    while (next < taken.length && taken[next]!.end <= start) next++;
    if (next < taken.length && taken[next]!.start <= start) return [];
    const value = toValue(match.groups!, reader.words);
    return [figure(match, value, value.type)];
  });
  return [...dates, ...numbers].sort((a, b) => a.span.start - b.span.start);
}

function figure(match: RegExpExecArray | RegExpMatchArray, value: Value, rule: string): Figure {
  const start = match.index!;
  const span: Span = { start, end: start + match[0].trimEnd().length };
  return { kind: 'figure', id: `figure-${span.start}-${span.end}`, span, rule, value, approximate: false };
}

type Groups = Readonly<Record<string, string | undefined>>;
const folded = (word: string | undefined): string =>
  (word ?? '').toLowerCase().replaceAll(/[\u00a0\u202f]/g, ' ');

function toValue(groups: Groups, words: FigureWords): Value {
  const digits = groups['amount']!.replaceAll(/[.\s\u00a0\u202f]/g, '').replace(',', '.');
  const amount = Number(digits) * (words.scales[folded(groups['scale'])] ?? 1);
  const sign = groups['before'] ?? groups['sign'];
  if (sign === '%' || groups['percent'] !== undefined) return { type: 'percent', amount };
  const currency = sign === undefined ? words.currencies[folded(groups['currency'])] : SYMBOLS[sign];
  return currency === undefined ? { type: 'count', amount } : { type: 'money', amount, currency };
}

/** A day of the year that the text names, of the year it was published in where it names none. */
function dateOf(groups: Groups, words: FigureWords, publishedAt: string | undefined): Value | undefined {
  const day = Number(groups['day']);
  const month = words.months.indexOf(folded(groups['month'])) + 1;
  const year = groups['year'] ?? publishedAt?.slice(0, 4);
  if (day < 1 || day > 31 || month === 0 || year === undefined) return undefined;
  const pad = (n: number) => String(n).padStart(2, '0');
  return { type: 'date', iso: `${year}-${pad(month)}-${pad(day)}` };
}
