import { type Draft, type DraftRule, keyOf, type Page } from '../draft.ts';
import { PHRASE } from '../tagger/phrases.ts';
import { LIST } from '../tagger/word-facts.ts';

/** Particles that are no English words: before a person's name they belong to it. */
const PARTICLE = /^(?:dos|das|van|von|bin|ibn|del|della|di|da|de|der|den|ter|ten|el|la|al|ould|ben|ap)$/;

/** A result behind a team is not in its name. */
const SCORE = /^\d{1,3}[-–]\d{1,3}$/;

/** Where names begin and end: particles in, stray marks out, "Kenya" and "Government" one, a university and its country two. */
export const settleBounds: DraftRule = (drafts, page) => {
  const places = new Set(drafts.filter((d) => d.type === 'place').map((d) => keyOf(page, d.from, d.to)));
  const out: Draft[] = [];
  drafts.forEach((draft, k) => {
    const trimmed = trim(draft, page);
    if (!trimmed) return;
    const limit = out[out.length - 1]?.to ?? 0;
    const next = drafts[k + 1]?.from ?? page.words.length;
    if (trimmed.from < limit) return;
    out.push(...splitAtIn(withGovernment(withParticle(trimmed, limit, page), next, page), places, page));
  });
  return out;
};

function trim(d: Draft, page: Page): Draft | undefined {
  let { from, to } = d;
  while (from < to && /^(?:['’]?s|['"‘’“”(),.:;-])$/.test(page.words[from]!.text)) from++;
  while (to > from && /^['"‘’“”(,:;-]$/.test(page.words[to - 1]!.text)) to--;
  while (
    to - 1 > from &&
    (SCORE.test(page.words[to - 1]!.text) || (d.type !== 'organisation' && page.facts[to - 1]!.digit))
  )
    to--;
  if (from === to) return undefined;
  return from === d.from && to === d.to ? d : { ...d, from, to };
}

function withParticle(d: Draft, limit: number, page: Page): Draft {
  if (d.type !== 'person') return d;
  let { from } = d;
  while (from > limit && !page.words[from]!.first && PARTICLE.test(page.words[from - 1]!.text)) from--;
  return from === d.from || page.words[from]!.first ? d : { ...d, from };
}

/** "Kurdistan Regional Government": a place or a people with the capitalised institution that nobody marked after it. */
function withGovernment(d: Draft, next: number, page: Page): Draft {
  if (d.type !== 'place' && d.type !== 'group') return d;
  let to = d.to;
  while (
    to < next &&
    to < d.to + 3 &&
    !page.words[to]!.first &&
    page.facts[to]!.capital &&
    !page.facts[to]!.digit
  )
    to++;
  if (
    to === d.to ||
    !(page.facts[to - 1]!.lists & LIST.orgHead) ||
    page.facts[to - 1]!.shouted ||
    page.facts[to]?.capital
  )
    return d;
  return { ...d, to, type: 'organisation', sure: 0.7, evidence: ['an institution after a place'] };
}

/** "Harbour University in Italy": an organisation and where it is. */
function splitAtIn(d: Draft, places: ReadonlySet<string>, page: Page): Draft[] {
  if (d.type !== 'organisation') return [d];
  for (let i = d.from + 1; i < d.to - 1; i++) {
    if (page.facts[i]!.lower !== 'in') continue;
    if (page.phrases[i + 1] === PHRASE.place || places.has(keyOf(page, i + 1, d.to)))
      return [
        { ...d, to: i },
        { ...d, from: i + 1, type: 'place', evidence: ['“in” before it'] },
      ];
  }
  return [d];
}
