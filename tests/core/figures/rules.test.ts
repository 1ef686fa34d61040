import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cases as age, ageDetector } from '../../../utils/core/annotate/figures/detectors/age.ts';
import { cases as count, countDetector } from '../../../utils/core/annotate/figures/detectors/count.ts';
import { cases as date, dateDetector } from '../../../utils/core/annotate/figures/detectors/date.ts';
import {
  cases as duration,
  durationDetector,
} from '../../../utils/core/annotate/figures/detectors/duration.ts';
import { cases as money, moneyDetector } from '../../../utils/core/annotate/figures/detectors/money.ts';
import { cases as ordinal, ordinalDetector } from '../../../utils/core/annotate/figures/detectors/ordinal.ts';
import { cases as percent, percentDetector } from '../../../utils/core/annotate/figures/detectors/percent.ts';
import {
  cases as quantity,
  quantityDetector,
} from '../../../utils/core/annotate/figures/detectors/quantity.ts';
import { cases as ratio, ratioDetector } from '../../../utils/core/annotate/figures/detectors/ratio.ts';
import { cases as score, scoreDetector } from '../../../utils/core/annotate/figures/detectors/score.ts';
import { cases as set, setDetector } from '../../../utils/core/annotate/figures/detectors/set.ts';
import { cases as time, timeDetector } from '../../../utils/core/annotate/figures/detectors/time.ts';
import { detectors, vetoes } from '../../../utils/core/annotate/figures/detectors.ts';
import {
  cases as identifier,
  identifierVeto,
} from '../../../utils/core/annotate/figures/vetoes/identifier.ts';
import { cases as idiom, idiomVeto } from '../../../utils/core/annotate/figures/vetoes/idiom.ts';
import { cases as name, nameVeto } from '../../../utils/core/annotate/figures/vetoes/name.ts';
import type { Figure } from '../../../utils/core/model.ts';
import { figuresIn } from './read.ts';

interface Cases {
  readonly examples: readonly string[];
  readonly misses?: readonly string[];
}

/** What each file lists, and the cases it is run over. */
const detectorFiles: readonly { listed: { name: string }; cases: Cases }[] = [
  { listed: ageDetector, cases: age },
  { listed: countDetector, cases: count },
  { listed: dateDetector, cases: date },
  { listed: durationDetector, cases: duration },
  { listed: moneyDetector, cases: money },
  { listed: ordinalDetector, cases: ordinal },
  { listed: percentDetector, cases: percent },
  { listed: quantityDetector, cases: quantity },
  { listed: ratioDetector, cases: ratio },
  { listed: scoreDetector, cases: score },
  { listed: setDetector, cases: set },
  { listed: timeDetector, cases: time },
];
const vetoFiles: readonly { listed: { name: string }; cases: Cases }[] = [
  { listed: identifierVeto, cases: identifier },
  { listed: nameVeto, cases: name },
  { listed: idiomVeto, cases: idiom },
];

const folder = new URL('../../../utils/core/annotate/figures/', import.meta.url);
const filesIn = (name: string): string[] => readdirSync(new URL(`${name}/`, folder));

/** '[[…]]' marks what must be found: the plain text, and the spans of the marks in it. */
function unmark(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  let start = 0;
  for (const part of marked.split(/(\[\[|\]\])/)) {
    if (part === '[[') start = text.length;
    else if (part === ']]') spans.push({ start, end: text.length });
    else text += part;
  }
  return { text, spans };
}

const surface = (text: string, f: Figure): string => text.slice(f.span.start, f.span.end);

describe('the list of detectors', () => {
  it('holds every file once, and nothing else', () => {
    expect(new Set(detectors)).toEqual(new Set(detectorFiles.map((file) => file.listed)));
    expect(detectors).toHaveLength(filesIn('detectors').length);
    expect(new Set(vetoes)).toEqual(new Set(vetoFiles.map((file) => file.listed)));
    expect(vetoes).toHaveLength(filesIn('vetoes').length);
  });

  it('gives every detector a name of its own, examples and misses', () => {
    expect(new Set(detectors.map((detector) => detector.name)).size).toBe(detectors.length);
    for (const { listed, cases } of detectorFiles) {
      expect(cases.examples.length, listed.name).toBeGreaterThan(2);
      expect(cases.misses?.length, listed.name).toBeGreaterThan(1);
    }
  });
});

describe.each(detectorFiles.map(({ listed, cases }): [string, Cases] => [listed.name, cases]))(
  'the detector for %s',
  (rule, { examples, misses = [] }) => {
    it.each(examples)('finds %s', (marked) => {
      const { text, spans } = unmark(marked);
      const found = figuresIn(text).filter((figure) => figure.rule === rule);
      expect(found.map((figure) => surface(text, figure))).toEqual(
        spans.map(({ start, end }) => text.slice(start, end)),
      );
      for (const figure of found) expect(figure.evidence?.length).toBeGreaterThan(0);
    });

    it.each(misses)('leaves alone: %s', (text) => {
      expect(
        figuresIn(text)
          .filter((figure) => figure.rule === rule)
          .map((figure) => surface(text, figure)),
      ).toEqual([]);
    });
  },
);

describe.each(vetoFiles.map(({ listed, cases }): [string, Cases] => [listed.name, cases]))(
  'the veto for an %s',
  (_, { examples }) => {
    it.each(examples)('marks nothing in the brackets of %s', (marked) => {
      const { text, spans } = unmark(marked);
      expect(spans.length).toBeGreaterThan(0);
      for (const figure of figuresIn(text))
        for (const span of spans)
          expect(figure.span.end <= span.start || figure.span.start >= span.end).toBe(true);
    });
  },
);
