import { describe, expect, test } from 'vitest';
import { PALETTES, rgbaOf } from '../../utils/page/paint/palette.ts';
import { styleOf } from '../../utils/page/paint/style.ts';

type Rgb = readonly [number, number, number];

/** How a colour looks to eyes without one kind of cone: matrices on linear RGB of Machado, Oliveira & Fernandes (2009). */
const EYES = {
  'all cones': [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

const toLinear = (v: number) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4);

/** CIE L*a*b* of a colour seen by these eyes. */
function labOf([r, g, b]: Rgb, eyes: readonly number[]): Rgb {
  const linear = [r, g, b].map(toLinear);
  const [x0, y0, z0] = [0, 3, 6].map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        [0, 1, 2].reduce((sum, i) => sum + eyes[row + i]! * linear[i]!, 0),
      ),
    ),
  ) as [number, number, number];
  const xyz = [
    (0.4124 * x0 + 0.3576 * y0 + 0.1805 * z0) / 0.9505,
    0.2126 * x0 + 0.7152 * y0 + 0.0722 * z0,
    (0.0193 * x0 + 0.1192 * y0 + 0.9505 * z0) / 1.089,
  ].map((v) => (v > 0.008856 ? Math.cbrt(v) : 7.787 * v + 16 / 116)) as [number, number, number];
  return [116 * xyz[1] - 16, 500 * (xyz[0] - xyz[1]), 200 * (xyz[1] - xyz[2])];
}

const hex = (color: string): Rgb => {
  const canvas = document.createElement('i');
  canvas.style.color = color;
  document.body.append(canvas);
  const [r, g, b] = rgbaOf(getComputedStyle(canvas).color)!;
  canvas.remove();
  return [r, g, b];
};

describe.each(Object.entries(EYES))('to eyes with %s', (_name, eyes) => {
  test.each(['standard', 'contrast', 'soft'] as const)('the lines of the %s colours stay apart', (name) => {
    for (const palette of Object.values(PALETTES[name])) {
      const labs = (['figure', 'party', 'quote'] as const).map((kind) =>
        labOf(hex(palette[kind].line), eyes),
      );
      // a ΔE of 10 is told apart at a glance, side by side
      for (const [i, a] of labs.entries())
        for (const b of labs.slice(i + 1))
          expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])).toBeGreaterThan(10);
    }
  });
});

test('without colour the shapes alone tell the kinds', () => {
  const css = styleOf(PALETTES.grey.light);
  const shapes = ['figure', 'party', 'quote', 'flag'].map(
    (kind) => new RegExp(`newsglass-${kind}\\)\\{[^}]*underline (\\w+)`).exec(css)?.[1],
  );
  expect(new Set(shapes).size).toBe(4);
});

test('lines are as thick as the reader wants them', () => {
  const thick = (css: string) => /newsglass-figure\)\{[^}]*?([\d.]+)px/.exec(css)?.[1];
  expect(thick(styleOf(PALETTES.standard.light, '', 'thin'))).toBe('1');
  expect(thick(styleOf(PALETTES.standard.light))).toBe('2');
  expect(thick(styleOf(PALETTES.standard.light, '', 'thick'))).toBe('3.5');
});
