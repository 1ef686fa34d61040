import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelActions } from '../../components/panel/actions.ts';
import { fileName } from '../../components/panel/export.ts';
import { drawPanel } from '../../components/panel/mount.tsx';
import { englishStrings } from '../../utils/core/present/english.ts';
import type { PanelInput } from '../../utils/core/present/panel/state.ts';
import { at, SAMPLE } from '../core/present/sample.ts';
import { corrected, doneWith } from './panel-inputs.ts';

const actions = {
  reveal: vi.fn(),
  show: vi.fn(),
  start: vi.fn(),
  clear: vi.fn(),
  point: vi.fn(),
  correct: vi.fn(),
  copy: vi.fn(async () => true),
  download: vi.fn(),
  undoCorrection: vi.fn(),
  exercise: vi.fn(),
  openWorksheet: vi.fn(),
  copyText: vi.fn(),
  openSheet: vi.fn(),
  openOptions: vi.fn(),
  openSidePanel: vi.fn(),
} satisfies PanelActions;
let root: HTMLElement;

const done = doneWith;
const draw = (input: PanelInput) => drawPanel(root, input, actions, englishStrings);
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
const button = (name: RegExp): HTMLElement => {
  const found = [...root.querySelectorAll<HTMLElement>('button, [role=tab]')].find((each) =>
    name.test((each.getAttribute('aria-label') ?? each.textContent ?? '').trim()),
  );
  if (!found) throw new Error(`no button ${name} in: ${root.textContent}`);
  return found;
};
const openTab = async (name: RegExp) => {
  button(name).click();
  await settled();
};

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  vi.clearAllMocks();
});
afterEach(() => root.remove());

describe('the overview', () => {
  it('says the headline, the flagged paragraph with its evidence, and leads to it', () => {
    draw(done(SAMPLE));
    expect(root.querySelector('h1')?.textContent).toBe(SAMPLE.article.headline);
    expect(root.textContent).toContain('1 of 8 paragraphs may be unrelated to the headline');
    expect(root.textContent).toContain('shares no word with the headline');
    button(/^Paragraph 7/).click();
    expect(actions.reveal).toHaveBeenCalledWith({ paragraph: 6 });
    button(/^Belongs here/).click();
    expect(actions.correct).toHaveBeenCalledWith('flag-6', { type: 'belongs' });
  });

  it('keeps a keyboard in its place when what was pressed goes', async () => {
    draw(done(SAMPLE));
    await settled();
    button(/^Belongs here/).focus();
    draw(corrected());
    await settled();
    expect(root.querySelector('.flag')).toBeNull();
    expect(document.activeElement?.closest('.panel-scroll')).not.toBeNull();
  });

  it('lists what the reader corrected, each to be taken back', () => {
    draw(corrected());
    expect(root.textContent).toContain('None of the 8 paragraphs strays');
    button(/^Undo: Belongs here/).click();
    expect(actions.undoCorrection.mock.calls[0]![0]).toContain('army of Karsovia');
  });

  it('leads from each sentence of the summary to its place', () => {
    draw(done(SAMPLE));
    button(/^The deal needs the approval/).click();
    expect(actions.reveal).toHaveBeenCalledWith({ span: SAMPLE.summary.sentences[2] });
  });

  it('leads from a speaker to each of their quotes in turn', () => {
    draw(done(SAMPLE));
    const speaker = button(/^Mirela Aske, chief executive/);
    for (let i = 0; i < 4; i++) speaker.click();
    const places = actions.reveal.mock.calls.map(([place]) => (place as { annotation: string }).annotation);
    expect(new Set(places).size).toBe(3);
    expect(places[3]).toBe(places[0]);
  });

  it('switches the marks of a kind on the page', () => {
    draw(done(SAMPLE));
    button(/^Quotes$/).click();
    expect(actions.show).toHaveBeenCalledWith(['figure', 'party', 'flag']);
  });

  it('says when the page has changed, and offers to read it again', () => {
    draw(done(SAMPLE, true));
    button(/^Read again/).click();
    expect(actions.start).toHaveBeenCalledOnce();
  });
});

