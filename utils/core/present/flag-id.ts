import type { AnnotationId } from '../model.ts';

const FLAG_ID = /^flag-(\d+)$/;

/** The id under which a flagged paragraph is marked on the page. */
export const flagIdOf = (paragraph: number): AnnotationId => `flag-${paragraph}`;

/** The paragraph of such an id; undefined for the id of anything else. */
export function paragraphOf(id: AnnotationId): number | undefined {
  const number = FLAG_ID.exec(id)?.[1];
  return number === undefined ? undefined : Number(number);
}
