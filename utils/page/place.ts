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

const GAP = 6;
const EDGE = 8;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** Below where it fits, else above, else on the side with the most room. All lengths in CSS pixels of the viewport. */
export function place(target: Box, card: Size, viewport: Size): Placement {
  const wide = Math.max(0, viewport.width - 2 * EDGE);
  const high = Math.max(0, viewport.height - 2 * EDGE);
  const rooms = {
    below: viewport.height - EDGE - target.bottom - GAP,
    above: target.top - GAP - EDGE,
    right: viewport.width - EDGE - target.right - GAP,
    left: target.left - GAP - EDGE,
  };
  const across = clamp(target.left, EDGE, Math.max(EDGE, viewport.width - EDGE - card.width));
  const below = (height: number): Placement => ({
    left: across,
    top: Math.max(EDGE, target.bottom + GAP),
    maxWidth: wide,
    maxHeight: Math.max(0, height),
    side: 'below',
  });
  const above = (height: number): Placement => ({
    left: across,
    top: Math.max(EDGE, target.top - GAP - Math.min(card.height, height)),
    maxWidth: wide,
    maxHeight: Math.max(0, height),
    side: 'above',
  });
  if (card.height <= rooms.below) return below(rooms.below);
  if (card.height <= rooms.above) return above(rooms.above);
  if (card.height <= high && card.width <= Math.max(rooms.right, rooms.left)) {
    const side = rooms.right >= card.width ? 'right' : 'left';
    const top = clamp(target.top, EDGE, Math.max(EDGE, viewport.height - EDGE - card.height));
    const left = side === 'right' ? target.right + GAP : target.left - GAP - card.width;
    return { left, top, maxWidth: rooms[side], maxHeight: high, side };
  }
  return rooms.below >= rooms.above ? below(rooms.below) : above(rooms.above);
}
