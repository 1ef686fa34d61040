import type { Draft, Page } from '../draft.ts';
import { LIST } from '../tagger/word-facts.ts';

/** Teams of result rows ("Acme 3 Zenit 1") and standings ("Acme 12 5 4 3") that nobody marked. */
export function addTableRows(drafts: readonly Draft[], page: Page): Draft[] {
  const out: Draft[] = [];
  let next = 0;
  for (let i = 0; i < page.words.length; i++) {
    if (!page.words[i]!.first) continue;
    const row = teamsOfRow(i, page);
    for (const [from, to] of row) {
      while (next < drafts.length && drafts[next]!.to <= from) out.push(drafts[next++]!);
      let type: Draft['type'] = 'organisation';
      while (next < drafts.length && drafts[next]!.from < to) {
        if (drafts[next]!.type === 'person' && (page.facts[drafts[next]!.from]!.lists & LIST.firstName) !== 0)
          type = 'person';
        next++;
      }
      out.push({ from, to, type, sure: 0.9, rule: 'sport-row', evidence: ['row of a results table'] });
    }
  }
  out.push(...drafts.slice(next));
  return out;
}

/** What opens the rows of a score card that are no team's. */
const ROW_WORD =
  /^(?:extras|total|totals|fall|note|notes|division|group|attendance|halftime|half-time|bowling|innings|overs|referee|yellow|red)$/;

function teamsOfRow(from: number, page: Page): [number, number][] {
  const { facts, words } = page;
  const names: [number, number][] = [];
  let end = from;
  while (end < words.length && (end === from || !words[end]!.first) && end < from + 40) end++;
  let i = from;
  while (i < end) {
    let to = i;
    while (to < end && to < i + 4 && isNameWord(to)) to++;
    if (to === i || to >= end || !isNumber(to))
      return names.length === 0 ? [] : isRow(names, i, end) ? names : [];
    names.push([i, to]);
    i = to;
    while (i < end && isNumber(i)) i++;
  }
  return isRow(names, i, end) ? names : [];

  function isNameWord(at: number): boolean {
    const f = facts[at]!;
    return (
      (f.capital &&
        !f.digit &&
        !ROW_WORD.test(f.lower) &&
        !(f.lists & LIST.calendar) &&
        /^\p{L}/u.test(f.lower)) ||
      (at > from && /^(?:de|la|st|\.|&)$/.test(f.lower) && at + 1 < end)
    );
  }
  function isNumber(at: number): boolean {
    return (
      (facts[at]!.digit && !/^\d{4}(?:-|$)/.test(facts[at]!.lower)) || /^[-–+.()½/:]$/.test(facts[at]!.lower)
    );
  }
  function isRow(found: readonly [number, number][], at: number, stop: number): boolean {
    if (at < stop || found.length === 0 || found.length > 2) return false;
    let digits = 0;
    for (let k = from; k < stop; k++) if (facts[k]!.digit) digits++;
    return found.length === 2 ? digits >= 2 : digits >= 3;
  }
}
