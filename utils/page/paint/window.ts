import type { Anchors } from '../anchors.ts';
import type { Mark } from '../marks.ts';
import { createNear } from './near.ts';
import { cutInStretches, type Stretch } from './stretches.ts';

/** Of very many marks those near the viewport, as the reader scrolls. */
export interface MarkWindow<M> {
  /**
   * From now on these marks enter and leave. Those of them that are `painted` stay until the viewport has been looked at
   * anew, so that nothing flickers.
   */
  watch(marks: readonly M[], painted: readonly M[]): void;
}

/**
 * Follows the viewport by one element for every stretch of text: a mark is in while the beginning of its stretch or that
 * of the next is near.
 */
export function createWindow<M extends { readonly mark: Mark }>(
  anchors: Anchors,
  options: {
    readonly enter: (mark: M) => void;
    readonly leave: (mark: M) => void;
    readonly signal: AbortSignal;
  },
): MarkWindow<M> {
  const { enter, leave, signal } = options;
  let stretches: readonly Stretch<M>[] = [];
  let elements: readonly (Element | undefined)[] = [];
  let startsIn = new Map<Element, number[]>();
  /** Stretches that are in, and how many of them hold a mark. */
  let live = new Set<number>();
  let holders = new Map<M, number>();
  const nearby = new Set<Element>();
  let before: readonly M[] = [];

  const isNear = (i: number): boolean => {
    const element = elements[i];
    return element !== undefined && nearby.has(element);
  };
  const look = (i: number) => {
    const wanted = isNear(i) || isNear(i + 1);
    if (i < 0 || wanted === live.has(i)) return;
    if (wanted) live.add(i);
    else live.delete(i);
    for (const mark of stretches[i]!.marks) {
      const count = (holders.get(mark) ?? 0) + (wanted ? 1 : -1);
      if (count > 0) holders.set(mark, count);
      else holders.delete(mark);
      if (wanted && count === 1) enter(mark);
      else if (!wanted && count === 0) leave(mark);
    }
  };
  const near = createNear((entering, leaving) => {
    for (const element of leaving) nearby.delete(element);
    for (const element of entering) nearby.add(element);
    for (const element of [...leaving, ...entering])
      for (const i of startsIn.get(element) ?? []) {
        look(i - 1);
        look(i);
      }
    for (const mark of before) if (!holders.has(mark)) leave(mark);
    before = [];
  }, signal);

  return {
    watch(marks, painted) {
      near.reset();
      before = painted;
      live = new Set();
      holders = new Map();
      nearby.clear();
      stretches = cutInStretches(marks);
      elements = stretches.map(({ start }) => anchors.elementAt(start));
      startsIn = new Map();
      for (const [i, element] of elements.entries()) {
        if (!element) continue;
        const known = startsIn.get(element);
        if (known) known.push(i);
        else {
          startsIn.set(element, [i]);
          near.watch(element);
        }
      }
    },
  };
}
