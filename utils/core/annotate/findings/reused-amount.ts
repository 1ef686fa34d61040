import type { Figure, Finding } from '../../model.ts';
import { type Document, finding, plainAmount, sentencesWithFigures, surfaceOf } from './sentence-figures.ts';

/** One exact amount used for two different things: '14,382 jobs' and '14,382 homes', a loss and a profit of $14.38 million. */
export function checkReusedAmount(document: Document): Finding[] {
  const seen = new Map<number, { figure: Figure; paragraph: number; thing: string }>();
  const findings: Finding[] = [];
  for (const sentence of sentencesWithFigures(document)) {
    for (const figure of sentence.figures) {
      const amount = plainAmount(figure)?.amount;
      const thing = thingOf(figure, sentence.text.slice(figure.span.end - sentence.span.start));
      if (amount === undefined || thing === undefined || !isExact(amount)) continue;
      const earlier = seen.get(amount);
      if (!earlier) {
        seen.set(amount, { figure, paragraph: sentence.paragraph, thing });
      } else if (earlier.figure.value.type === figure.value.type && differ(earlier.thing, thing)) {
        findings.push(
          finding(
            'reused-amount',
            `${surfaceOf(document, figure)} is given for ${earlier.thing} and for ${thing}`,
            [earlier, { figure, paragraph: sentence.paragraph }],
          ),
        );
      }
    }
  }
  return findings;
}

/** Four digits that count: two different things seldom share them by chance. */
const isExact = (amount: number): boolean =>
  amount >= 1000 && String(amount).replace(/0+$/, '').length >= 4 && !(amount >= 1900 && amount <= 2100);

/** Things that are never the same, whatever the words around them. */
const OPPOSED: readonly (readonly string[])[] = [
  ['profit', 'loss', 'revenue', 'debt'],
  [
    'job',
    'home',
    'vote',
    'ton',
    'tonne',
    'car',
    'vehicle',
    'school',
    'mile',
    'kilometre',
    'flight',
    'tree',
    'acre',
    'hectare',
  ],
];

function thingOf(figure: Figure, after: string): string | undefined {
  if (figure.value.type === 'count') return figure.value.of?.split(' ').at(-1);
  if (figure.value.type === 'quantity') return figure.value.unit;
  if (figure.value.type === 'money')
    return /^ (?:net |operating |annual |quarterly |pre-?tax )?(profit|loss|revenue|debt)\b/i
      .exec(after)?.[1]
      ?.toLowerCase();
  return undefined;
}

const differ = (a: string, b: string): boolean =>
  a !== b && OPPOSED.some((set) => set.includes(a) && set.includes(b));
