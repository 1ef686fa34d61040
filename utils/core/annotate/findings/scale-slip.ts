import type { Figure, Finding } from '../../model.ts';
import {
  contentStems,
  type Document,
  type FigureSentence,
  finding,
  plainAmount,
  sentencesWithFigures,
  surfaceOf,
} from './sentence-figures.ts';

/** '$2.35 million' here and '$2.35 billion' there, in sentences that speak of the same: a slip of a thousand. */
export function checkScaleSlip(document: Document): Finding[] {
  const seen = new Map<string, { figure: Figure; sentence: FigureSentence; amount: number }[]>();
  const findings: Finding[] = [];
  for (const sentence of sentencesWithFigures(document)) {
    for (const figure of sentence.figures) {
      const { type } = figure.value;
      // 'about $2.4 billion' slips as well.
      const plain = plainAmount({ ...figure, approximate: false });
      if (!plain || plain.amount < 1e6 || (type !== 'money' && type !== 'count')) continue;
      if (!SCALED.test(surfaceOf(document, figure))) continue;
      const digits = significant(plain.amount);
      if (digits.length < 2) continue;
      const key = `${type} ${type === 'money' ? plain.unit : ''} ${digits}`;
      const earlier = seen.get(key) ?? [];
      const other = earlier.find(
        (e) => isThousand(e.amount / plain.amount) && sharesWord(e.sentence.text, sentence.text),
      );
      if (other)
        findings.push(
          finding(
            {
              type: 'scale-slip',
              first: surfaceOf(document, other.figure),
              second: surfaceOf(document, figure),
            },
            [
              { figure: other.figure, paragraph: other.sentence.paragraph },
              { figure, paragraph: sentence.paragraph },
            ],
          ),
        );
      // A handful of places a key is plenty; the list never grows with the text.
      if (earlier.length < 8) seen.set(key, [...earlier, { figure, sentence, amount: plain.amount }]);
    }
  }
  return findings;
}

const significant = (amount: number): string =>
  amount
    .toExponential(9)
    .replace(/e.*/, '')
    .replace(/\.?0+$/, '')
    .replace('.', '');
const isThousand = (ratio: number): boolean =>
  Math.abs(ratio - 1000) < 1e-6 || Math.abs(ratio * 1000 - 1) < 1e-6;

/** A scale is written; 2,000 is no slip of two million. */
const SCALED = /[mbt]r?illion|\d ?(?:m|b|t|mn|bn|tn|trn)\b/i;

/**
 * Whether two sentences may tell of one amount: they share a word that carries meaning. Among 2,100 clean articles two
 * pairs of amounts had two equal digits a thousandfold apart, and no such word.
 */
function sharesWord(a: string, b: string): boolean {
  const second = contentStems(b);
  return [...contentStems(a)].some((stem) => second.has(stem));
}
