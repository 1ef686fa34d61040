import { describe, expect, it } from 'vitest';
import { isBarred, isPersonal, leansBack } from '../../../utils/core/annotate/summary/alone.ts';

const leans = (text: string, { first = false, named = true } = {}) => leansBack(text, first, named);
const barred = (text: string) => {
  const words = text.split(' ').length;
  return isBarred({ text, words, content: words / 2 });
};

describe('a sentence leans on the one before it', () => {
  it.each([
    'He had been the keeper of the lock for thirty years.',
    'However, the board has not yet met.',
    'But the ferry sailed all the same.',
    'The latter will have to wait until spring.',
    '"They will not get away with it," the mayor said.',
    'That is a third more than a year ago.',
    'As a result, two villages have no doctor.',
  ])('%s', (text) => {
    expect(leans(text)).toBe(true);
  });

  it.each([
    'The keeper of the lock retires after thirty years.',
    'There are three ferries a day to Lundholm.',
    'This week the council votes on the plan.',
    'Earlier this year two ferries ran aground.',
  ])('but not: %s', (text) => {
    expect(leans(text)).toBe(false);
  });

  it('where a clause speaks of somebody whom the sentence does not name', () => {
    expect(leans('When she arrived at the lock, the water was gone.', { named: false })).toBe(true);
    expect(leans('When she arrived at the lock, Mara Linden found no water.', { named: true })).toBe(false);
    expect(leans('In their view the lock is beyond repair.', { named: false })).toBe(true);
    expect(leans('In the summer the lock is open all night.', { named: false })).toBe(false);
  });

  it('even as the first of an article where it opens with a person or a connective', () => {
    expect(leans('It is the moment that every keeper dreads.', { first: true })).toBe(false);
    expect(leans('This is where the river used to run.', { first: true })).toBe(false);
    expect(leans('She was twelve when the river came.', { first: true })).toBe(true);
    expect(leans('But nobody had told the keeper.', { first: true })).toBe(true);
  });
});

describe('a sentence stands in no summary', () => {
  it.each([
    ['a label', 'Anger: The crowd outside the lock waits for the keeper to speak.'],
    ['a caption', 'The keeper of the lock (left) greets the mayor of Lundholm on Monday.'],
    ['a question', 'Will the keeper of the lock ever be replaced by a machine?'],
    ['half a quote', 'The keeper said: "We were never asked about the new gates of the lock.'],
    ['a quote nobody speaks', '"The gates of the lock were never meant to last this long."'],
    ['a line of the site', 'Sign up for our morning newsletter to hear about locks and harbours first.'],
    ['a fragment', 'which the keeper of the lock had never wanted to hear.'],
    ['a scrap', 'The gates are new.'],
    ['no answer', 'The office of the lock board did not immediately respond to a request for comment.'],
    ['no comment', 'The mayor of Lundholm declined to comment on the new gates of the lock.'],
    ['a pointer elsewhere', 'Read more about that lock in the next article in this series on gates.'],
    ['a result list', 'Lundholm (1-0): Tolberg scored twenty points and three assists on Monday.'],
  ])('that is %s', (_, text) => {
    expect(barred(text)).toBe(true);
  });

  it('that tells nothing', () => {
    expect(isBarred({ text: 'A decision has to be made very soon.', words: 8, content: 2 })).toBe(true);
    expect(isBarred({ text: 'The board votes on the gates very soon.', words: 8, content: 3 })).toBe(false);
  });

  it('but one with a quote and its speaker may', () => {
    expect(barred('"The gates were never meant to last this long," said the keeper of the lock.')).toBe(
      false,
    );
  });
});

it('the first and second person are told from report', () => {
  expect(isPersonal('We have all seen the gates of the lock.')).toBe(true);
  expect(isPersonal('You can walk to the lock in an hour.')).toBe(true);
  expect(isPersonal('The keeper walked to the lock in an hour.')).toBe(false);
});
