import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle } from '../../../utils/core/model.ts';
import { compareArticles } from '../../english.ts';
import { at, SAMPLE } from './sample.ts';

const changed = (
  change: (a: AnnotatedArticle['annotations'][number]) => AnnotatedArticle['annotations'][number] | null,
) => ({
  ...SAMPLE,
  annotations: SAMPLE.annotations.flatMap((a) => change(a) ?? []),
});
const texts = (items: readonly { readonly text: string }[]) => items.map((item) => item.text);

describe('two articles', () => {
  it('that are one share everything', () => {
    for (const kind of Object.values(compareArticles(SAMPLE, SAMPLE)))
      expect([kind.first, kind.second, kind.changed]).toEqual([[], [], []]);
  });

  it('show what only one of them says', () => {
    const id = `quote-${at('still a moving thing').start}`;
    const without = changed((a) => (a.id === id ? null : a));
    expect(texts(compareArticles(SAMPLE, without).quotes.first)).toEqual(['“still a moving thing”']);
    expect(texts(compareArticles(without, SAMPLE).quotes.second)).toEqual(['“still a moving thing”']);
  });

  it('show the same thing with another number as said differently', () => {
    const id = `figure-${at('3,400 people').start}`;
    const other = changed((a) =>
      a.id === id && a.kind === 'figure' ? { ...a, value: { type: 'count', amount: 3900, of: 'person' } } : a,
    );
    const { figures } = compareArticles(SAMPLE, other);
    expect(figures.changed.map(({ first, second }) => [first.text, second.text])).toEqual([
      ['3,400 people', '3,900 people'],
    ]);
  });

  it('show a quote that was reworded beside its earlier form', () => {
    const text = SAMPLE.article.text.replace('we are buying time,', 'we are making time,');
    const later = { ...SAMPLE, article: { ...SAMPLE.article, text } };
    expect(compareArticles(SAMPLE, later).quotes.changed).toHaveLength(1);
  });

  it('know a party by any of its names, and show another role as a difference', () => {
    const parties = SAMPLE.parties.map((party) =>
      party.id === 'aske'
        ? { ...party, name: 'Ms Aske', role: { text: 'chair', span: { start: 0, end: 5 } } }
        : party,
    );
    const { changed: differing, first, second } = compareArticles(SAMPLE, { ...SAMPLE, parties }).parties;
    expect([first, second]).toEqual([[], []]);
    expect(differing[0]?.second).toEqual({ text: 'Ms Aske', detail: 'chair, Norrland Ports' });
  });

  it('of thousands of figures are compared at once', () => {
    const first = SAMPLE.annotations.find((a) => a.kind === 'figure')!;
    const many = (from: number) => ({
      ...SAMPLE,
      annotations: Array.from({ length: 3000 }, (_, i) => ({
        ...first,
        id: `many-${i}`,
        value: { type: 'money' as const, amount: from + i, currency: 'USD' },
      })),
    });
    const { figures } = compareArticles(many(0), many(1));
    expect(figures.both).toHaveLength(2999);
  });
});
