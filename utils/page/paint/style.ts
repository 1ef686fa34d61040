import type { Palette } from './palette.ts';

export const PREFIX = 'newsglass-';

const SHAPES = {
  figure: 'solid',
  party: 'dotted',
  quote: 'dashed',
  flag: 'wavy',
} as const;

/** Offsets keep the line of a figure and of the quote around it apart. */
const PLACES = {
  figure: '2px from-font 0.14em',
  party: '2px from-font 0.14em',
  quote: '1px from-font 0.3em',
  flag: '1px from-font 0.2em',
} as const;

const KINDS = ['flag', 'quote', 'party', 'figure'] as const;

/**
 * The rules of all highlights. The kind is told by the underline's shape as well as by colour; where the system forces
 * its colours or the page is printed the shapes stand alone.
 */
export function styleOf(palette: Palette): string {
  const rule = (name: string, body: string) => `::highlight(${PREFIX}${name}){${body}}`;
  const line = (kind: keyof typeof SHAPES, color: string) => {
    const [thickness, , offset] = PLACES[kind].split(' ');
    return `text-decoration:underline ${SHAPES[kind]} ${color} ${thickness};text-underline-offset:${offset};text-decoration-skip-ink:none`;
  };
  const normal = KINDS.map((kind) =>
    rule(kind, `background-color:${palette[kind].tint};${line(kind, palette[kind].line)}`),
  );
  const focus = rule(
    'focus',
    `background-color:${palette.focus.tint};text-decoration:underline double ${palette.focus.line} 2px`,
  );
  const flash = rule('flash', `background-color:${palette.focus.tint}`);
  const forced = KINDS.map((kind) =>
    rule(kind, `background-color:Canvas;color:CanvasText;${line(kind, 'CanvasText')}`),
  );
  const forcedFocus = rule('focus', 'background-color:Highlight;color:HighlightText');
  const forcedFlash = rule('flash', 'background-color:Highlight;color:HighlightText');
  const print = [...KINDS, 'focus', 'flash'].map((name) => rule(name, 'background-color:transparent'));
  return [
    ...normal,
    focus,
    flash,
    `@media (forced-colors:active){${[...forced, forcedFocus, forcedFlash].join('')}}`,
    `@media print{${print.join('')}}`,
  ].join('\n');
}