describe('a list', () => {
  it('is found by arrow keys, one tab stop for all tabs', async () => {
    draw(done(SAMPLE));
    const tabs = [...root.querySelectorAll<HTMLElement>('[role=tab]')];
    expect(tabs.map((tab) => tab.tabIndex)).toEqual([0, -1, -1, -1]);
    tabs[0]!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }));
    await settled();
    expect(root.querySelector('[role=tab][aria-selected=true]')?.textContent).toContain('Figures');
  });

  it('has a row for each quantity, and further presses go to its next place', async () => {
    draw(done(SAMPLE));
    await openTab(/^Figures/);
    const row = button(/^12 billion US dollars/);
    row.click();
    row.click();
    expect(actions.reveal.mock.calls).toEqual([
      [{ annotation: `figure-${at('$12 billion').start}` }],
      [{ annotation: `figure-${at('$12 billion', 2).start}` }],
    ]);
  });

  it('is searched and filtered', async () => {
    draw(done(SAMPLE));
    await openTab(/^Figures/);
    const rows = () => [...root.querySelectorAll('.row-title')].map((row) => row.textContent);
    const search = root.querySelector('input')!;
    search.value = 'gigawatt';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await settled();
    expect(rows()).toEqual(['10 gigawatts']);
    expect(root.querySelector('.marks [role=status]')?.textContent).toBe('1 match');
    search.value = '';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    button(/^Shares/).click();
    await settled();
    expect(rows()).toEqual(['4.5%']);
  });

  it('of quotes copies each with its source', async () => {
    draw(done(SAMPLE));
    await openTab(/^Quotes/);
    button(/^Copy with citation/).click();
    expect(actions.copyText.mock.calls[0]![0]).toMatch(/Mirela Aske, chief executive\nThe Coast Ledger/);
  });

  it('of thousands of marks draws only what can be read, the rest on demand', async () => {
    const first = SAMPLE.annotations.find((a) => a.kind === 'figure')!;
    const many = Array.from({ length: 3000 }, (_, i) => ({
      ...first,
      id: `many-${i}`,
      value: { type: 'count' as const, amount: i },
    }));
    draw(done({ ...SAMPLE, annotations: many }));
    await openTab(/^Figures/);
    const rows = () => root.querySelectorAll('.row').length;
    expect(rows()).toBeLessThan(120);
    button(/^Show \d+ more/).click();
    await settled();
    expect(rows()).toBeGreaterThan(300);
  });
});

describe('without a reading', () => {
  it.each([
    ['no-article', /no article/i, true],
    ['browser-page', /off limits/i, false],
    ['store-page', /off limits/i, false],
    ['unreachable', /does not answer/i, true],
    ['anything-else', /did not work/i, true],
  ])('%s is told in words, with a way on where there is one', (code, words, retry) => {
    draw({ page: { phase: 'failed', problem: { code, message: 'One clear sentence.' } } });
    expect(root.querySelector('[role=alert]')?.textContent).toMatch(words);
    expect(root.querySelector('main button') !== null).toBe(retry);
  });

  it('says what is being done, with the headline as soon as it is known', () => {
    draw({ page: { phase: 'reading' } });
    expect(root.querySelector('[role=status]')?.textContent).toBe('Finding the article…');
    draw({
      page: { phase: 'analysing', headline: 'Ferry late again', siteName: 'The Ledger' },
    });
    expect(root.textContent).toContain('Ferry late again');
    expect(document.documentElement.dataset['phase']).toBe('analysing');
  });

  it('offers to mark the page when it was cleared', () => {
    draw({ page: { phase: 'off' } });
    button(/^Mark this page/).click();
    expect(actions.start).toHaveBeenCalledOnce();
  });

  it('says that nothing was found', () => {
    draw(
      done({
        ...SAMPLE,
        annotations: [],
        parties: [],
        findings: [],
        relevance: [],
        summary: { sentences: [] },
      }),
    );
    expect(root.textContent).toContain('Nothing to mark');
  });
});

describe('export', () => {
  it('copies and downloads each format, and says that it was copied', async () => {
    draw(done(SAMPLE));
    button(/^Copy: Table/).click();
    await settled();
    expect(actions.copy).toHaveBeenCalledWith('csv');
    expect(root.querySelector('.export [role=status]')?.textContent).toBe('Copied');
    button(/^Download: Everything/).click();
    expect(actions.download).toHaveBeenCalledWith('json');
  });

  it('names files so that every system takes them', () => {
    expect(fileName('A/B: “50%” — Zoë?', 'md')).toBe('a-b-50-zoe.md');
    expect(fileName('???', 'csv')).toBe('article.csv');
  });
});

describe('beside the page', () => {
  it('the mark under the pointer is the current row, in the list of its kind', async () => {
    draw(done(SAMPLE));
    await openTab(/^Quotes/);
    draw({ ...done(SAMPLE), pointed: `figure-${at('$12 billion', 2).start}` });
    await settled();
    const current = root.querySelector('[aria-current=true]');
    expect(current?.textContent).toContain('12 billion US dollars');
  });

  it('pointing never takes the overview away', async () => {
    draw(done(SAMPLE));
    draw({ ...done(SAMPLE), pointed: `figure-${at('$12 billion').start}` });
    await settled();
    expect(root.querySelector('[aria-selected=true]')?.textContent).toBe('Overview');
  });
});
