/** Label numbers: 0 is no name; then begin and inside of each type. */
export const TYPES = ['person', 'organisation', 'place', 'group'] as const;
export const LABELS = 1 + 2 * TYPES.length;
export const OUTSIDE = 0;
export const beginOf = (type: number): number => 1 + 2 * type;
export const insideOf = (type: number): number => 2 + 2 * type;
export const typeOf = (label: number): number => (label - 1) >> 1;
export const isBegin = (label: number): boolean => (label & 1) === 1;
/** Whether `to` may follow `from`: an inside goes on a name of its own type only. */
export const mayFollow = (from: number, to: number): boolean =>
  to === OUTSIDE || isBegin(to) || (from !== OUTSIDE && typeOf(from) === typeOf(to));
