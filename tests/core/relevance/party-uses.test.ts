import { describe, expect, it } from 'vitest';
import { createContext } from '../../../utils/core/annotate/context.ts';
import { findParties } from '../../../utils/core/annotate/parties/index.ts';
import { type PartyUse, partyUses } from '../../../utils/core/annotate/relevance/party-uses.ts';
import { articleFromParagraphs } from '../../../utils/core/article.ts';

const usesOf = (headline: string, paragraphs: readonly string[]): PartyUse[] => {
  const context = createContext(articleFromParagraphs(paragraphs, { headline }));
  return partyUses(context, findParties(context));
};

describe('the parties of a paragraph', () => {
  const [opening, stray, middle, short, end] = usesOf('Mayor Helen Marsh resigns over ferry contract', [
    'Helen Marsh resigned as mayor of Bristol on Tuesday after the ferry contract collapsed.',
    'In Karsova, General Ivo Petran said that troops of the Northern Front had crossed the river.',
    'Helen Marsh told reporters that Tom Bell had signed the contract without her knowledge.',
    'Bell denied it.',
    'Bristol will vote for a new mayor in May, and Tom Bell wants to stand.',
  ]) as [PartyUse, PartyUse, PartyUse, PartyUse, PartyUse];

  it('are known where headline or another paragraph names them', () => {
    expect(opening.parties).toBeGreaterThanOrEqual(2);
    expect(opening.known).toBe(opening.parties);
    expect(stray.parties).toBeGreaterThanOrEqual(2);
    expect(stray.known).toBe(0);
    expect(stray.newFullNames).toBe(1);
  });

  it('count those of the headline, and those that run through the article', () => {
    expect(opening.inHeadline).toBe(1);
    expect(middle.leads[0]).toBe(1);
    expect(stray.leads).toEqual([0, 0, 0]);
    expect(stray.salience).toBe(0);
    expect(middle.salience).toBeGreaterThan(0);
  });

  it('tell how a paragraph hangs together with its neighbours, and that one cuts in between', () => {
    expect(middle.withNext).toBe(1);
    expect(short.withPrevious).toBe(1);
    expect(end.withPrevious).toBe(1);
    expect(stray.withPrevious + stray.withNext).toBe(0);
    expect(stray.skipped).toBe(1);
    expect(short.skipped).toBe(0);
  });

  it('are unintroduced where a surname stands before any full name', () => {
    expect(short.unintroduced).toBe(0);
    const [first] = usesOf('Council votes on the ferry', [
      'Hargreaves said the council would vote on the ferry again in May.',
      'Nobody else spoke at the meeting.',
    ]);
    expect(first?.unintroduced).toBe(1);
  });

  it('are none in an article that names nobody', () => {
    for (const use of usesOf('', ['it rained all day and the match was called off.', 'more rain is due.'])) {
      expect(use.parties).toBe(0);
      expect(use.typicalKnown).toBe(0);
      expect(use.leadShare).toBe(0);
    }
  });
});
