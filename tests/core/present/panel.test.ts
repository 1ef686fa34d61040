import { describe, expect, it } from 'vitest';
import { toPanelView } from '../../english.ts';
import { at, SAMPLE } from './sample.ts';

const view = toPanelView(SAMPLE);
const list = (kind: string) => view.lists.find((each) => each.kind === kind)!;

describe('the overview', () => {
  it('says which of how many paragraphs may be unrelated, with the evidence', () => {
    expect(view.flagLine).toBe('1 of 8 paragraphs may be unrelated to the headline');
    expect(view.flags).toHaveLength(1);
    expect(view.flags[0]).toMatchObject({ paragraph: 6, label: 'Paragraph 7' });
    expect(view.flags[0]!.reasons).toHaveLength(3);
  });

  it('claims nothing where nothing could be compared', () => {
    const blank = toPanelView({ ...SAMPLE, article: { ...SAMPLE.article, headline: '' }, relevance: [] });
    expect(blank.judged).toBe(false);
    expect(blank.flagLine).toMatch(/too little/i);
    expect(blank.headline).toBe('No headline found');
  });

  it('does not count page furniture among the paragraphs', () => {
    const relevance = SAMPLE.relevance.map((r) =>
      r.paragraph === 7 ? { ...r, verdict: 'site-text' as const } : r,
    );
    expect(toPanelView({ ...SAMPLE, relevance }).flagLine).toMatch(/^1 of 7 /);
  });

  it('says outlet, byline, date and length', () => {
    expect(view).toMatchObject({
      outlet: 'The Coast Ledger',
      byline: 'Ada Winter',
      date: 'Tue, Sep 23, 2025',
      length: '1 min read',
    });
  });

  it('warns of a language that is not offered, by name', () => {
    const german = toPanelView({ ...SAMPLE, article: { ...SAMPLE.article, language: 'de' } });
    expect(german.notice).toMatch(/in German/);
    for (const language of ['en', 'und', '', '%$'])
      expect(toPanelView({ ...SAMPLE, article: { ...SAMPLE.article, language } }).notice).toBeUndefined();
  });
});

describe('who is quoted', () => {
  it('adds up to all quoted words, by kind and by speaker', () => {
    const { kinds, speakers } = view.sourcing;
    expect(kinds.map((kind) => kind.kind)).toEqual(['named', 'organisation', 'anonymous']);
    expect(kinds.reduce((sum, kind) => sum + kind.share, 0)).toBeCloseTo(1);
    expect(speakers.reduce((sum, speaker) => sum + speaker.share, 0)).toBeCloseTo(1);
    expect(speakers[0]).toMatchObject({ name: 'Mirela Aske', quotes: '3 quotes' });
  });

  it('says how many quotes of a speaker are not certain to be his', () => {
    const [first] = SAMPLE.annotations.filter((a) => a.kind === 'quote' && a.speaker?.name === 'Mirela Aske');
    const annotations = SAMPLE.annotations.map((a) =>
      a === first && a.kind === 'quote' && a.speaker
        ? { ...a, speaker: { ...a.speaker, unsure: true as const } }
        : a,
    );
    const { speakers } = toPanelView({ ...SAMPLE, annotations }).sourcing;
    expect(speakers[0]).toMatchObject({ name: 'Mirela Aske', quotes: '3 quotes, 1 not certain' });
  });

  it('counts a quote within a quote once, and reported speech not at all', () => {
    const outer = SAMPLE.annotations.find((a) => a.kind === 'quote')!;
    const start = outer.span.start + 4;
    const inner = { ...outer, id: 'inner', span: { start, end: start + 5 } };
    const annotations = [...SAMPLE.annotations, inner].sort((a, b) => a.span.start - b.span.start);
    expect(toPanelView({ ...SAMPLE, annotations }).sourcing.total).toBe(view.sourcing.total);
    const reported = SAMPLE.annotations.map((a) =>
      a.kind === 'quote' ? { ...a, form: 'indirect' as const } : a,
    );
    expect(toPanelView({ ...SAMPLE, annotations: reported }).sourcing.kinds).toEqual([]);
  });
});

describe('the lists', () => {
  it('hold every mark exactly once', () => {
    const targets = view.lists.flatMap((each) => each.rows.flatMap((row) => row.targets));
    expect([...targets].sort()).toEqual(SAMPLE.annotations.map((a) => a.id).sort());
    for (const each of view.lists) expect(each.count).toBe(each.rows.length);
  });

  it('put turns of phrase last, and do not count them', () => {
    const first = SAMPLE.annotations.find((a) => a.kind === 'figure')!;
    const span = at('two');
    const turn = { ...first, id: 'turn', span, value: { type: 'count' as const, amount: 2 } };
    const figures = toPanelView({ ...SAMPLE, annotations: [turn, ...SAMPLE.annotations] }).lists[0]!;
    expect(figures.rows.at(-1)?.targets).toEqual(['turn']);
    expect(figures.count).toBe(list('figure').count);
  });

  it('give a quantity that stands in two places one row', () => {
    expect(list('figure').rows.find((row) => row.title === '12 billion US dollars')?.targets).toHaveLength(2);
  });

  it('find a party by any of its names', () => {
    expect(list('party').rows.find((row) => row.searchable.includes('ms aske'))?.title).toBe('Mirela Aske');
  });

  it('offer a filter for each type there is, with its count', () => {
    const filters = list('party').filters;
    expect(filters.map((filter) => [filter.label, filter.count])).toEqual([
      ['Organisation', 2],
      ['Person', 1],
      ['Place', 1],
    ]);
  });
});

it('an article without any mark gives a view that says so', () => {
  const bare = toPanelView({
    ...SAMPLE,
    annotations: [],
    parties: [],
    relevance: [],
    findings: [],
    summary: { sentences: [] },
  });
  expect(bare.empty).toBe(true);
  expect(bare.lists.every((each) => each.rows.length === 0 && each.none !== '')).toBe(true);
});
