import type { Finding } from '../../model.ts';
import { type Change, findChanges } from './change.ts';
import { type Document, finding, roundingOf, sentencesWithFigures, surfaceOf } from './sentence-figures.ts';

/** 'Rose from 40 to 50, up 10 %': the two ends and the percentage do not fit together. */
export function checkChangePercent(document: Document): Finding[] {
  return sentencesWithFigures(document).flatMap((sentence) =>
    findChanges(sentence).flatMap((change) => {
      if (change.from.value.type === 'percent') return [];
      const real = shareOf(change);
      if (fits(document, change)) return [];
      const words = {
        from: surfaceOf(document, change.from),
        to: surfaceOf(document, change.to),
        by: surfaceOf(document, change.by),
      };
      return [
        finding(
          { type: 'change-does-not-compute', ...words, change: real },
          [change.from, change.to, change.by].map((figure) => ({ figure, paragraph: sentence.paragraph })),
        ),
      ];
    }),
  );
}

const shareOf = ({ start, end }: Change): number => ((end - start) / start) * 100;

/** Whether some numbers that round to the written ones give the written percentage; half a point and a tenth are let pass. */
function fits(document: Document, change: Change): boolean {
  const slackFrom = roundingOf(surfaceOf(document, change.from), change.start);
  const slackTo = roundingOf(surfaceOf(document, change.to), change.end);
  if (change.direction > 0 !== change.end > change.start) return false;
  const low = Math.min(...ends(change, slackFrom, slackTo));
  const high = Math.max(...ends(change, slackFrom, slackTo));
  const slack = Math.max(0.6, Math.abs(change.percent) * 0.1);
  const percent = Math.abs(change.percent);
  return percent >= low - slack && percent <= high + slack;
}

function ends({ start, end }: Change, slackFrom: number, slackTo: number): number[] {
  return [-1, 1].flatMap((a) =>
    [-1, 1].map((b) => {
      const first = Math.max(start + a * slackFrom, Number.EPSILON);
      return Math.abs(((end + b * slackTo - first) / first) * 100);
    }),
  );
}
