import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type CardActions, renderCard } from '../../components/card/index.tsx';
import { at, SAMPLE } from '../core/present/sample.ts';
import { toCardView } from '../english.ts';

const actions = { reveal: vi.fn(), close: vi.fn(), show: vi.fn(), copy: vi.fn() } satisfies CardActions;
let container: HTMLElement;
let undo = () => {};

const draw = (words: string, kind: string) => {
  undo = renderCard(container, toCardView(SAMPLE, `${kind}-${at(words).start}`)!, actions);
  return container.querySelector('article')!;
};
const press = (name: RegExp) => {
  const button = [...container.querySelectorAll('button')].find((each) =>
    name.test(each.getAttribute('aria-label') ?? each.textContent ?? ''),
  );
  if (!button) throw new Error(`no button ${name}`);
  button.click();
};
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

beforeEach(() => {
  container = document.createElement('div');
  document.body.append(container);
  vi.clearAllMocks();
});
afterEach(() => {
  undo();
  container.remove();
});

describe('a card', () => {
  it('is named for those who hear it, and says the value in words and exactly', () => {
    const card = draw('$12 billion', 'figure');
    expect(card.getAttribute('aria-label')).toBe('Figure · Money: about 12 billion US dollars');
    expect(card.textContent).toContain('US$12,000,000,000');
  });

  it('closes, jumps to other places, and opens the cards around it', () => {
    draw('10 gigawatts', 'figure');
    press(/^close$/i);
    expect(actions.close).toHaveBeenCalledOnce();
    press(/^Mirela Aske, chief executive$/);
    expect(actions.show).toHaveBeenCalledWith(`quote-${at('one for every').start}`);
    draw('$12 billion', 'figure');
    press(/nobody will ask/);
    expect(actions.reveal).toHaveBeenCalledWith(`figure-${at('$12 billion', 2).start}`);
  });

  it('copies the citation and says so', async () => {
    draw('still a moving thing', 'quote');
    press(/copy with citation/i);
    await settled();
    expect(actions.copy.mock.calls[0]![0]).toContain('A person familiar with the talks');
    expect(container.querySelector('[role=status]')?.textContent).toBe('Copied');
  });

  it('offers no copying where the page cannot', () => {
    const { copy: _, ...without } = actions;
    renderCard(container, toCardView(SAMPLE, `quote-${at('still a moving thing').start}`)!, without);
    expect(container.querySelector('[aria-label="Copy with citation"]')).toBeNull();
  });

  it('explains itself: rule and evidence', () => {
    const why = draw('Mirela Aske', 'party').querySelector('details')!;
    expect(why.textContent).toContain('Rule: tagger');
    expect(why.textContent).toContain('capitalised, seen twice');
  });

  it('shows names that hold markup as text', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const parties = SAMPLE.parties.map((party) => (party.id === 'aske' ? { ...party, name: evil } : party));
    const view = toCardView({ ...SAMPLE, parties }, `party-${at('Mirela Aske').start}`)!;
    undo = renderCard(container, view, actions);
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('h2')?.textContent).toBe(evil);
  });

  it('leaves nothing behind when undone', () => {
    draw('$12 billion', 'figure');
    undo();
    expect(container.childNodes).toHaveLength(0);
  });

  it('opens a long list on demand', async () => {
    const figure = SAMPLE.annotations.find((a) => a.kind === 'figure')!;
    const copies = Array.from({ length: 9 }, (_, i) => ({ ...figure, id: `copy-${i}` }));
    const view = toCardView({ ...SAMPLE, annotations: [figure, ...copies] }, figure.id)!;
    undo = renderCard(container, view, actions);
    const places = () => container.querySelectorAll('.place').length;
    expect(places()).toBeLessThan(4);
    press(/show all 9/i);
    await settled();
    expect(places()).toBe(9);
  });
});

it('a card can be corrected where the page can take the mark out', () => {
  const correct = vi.fn();
  const view = toCardView(SAMPLE, `figure-${at('50 miles').start}`)!;
  undo = renderCard(container, view, { ...actions, correct });
  press(/^not a figure$/i);
  expect(correct).toHaveBeenCalledWith(view.id, { type: 'no-mark' });
  undo = renderCard(container, view, actions);
  expect(() => press(/^not a figure$/i)).toThrow();
});

it('a wrong speaker is named by a choice among those of the article', () => {
  const correct = vi.fn();
  const view = toCardView(SAMPLE, `quote-${at('still a moving thing').start}`)!;
  undo = renderCard(container, view, { ...actions, correct });
  const select = container.querySelector('select')!;
  expect(select.labels[0]?.textContent).toMatch(/^Wrong speaker/);
  select.value = '0';
  select.dispatchEvent(new Event('change', { bubbles: true }));
  expect(correct).toHaveBeenCalledWith(view.id, { type: 'speaker', name: 'Mirela Aske', source: 'named' });
});
