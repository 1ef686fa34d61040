import { describe, expect, it } from 'vitest';
import { progressOf } from '../../../utils/core/present/sheet.ts';
import { sheetToMarkdown, toSheetItems } from '../../english.ts';
import { SAMPLE } from './sample.ts';

const items = toSheetItems(SAMPLE);

describe('a check sheet', () => {
  it('numbers every figure and quote, and every name once, in the order of the text', () => {
    const count = (kind: string) => items.filter((item) => item.kind === kind).length;
    expect(count('figure')).toBe(SAMPLE.annotations.filter((a) => a.kind === 'figure').length);
    expect(count('quote')).toBe(SAMPLE.annotations.filter((a) => a.kind === 'quote').length);
    expect(count('party')).toBe(SAMPLE.parties.length);
    expect(items.map((item) => item.number)).toEqual(items.map((_, i) => i + 1));
    expect(items.map((item) => item.paragraph)).toEqual(
      items.map((item) => item.paragraph).sort((a, b) => a - b),
    );
  });

  it('says who gave a figure that stands in a quote', () => {
    expect(items.find((item) => item.claim === '10 gigawatts')?.detail).toBe('Mirela Aske, chief executive');
  });

  it('knows an item by its words: the same in a text that changed elsewhere', () => {
    expect(new Set(items.map((item) => item.key)).size).toBe(items.length);
    const text = `New. ${SAMPLE.article.text}`;
    const move = (span: { start: number; end: number }) => ({ start: span.start + 5, end: span.end + 5 });
    const moved = {
      ...SAMPLE,
      article: { ...SAMPLE.article, text },
      annotations: SAMPLE.annotations.map((a) => ({ ...a, id: `${a.id}-moved`, span: move(a.span) })),
    };
    expect(toSheetItems(moved).map((item) => item.key)).toEqual(items.map((item) => item.key));
  });

  it('counts what is done and what is queried', () => {
    const marks = {
      [items[0]!.key]: { state: 'ok', note: '', source: '' },
      [items[1]!.key]: { state: 'query', note: 'ask', source: '' },
      'figure of an older text 1': { state: 'ok', note: '', source: '' },
    } as const;
    expect(progressOf(items, marks)).toEqual({ done: 2, queries: 1, total: items.length });
  });

  it('is exported as a task list in which words of the article stay words', () => {
    const marks = {
      [items[1]!.key]: { state: 'query', note: '<b>ask</b> | *twice*', source: 'https://a.example/' },
    } as const;
    const lines = sheetToMarkdown(SAMPLE, marks).split('\n');
    expect(lines[0]).toMatch(/^# Check sheet: Norrland Ports/);
    expect(lines.filter((line) => line.startsWith('- ['))).toHaveLength(items.length);
    const queried = lines.find((line) => line.startsWith('- [?]'));
    expect(queried).toContain('\\<b\\>ask\\</b\\> \\| \\*twice\\*');
    expect(queried).toContain('https://a.example/');
  });
});
