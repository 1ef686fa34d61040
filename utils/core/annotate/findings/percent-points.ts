import type { Finding } from '../../model.ts';
import { findChanges } from './change.ts';
import { type Document, finding, sentencesWithFigures, surfaceOf } from './sentence-figures.ts';

/** 'Rose from 4 % to 6 %, up 2 %': the difference is in percentage points. */
export function checkPercentPoints(document: Document): Finding[] {
  return sentencesWithFigures(document).flatMap((sentence) =>
    findChanges(sentence).flatMap(({ from, to, by, start, end, percent }) => {
      if (from.value.type !== 'percent') return [];
      const points = Math.abs(end - start);
      const relative = (points / start) * 100;
      const isPoints = Math.abs(points - Math.abs(percent)) < 0.051;
      if (!isPoints || Math.abs(relative - Math.abs(percent)) < 0.25 * relative) return [];
      return [
        finding(
          {
            type: 'percent-for-points',
            from: surfaceOf(document, from),
            to: surfaceOf(document, to),
            by: surfaceOf(document, by),
            points,
          },
          [from, to, by].map((figure) => ({ figure, paragraph: sentence.paragraph })),
        ),
      ];
    }),
  );
}
