import type { Span } from '../../core/model.ts';

/** Marks that reach into one stretch of the text, known by where it starts. */
export interface Stretch<M> {
  readonly start: number;
  readonly marks: readonly M[];
}

/** Some five lines of text: little against a screen, much against the distance of two marks. */
const LENGTH = 600;

/**
 * Cuts a text with very many marks into stretches, each beginning with a mark. A mark that reaches over several stands in
 * each. Linear in marks and stretches.
 */
export function cutInStretches<M extends { readonly mark: { readonly span: Span } }>(
  marks: readonly M[],
): Stretch<M>[] {
  const sorted = [...marks].sort((a, b) => a.mark.span.start - b.mark.span.start);
  const stretches: { start: number; marks: M[] }[] = [];
  let reaching: M[] = [];
  for (const one of sorted) {
    const { start } = one.mark.span;
    const last = stretches.at(-1);
    if (last && start < last.start + LENGTH) {
      last.marks.push(one);
    } else {
      reaching = reaching.filter(({ mark }) => mark.span.end > start);
      stretches.push({ start, marks: [...reaching, one] });
    }
    if (one.mark.span.end > stretches.at(-1)!.start + LENGTH) reaching.push(one);
  }
  return stretches;
}
