import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Rule, Veto } from '../../../utils/core/annotate/figures/rule.ts';
import { rules, vetoes } from '../../../utils/core/annotate/figures/rules.ts';
import type { Figure } from '../../../utils/core/model.ts';
import { figuresIn } from './read.ts';

const folder = new URL('../../../utils/core/annotate/figures/', import.meta.url);
const filesOf = (name: string): string[] => readdirSync(new URL(`${name}/`, folder)).sort();

async function exportedBy(name: string): Promise<unknown[]> {
  const modules = await Promise.all(
    filesOf(name).map(
      (file) => import(new URL(`${name}/${file}`, folder).href) as Promise<Record<string, unknown>>,
    ),
  );
  return modules.flatMap((module) => Object.values(module));
}

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

describe('the list of rules', () => {
  it('holds every rule file once, and nothing else', async () => {
    expect(new Set(rules)).toEqual(new Set(await exportedBy('detectors')));
    expect(rules).toHaveLength(filesOf('detectors').length);
    expect(new Set(vetoes)).toEqual(new Set(await exportedBy('vetoes')));
    expect(vetoes).toHaveLength(filesOf('vetoes').length);
  });

  it('gives every rule a name of its own, examples and misses', () => {
    expect(new Set(rules.map((rule) => rule.name)).size).toBe(rules.length);
    for (const rule of rules) {
      expect(rule.examples.length, rule.name).toBeGreaterThan(2);
      expect(rule.misses.length, rule.name).toBeGreaterThan(1);
    }
  });
});

describe.each(rules.map((rule): [string, Rule] => [rule.name, rule]))('the rule for %s', (_, rule) => {
  it.each(rule.examples)('finds %s', (marked) => {
    const { text, spans } = unmark(marked);
    const found = figuresIn(text).filter((figure) => figure.rule === rule.name);
    expect(found.map((figure) => surface(text, figure))).toEqual(
      spans.map(({ start, end }) => text.slice(start, end)),
    );
    for (const figure of found) expect(figure.evidence?.length).toBeGreaterThan(0);
  });

  it.each(rule.misses)('leaves alone: %s', (text) => {
    expect(
      figuresIn(text)
        .filter((figure) => figure.rule === rule.name)
        .map((figure) => surface(text, figure)),
    ).toEqual([]);
  });
});

describe.each(vetoes.map((veto): [string, Veto] => [veto.name, veto]))('the veto for an %s', (_, veto) => {
  it.each(veto.examples)('marks nothing in the brackets of %s', (marked) => {
    const { text, spans } = unmark(marked);
    expect(spans.length).toBeGreaterThan(0);
    for (const figure of figuresIn(text))
      for (const span of spans)
        expect(figure.span.end <= span.start || figure.span.start >= span.end).toBe(true);
  });
});
