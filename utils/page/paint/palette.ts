import type { MarkKind } from '../marks.ts';

/** A kind's two colours: behind the text, and of its underline. CSS colours. */
export interface Ink {
  readonly tint: string;
  readonly line: string;
}
/** A mark that is pointed at keeps its colour, only deeper; a place that was jumped to flashes up. */
export type Palette = Readonly<Record<MarkKind | 'focus' | 'flash', Ink>>;

/** On light pages and on dark ones. */
export interface Grounds {
  readonly light: Palette;
  readonly dark: Palette;
}

/**
 * Hues after Okabe & Ito (2008), apart for every common form of colour blindness. The tints are so light (or dark) that
 * text which the page itself sets at 7:1 keeps more than 4.5:1; the underline's shape carries the kind without them.
 */
export const LIGHT: Palette = {
  figure: { tint: '#ffc20a47', line: '#9a6a00' },
  party: { tint: '#56b4e938', line: '#0067a5' },
  quote: { tint: '#009e7326', line: '#00664a' },
  flag: { tint: '#80808014', line: '#b3430a' },
  focus: { tint: '#1d1c1a1c', line: '#1d1c1a' },
  flash: { tint: '#ff8f0080', line: '#7a3e00' },
};
export const DARK: Palette = {
  figure: { tint: '#ffc20a33', line: '#ffd24d' },
  party: { tint: '#56b4e938', line: '#7cc8f2' },
  quote: { tint: '#009e7340', line: '#4fd6ac' },
  flag: { tint: '#80808022', line: '#ff9e66' },
  focus: { tint: '#ffffff30', line: '#ffffff' },
  flash: { tint: '#ff8f0066', line: '#ffc27a' },
};

/** Darker lines and fuller tints of the same hues, further apart in lightness too. */
const CONTRAST: Grounds = {
  light: {
    figure: { tint: '#ffc20a66', line: '#6b4700' },
    party: { tint: '#56b4e959', line: '#0a3a80' },
    quote: { tint: '#009e7340', line: '#003a2a' },
    flag: { tint: '#d55e001f', line: '#8a2f00' },
    focus: { tint: '#1d1c1a1c', line: '#1d1c1a' },
    flash: { tint: '#ff8f0080', line: '#5a2d00' },
  },
  dark: {
    figure: { tint: '#ffc20a4d', line: '#ffe59a' },
    party: { tint: '#56b4e94d', line: '#c2e6ff' },
    quote: { tint: '#009e7359', line: '#a4f5da' },
    flag: { tint: '#d55e0033', line: '#ffc9a8' },
    focus: { tint: '#ffffff30', line: '#ffffff' },
    flash: { tint: '#ff8f0066', line: '#ffd8a6' },
  },
};

/** The lines of the standard hues alone: nothing behind the words. */
const withoutTint = (palette: Palette): Palette => {
  const bare = (ink: Ink): Ink => ({ ...ink, tint: 'transparent' });
  const { figure, party, quote, flag } = palette;
  return { ...palette, figure: bare(figure), party: bare(party), quote: bare(quote), flag: bare(flag) };
};

/** No hue at all: the shapes of the lines tell the kinds. */
const GREY: Grounds = {
  light: {
    figure: { tint: '#00000014', line: '#333333' },
    party: { tint: '#00000014', line: '#333333' },
    quote: { tint: '#00000014', line: '#333333' },
    flag: { tint: '#0000000a', line: '#333333' },
    focus: { tint: '#00000024', line: '#000000' },
    flash: { tint: '#0000004d', line: '#000000' },
  },
  dark: {
    figure: { tint: '#ffffff1f', line: '#d0d0d0' },
    party: { tint: '#ffffff1f', line: '#d0d0d0' },
    quote: { tint: '#ffffff1f', line: '#d0d0d0' },
    flag: { tint: '#ffffff14', line: '#d0d0d0' },
    focus: { tint: '#ffffff30', line: '#ffffff' },
    flash: { tint: '#ffffff59', line: '#ffffff' },
  },
};

/** What a reader may choose from. */
export const PALETTES = {
  standard: { light: LIGHT, dark: DARK },
  contrast: CONTRAST,
  soft: { light: withoutTint(LIGHT), dark: withoutTint(DARK) },
  grey: GREY,
} as const satisfies Record<string, Grounds>;
export type PaletteName = keyof typeof PALETTES;

/** [red, green, blue] 0–255 and alpha 0–1 of a computed colour; undefined when it is in no plain RGB form. */
export function rgbaOf(color: string): readonly [number, number, number, number] | undefined {
  const match = /^rgba?\(\s*([\d.]+)[,\s]+([\d.]+)[,\s]+([\d.]+)(?:[,\s/]+([\d.]+)(%?))?\s*\)$/.exec(color);
  if (!match) return undefined;
  const alpha = match[4] === undefined ? 1 : Number(match[4]) / (match[5] ? 100 : 1);
  return [Number(match[1]), Number(match[2]), Number(match[3]), alpha];
}

/** Relative luminance, WCAG 2.2. */
export function luminance([r, g, b]: readonly [number, number, number, ...unknown[]]): number {
  const channel = (value: number) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
}

/** Whether the text at `node` stands light on dark. */
export function isDarkAt(node: Node): boolean {
  const view = node.ownerDocument?.defaultView;
  let element: Element | null = node.nodeType === 1 ? (node as Element) : node.parentElement;
  if (!view || !element) return false;
  const text = rgbaOf(view.getComputedStyle(element).color);
  for (; element; element = element.parentElement ?? ((element.getRootNode() as ShadowRoot).host || null)) {
    const ground = rgbaOf(view.getComputedStyle(element).backgroundColor);
    if (ground && ground[3] > 0.5) return luminance(ground) < 0.18;
  }
  // no ground painted: the text's own colour tells what it must stand on
  return text !== undefined && luminance(text) > 0.4;
}
