import type { Figure, Finding } from '../../model.ts';
import { type Document, finding, plainAmount, sentencesWithFigures, surfaceOf } from './sentence-figures.ts';

/** Nouns that split a whole in two with nothing left over. */
const SPLITS: readonly (readonly [string, string])[] = [
  ['man', 'woman'],
  ['boy', 'girl'],
  ['adult', 'child'],
  ['son', 'daughter'],
  ['civilian', 'soldier'],
];

const WHOLE =
  /^(?:people|person|victim|passenger|worker|employee|member|student|pupil|patient|child|resident|refugee|hostage|prisoner|guest|delegate|candidate|player|protester|casualty|survivor)$/;
/** The parts stand right behind the whole: a colon, a dash or an open bracket, with at most two words. */
const OPENS = /^[^.,;:()–—-]{0,40}(?: ?[:(–—]| -+|, ?)\s*$/;
const JOINS = /^[^.,;:()]{0,20} and $/;

/** '17 people – nine men and seven women': the parts do not make the whole. */
export function checkPartsSum(document: Document): Finding[] {
  return sentencesWithFigures(document).flatMap(({ figures, span, text, paragraph }) => {
    const found: Finding[] = [];
    const between = (a: Figure, b: Figure): string =>
      text.slice(a.span.end - span.start, b.span.start - span.start);
    for (let i = 0; i + 2 < figures.length; i++) {
      const [whole, one, two] = [figures[i]!, figures[i + 1]!, figures[i + 2]!];
      const amounts = [whole, one, two].map((f) => (f.value.type === 'count' ? plainAmount(f) : undefined));
      if (amounts.some((a) => a === undefined || !Number.isInteger(a.amount))) continue;
      const [w, a, b] = amounts as { amount: number; unit: string }[];
      const pair = SPLITS.some((s) => s.includes(a!.unit) && s.includes(b!.unit) && a!.unit !== b!.unit);
      if (!pair || !WHOLE.test(w!.unit) || !OPENS.test(between(whole, one)) || !JOINS.test(between(one, two)))
        continue;
      // A third part may follow ('… and a baby'): then nothing is wrong.
      if (/^\s*\w+,? (?:and|plus|as well as)\b/.test(text.slice(two.span.end - span.start))) continue;
      if (a!.amount + b!.amount === w!.amount) continue;
      found.push(
        finding(
          {
            type: 'parts-do-not-sum',
            parts: [surfaceOf(document, one), surfaceOf(document, two)],
            whole: surfaceOf(document, whole),
            sum: a!.amount + b!.amount,
          },
          [whole, one, two].map((figure) => ({ figure, paragraph })),
        ),
      );
    }
    return found;
  });
}
