/** Where a card goes: beside the text it speaks of, never over it, never off the screen. Pure. */

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Placement {
  readonly left: number;
  readonly top: number;
  /** The room there is; a longer card scrolls inside. */
  readonly maxWidth: number;
  readonly maxHeight: number;
  readonly side: 'below' | 'above' | 'right' | 'left';
}

/** The smallest box around them all. */
export const around = (boxes: readonly Box[]): Box => ({
  left: Math.min(...boxes.map((box) => box.left)),
  top: Math.min(...boxes.map((box) => box.top)),
  right: Math.max(...boxes.map((box) => box.right)),
  bottom: Math.max(...boxes.map((box) => box.bottom)),
});

const GAP = 6;
const EDGE = 8;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** How far the pointer may have to go over the rest of a mark to reach its card. */
const REACH = 140;

/**
 * Below where it fits, else above, else on the side with the most room. All lengths in CSS pixels of the viewport.
 * `target` is what is pointed at, `whole` the mark it is part of: left in sight where that is not far.
 */
export function place(target: Box, card: Size, viewport: Size, whole: Box = target): Placement {
  const wide = Math.max(0, viewport.width - 2 * EDGE);
  const high = Math.max(0, viewport.height - 2 * EDGE);
  const across = clamp(target.left, EDGE, Math.max(EDGE, viewport.width - EDGE - card.width));
  const roomBelow = (bottom: number) => viewport.height - EDGE - bottom - GAP;
  const roomAbove = (top: number) => top - GAP - EDGE;
  const below = (bottom: number): Placement => ({
    left: across,
    top: Math.max(EDGE, bottom + GAP),
    maxWidth: wide,
    maxHeight: Math.max(0, roomBelow(bottom)),
    side: 'below',
  });
  const above = (top: number): Placement => ({
    left: across,
    top: Math.max(EDGE, top - GAP - Math.min(card.height, roomAbove(top))),
    maxWidth: wide,
    maxHeight: Math.max(0, roomAbove(top)),
    side: 'above',
  });
  const bottoms = [whole.bottom, target.bottom].filter((bottom) => bottom - target.bottom <= REACH);
  const tops = [whole.top, target.top].filter((top) => target.top - top <= REACH);
  for (const bottom of bottoms) if (card.height <= roomBelow(bottom)) return below(bottom);
  for (const top of tops) if (card.height <= roomAbove(top)) return above(top);
  const rooms = {
    right: viewport.width - EDGE - target.right - GAP,
    left: target.left - GAP - EDGE,
  };
  if (card.height <= high && card.width <= Math.max(rooms.right, rooms.left)) {
    const side = rooms.right >= card.width ? 'right' : 'left';
    const top = clamp(target.top, EDGE, Math.max(EDGE, viewport.height - EDGE - card.height));
    const left = side === 'right' ? target.right + GAP : target.left - GAP - card.width;
    return { left, top, maxWidth: rooms[side], maxHeight: high, side };
  }
  return roomBelow(target.bottom) >= roomAbove(target.top) ? below(target.bottom) : above(target.top);
}
