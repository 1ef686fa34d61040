import type { Draft, DraftRule, Page } from '../draft.ts';
import { LIST } from '../tagger/word-facts.ts';

/** "A. Fraser" and "J.K. Rowling" are people, wherever nobody marked them as something else with more right. */
export const readInitials: DraftRule = (drafts, page) => {
  const out: Draft[] = [];
  let next = 0;
  for (let i = 0; i < page.words.length; i++) {
    while (next < drafts.length && drafts[next]!.to <= i) out.push(drafts[next++]!);
    const to = nameAfterInitial(i, page);
    if (to === 0) continue;
    const busy = drafts[next];
    if (
      busy &&
      busy.from < to &&
      (busy.to > to || busy.from < i || (busy.type === 'person' && busy.from === i))
    )
      continue;
    while (next < drafts.length && drafts[next]!.from < to) next++;
    out.push({
      from: i,
      to,
      type: 'person',
      sure: 0.85,
      rule: 'initials',
      evidence: ['an initial before the name'],
    });
    i = to - 1;
  }
  out.push(...drafts.slice(next));
  return out;
};

/** Where the name ends whose initial stands at `at`; 0 where none does. */
function nameAfterInitial(at: number, page: Page): number {
  const { facts, words } = page;
  if (!facts[at]!.capital || facts[at]!.lower.length > 6) return 0;
  let i = at;
  if (/^(?:\p{L}\.){2,3}$/u.test(facts[i]!.lower) && facts[i]!.capital && !(facts[i]!.lists & LIST.country))
    i++;
  else
    while (
      i + 1 < words.length &&
      /^\p{L}$/u.test(facts[i]!.lower) &&
      facts[i]!.capital &&
      facts[i + 1]!.lower === '.' &&
      words[i + 1]!.glued &&
      i < at + 4
    )
      i += 2;
  if (
    i === at ||
    i >= words.length ||
    words[i]!.first ||
    (at > 0 && !words[at]!.first && facts[at - 1]!.capital)
  )
    return 0;
  const f = facts[i]!;
  return f.capital &&
    !f.shouted &&
    f.lower.length > 2 &&
    !(f.lists & (LIST.country | LIST.orgHead | LIST.calendar | LIST.people))
    ? i + 1
    : 0;
}
