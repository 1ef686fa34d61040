import type { Palette } from './palette.ts';

export const PREFIX = 'newsglass-';

/** Offsets keep the line of a figure and of the quote around it apart. */
const LINES = {
  figure: { shape: 'solid', thickness: 2, offset: '2px' },
  party: { shape: 'dotted', thickness: 2, offset: '2px' },
  quote: { shape: 'dashed', thickness: 1, offset: '5px' },
  flag: { shape: 'wavy', thickness: 1, offset: '3px' },
} as const;

/** How thick the lines are, times their usual thickness. */
const WEIGHTS = { thin: 0.5, normal: 1, thick: 1.75 } as const;
export type LineWeight = keyof typeof WEIGHTS;

const KINDS = ['flag', 'quote', 'party', 'figure'] as const;

/**
 * The rules of all highlights. The kind is told by the underline's shape as well as by colour; printed, the shapes stand
 * alone. Where the system forces its colours, lines of our own tell the kinds.
 */
export function styleOf(palette: Palette, scope = '', weight: LineWeight = 'normal'): string {
  const rule = (name: string, body: string) => `${scope}::highlight(${PREFIX}${name}){${body}}`;
  const line = (kind: keyof typeof LINES, color: string) => {
    const { shape, thickness, offset } = LINES[kind];
    return `text-decoration:underline ${shape} ${color} ${thickness * WEIGHTS[weight]}px;text-underline-offset:${offset};text-decoration-skip-ink:none`;
  };
  const normal = KINDS.map((kind) =>
    rule(kind, `background-color:${palette[kind].tint};${line(kind, palette[kind].line)}`),
  );
  const above = (['focus', 'flash'] as const).map((name) =>
    rule(
      name,
      `background-color:${palette[name].tint};text-decoration:underline ${palette[name].line} 2px;text-underline-offset:2px`,
    ),
  );
  const forcedFocus = rule('focus', 'background-color:Highlight;color:HighlightText');
  const forcedFlash = rule('flash', 'background-color:Highlight;color:HighlightText');
  const print = [...KINDS, 'focus', 'flash'].map((name) => rule(name, 'background-color:transparent'));
  return [
    ...normal,
    ...above,
    `@media (forced-colors:active){${forcedFocus}${forcedFlash}}`,
    `@media print{${print.join('')}}`,
  ].join('\n');
}
