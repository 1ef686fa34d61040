import type { Context } from '../context.ts';
import type { Draft, DraftRule, Page } from './draft.ts';
import type { Found } from './found.ts';
import { groundsOf } from './grounds.ts';
import { agreeOnTypes } from './rules/agree.ts';
import { settleBounds } from './rules/bounds.ts';
import { readBusiness } from './rules/business.ts';
import { readDatelines } from './rules/datelines.ts';
import { readDescriptors } from './rules/descriptors.ts';
import { cutShoutedRuns } from './rules/headlines.ts';
import { readInitials } from './rules/initials.ts';
import { dropNoNames } from './rules/no-names.ts';
import { cutOffices } from './rules/offices.ts';
import { addStates, readPlaces } from './rules/places.ts';
import { dropPortfolios } from './rules/portfolios.ts';
import { recoverRepeats } from './rules/recover.ts';
import { splitJoined } from './rules/split.ts';
import { readSport } from './rules/sport.ts';
import { dropStrays } from './rules/strays.ts';
import { readTitles } from './rules/titles.ts';
import { numberWords, seenInDocument } from './tagger/document-facts.ts';
import { TYPES } from './tagger/labels.ts';
import { newShippedScores, shippedFactsOf } from './tagger/load.ts';
import { findPhrases } from './tagger/phrases.ts';
import { tagNames } from './tagger/tag.ts';
import { LIST } from './tagger/word-facts.ts';
import { splitWords } from './words.ts';

/** The document rules in order: each reads what the ones before it left. */
const RULES: readonly DraftRule[] = [
  dropStrays,
  cutShoutedRuns,
  splitJoined,
  cutOffices,
  readTitles,
  settleBounds,
  readInitials,
  readDatelines,
  addStates,
  readDescriptors,
  readBusiness,
  readPlaces,
  readSport,
  recoverRepeats,
  dropPortfolios,
  agreeOnTypes,
  dropNoNames,
];

/** Before the first pass nothing is decided. */
const NOTHING = new Uint8Array(0);

/** No name has more words than this; a longer run is a line of capitals. */
const LONGEST = 16;

/** Names of parties in the article, in order: a trained tagger decides, then the rules that look at the whole article. */
export function findNames(context: Context): { names: Found[]; page: Page } {
  const words = splitWords(context);
  const factsOf = context.vocabulary.facts(shippedFactsOf);
  const facts = words.map(({ spelling }) => factsOf(spelling));
  const numbers = numberWords(words);
  const page: Page = {
    text: context.text,
    words,
    facts,
    numbers,
    seen: seenInDocument(words, facts, numbers),
    phrases: findPhrases(words, facts),
  };
  const scorer = context.vocabulary.memory(newShippedScores);
  const tagged = tagNames({ ...page, decided: NOTHING }, scorer).filter((t) => t.to - t.from <= LONGEST);
  let drafts: readonly Draft[] = tagged.map((t) => ({
    from: t.from,
    to: t.to,
    type: TYPES[t.type]!,
    sure: t.sure,
    rule: 'tagger',
    evidence: [`tagger ${t.sure.toFixed(2)}`],
  }));
  for (const rule of RULES) drafts = rule(drafts, page);
  const names = drafts.filter((d) => d.type !== 'group' || isPeople(d, page)).map((d) => toFound(d, page));
  return { names, page };
}

/** Works, events and products are no parties; peoples and followers are. */
function isPeople(draft: Draft, page: Page): boolean {
  for (let i = draft.from; i < draft.to; i++)
    if (!(page.facts[i]!.lists & LIST.people))
      return (
        draft.to === draft.from + 2 &&
        page.facts[draft.to - 1]!.lists === LIST.people &&
        page.facts[draft.from]!.lists !== 0
      );
  return true;
}

/** The stop of "Corp." and "Jr." belongs to the name, unless it ends the line. */
function endOf(d: Draft, page: Page): number {
  const { text, end } = page.words[d.to - 1]!;
  if (page.text[end] !== '.' || !/^(?:Inc|Corp|Co|Ltd|Jr|Sr|Bros)$/.test(text)) return end;
  return /^["'”’)]*\s*(?:\n|$)/.test(page.text.slice(end + 1, end + 8).replace(/ (?=["”])/, ''))
    ? end
    : end + 1;
}

const toFound = (d: Draft, page: Page): Found => ({
  start: page.words[d.from]!.start,
  end: endOf(d, page),
  type: d.type,
  rule: d.rule,
  evidence: d.rule === 'tagger' ? [...d.evidence, ...groundsOf(d, page)] : d.evidence,
});
