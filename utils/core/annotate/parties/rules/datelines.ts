import type { Draft, DraftRule, Page } from '../draft.ts';
import { LIST } from '../tagger/word-facts.ts';

/** Words a dateline has at most before its agency. */
const DATELINE_LENGTH = 9;
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/;

/** "LAGOS, Nigeria (AP) —", "NEW YORK, Sept 3 (Reuters) -", "BERLIN 2024-03-01": the capitals that open the line are its place, who is named in the brackets an agency. */
export const readDatelines: DraftRule = (drafts, page) => {
  const places = new Map<number, number>();
  for (let i = 0; i < page.words.length; i++)
    if (page.words[i]!.first) {
      const to = datelineEnd(i, page);
      if (to > i) places.set(i, to);
    }
  if (places.size === 0) return [...drafts];
  const out: Draft[] = [];
  const taken = new Set<number>();
  for (const d of drafts) {
    const start = [...spanStarts(d, places)][0];
    if (start === undefined) {
      out.push(isAgency(d, page, places) ? { ...d, type: 'organisation', evidence: ['dateline'] } : d);
      continue;
    }
    const to = places.get(start)!;
    if (!taken.has(start)) out.push(place(start, to));
    taken.add(start);
    if (d.to > to) out.push({ ...d, from: to });
  }
  for (const [from, to] of places) if (!taken.has(from)) out.push(place(from, to));
  return out.sort((a, b) => a.from - b.from);
};

const place = (from: number, to: number): Draft => ({
  from,
  to,
  type: 'place',
  sure: 0.97,
  rule: 'dateline',
  evidence: ['dateline'],
});

/** Whether a draft fills the brackets that close a dateline: "(Reuters) -". */
function isAgency({ from, to }: Draft, { facts }: Page, places: ReadonlyMap<number, number>): boolean {
  if (facts[from - 1]?.lower !== '(' || facts[to]?.lower !== ')') return false;
  for (let i = from - 1; i >= Math.max(0, from - DATELINE_LENGTH); i--) if (places.has(i)) return true;
  return false;
}

function* spanStarts(d: Draft, places: ReadonlyMap<number, number>): Generator<number> {
  for (let i = Math.max(0, d.from - 4); i < d.to; i++) {
    const to = places.get(i);
    if (to !== undefined && to > d.from) yield i;
  }
}

/** Where the place that opens the sentence at `from` ends, or `from` where no dateline begins there. */
function datelineEnd(from: number, page: Page): number {
  const { facts, words } = page;
  let to = from;
  while (
    to < from + 4 &&
    to < words.length &&
    (to === from || !words[to]!.first) &&
    facts[to]!.shouted &&
    facts[to]!.lower.length > 1 &&
    !facts[to]!.digit
  ) {
    to++;
    // ST. LOUIS
    if (/^(?:st|ft|mt)$/.test(facts[to - 1]!.lower) && facts[to]?.lower === '.') to++;
  }
  if (
    to === from ||
    (to === from + 1 && facts[from]!.lower.length < 4) ||
    to >= words.length ||
    words[to]!.first
  )
    return from;
  const { lower, digit } = facts[to]!;
  if (digit && /^\d{4}$|^\d{4}-\d/.test(lower)) return to;
  if (MONTH.test(lower) && facts[to + 1]?.digit) return to;
  if (lower === '(') return closesSoon(to, page) ? to : from;
  if (lower !== ',') return from;
  // a date, or a country and an agency, within the next few words
  for (let i = to + 1; i < Math.min(to + 5, words.length) && !words[i]!.first; i++) {
    if (facts[i]!.digit || MONTH.test(facts[i]!.lower) || facts[i]!.lists & LIST.calendar) return to;
    if (facts[i]!.lower === '(') return closesSoon(i, page) ? to : from;
    if (/^[-–—]$/.test(facts[i]!.lower)) return to;
  }
  return from;
}

function closesSoon(at: number, page: Page): boolean {
  for (let i = at + 1; i < Math.min(at + 5, page.words.length); i++)
    if (page.facts[i]!.lower === ')') return /^[-–—]$/.test(page.facts[i + 1]?.lower ?? '');
  return false;
}
