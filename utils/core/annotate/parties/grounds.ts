import { type Draft, type DraftType, type Page, seenAt } from './draft.ts';
import { SEEN } from './tagger/document-facts.ts';
import { PHRASE } from './tagger/phrases.ts';
import { LIST } from './tagger/word-facts.ts';

/**
 * What a reader can check of why the tagger took a name for what it is: words of lists in it, words beside it, and
 * what the article shows of it elsewhere. Empty where it was a matter of many small weights alone.
 */
export function groundsOf(d: Draft, page: Page): string[] {
  const { facts, words } = page;
  const lead = facts[d.from]!;
  const head = facts[d.to - 1]!;
  const before = words[d.from]!.first ? undefined : facts[d.from - 1];
  const after = d.to < words.length && !words[d.to]!.first ? facts[d.to] : undefined;
  const grounds: string[] = [];
  const say = (holds: boolean, ground: string): void => {
    if (holds) grounds.push(ground);
  };
  const quoted = (i: number): string => `“${words[i]!.text}”`;
  if (d.type === 'person') {
    say((lead.lists & LIST.firstName) !== 0, `${quoted(d.from)} is a first name`);
    say(
      before !== undefined && (before.lists & (LIST.honorific | LIST.role)) !== 0,
      `${before && quoted(d.from - 1)} before it`,
    );
  }
  if (d.type === 'organisation') {
    say(page.phrases[d.from] === PHRASE.organisation, 'a known organisation');
    say(d.to - d.from > 1 && (head.lists & LIST.orgHead) !== 0, `${quoted(d.to - 1)} ends it`);
    say(d.to - d.from > 1 && (head.lists & LIST.legal) !== 0, 'a legal form ends it');
  }
  if (d.type === 'place') {
    say((lead.lists & LIST.country) !== 0, 'a country');
    say(page.phrases[d.from] === PHRASE.place && !(lead.lists & LIST.country), 'a known place');
    say(
      before !== undefined && /^(?:in|near)$/.test(before.lower),
      `${before && quoted(d.from - 1)} before it`,
    );
  }
  if (d.type === 'group') say((lead.lists & LIST.people) !== 0, 'a people, faith or following');
  say(after !== undefined && (after.lists & LIST.speech) !== 0, `${after && quoted(d.to)} behind it`);
  if (d.to === d.from + 1)
    for (const [bit, type, ground] of ELSEWHERE)
      say(type === d.type && (seenAt(page, d.from) & bit) !== 0, ground);
  return grounds;
}

const ELSEWHERE: readonly (readonly [number, DraftType, string])[] = [
  [SEEN.afterFirstName, 'person', 'after a first name in the article'],
  [SEEN.afterTitle, 'person', 'after a title in the article'],
  [SEEN.beforeLegal, 'organisation', 'with a legal form in the article'],
  [SEEN.besideOrgNoun, 'organisation', 'beside a word for a firm or a body in the article'],
  [SEEN.besidePlaceNoun, 'place', 'beside a word for a place in the article'],
];
