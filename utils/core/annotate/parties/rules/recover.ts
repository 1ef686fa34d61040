import { type Draft, type DraftRule, keyOf, type Page, seenAt } from '../draft.ts';
import { SEEN } from '../tagger/document-facts.ts';
import { PHRASE } from '../tagger/phrases.ts';
import { LIST } from '../tagger/word-facts.ts';

/** Names that stand marked elsewhere in the article are marked wherever they stand with the same words, capitals and all. */
export const recoverRepeats: DraftRule = (drafts, page) => {
  const known = new Map<string, Draft>();
  let longest = 0;
  for (const d of drafts) {
    const key = keyOf(page, d.from, d.to);
    const old = known.get(key);
    if (d.sure > 0.6 && (!old || old.sure < d.sure)) known.set(key, d);
    if (d.sure > 0.6) longest = Math.max(longest, Math.min(6, d.to - d.from));
    if (d.type === 'person' && d.to - d.from > 1 && d.sure > 0.7) {
      const last = keyOf(page, d.to - 1, d.to);
      if (!known.has(last) && page.facts[d.to - 1]!.capital && !(seenAt(page, d.to - 1) & SEEN.lowered))
        known.set(last, d);
      const family = familyNameFirst(d, page);
      if (family && !known.has(family)) known.set(family, d);
    }
  }
  const out: Draft[] = [];
  let next = 0;
  for (let i = 0; i < page.words.length; ) {
    while (next < drafts.length && drafts[next]!.to <= i) out.push(drafts[next++]!);
    const busy = drafts[next];
    if (busy && busy.from <= i) {
      i = busy.to;
      continue;
    }
    const to =
      page.facts[i]!.capital && !(page.facts[i]!.lists & LIST.calendar)
        ? matchAt(i, Math.min(busy?.from ?? page.words.length, i + longest), page, known)
        : undefined;
    if (!to) {
      const end = knownNameAt(i, page);
      if (end > i && end <= (busy?.from ?? page.words.length)) {
        const type = page.phrases[i] === PHRASE.place ? 'place' : 'organisation';
        out.push({ from: i, to: end, type, sure: 0.6, rule: 'list', evidence: [`known ${type}`] });
        i = end;
      } else i++;
      continue;
    }
    const model = known.get(keyOf(page, i, to))!;
    out.push({
      ...model,
      from: i,
      to,
      sure: 0.6,
      rule: 'repeat',
      evidence: ['marked elsewhere in the article'],
    });
    i = to;
  }
  out.push(...drafts.slice(next));
  return out;
};

/** The first word of a name of two or three that stands alone elsewhere and is no first name: "Sun" of "Sun Lijun". */
function familyNameFirst(d: Draft, page: Page): string | undefined {
  const { lower, lists, capital } = page.facts[d.from]!;
  const seen = seenAt(page, d.from);
  const alone = (seen & SEEN.alone) !== 0 && (seen & SEEN.capitalInside) !== 0;
  return capital && lists === 0 && d.to - d.from < 4 && alone && !(seen & SEEN.lowered) ? lower : undefined;
}

function matchAt(
  from: number,
  end: number,
  page: Page,
  known: ReadonlyMap<string, Draft>,
): number | undefined {
  for (let to = end; to > from; to--) {
    if (!page.facts[to - 1]!.capital) continue;
    if (page.words.slice(from + 1, to).some((w) => w.first)) continue;
    if (known.has(keyOf(page, from, to))) return to;
  }
  return undefined;
}

/** Known organisations whose name is a common word or a person's: a list alone does not tell. */
const COMMON = new Set(
  `time nature fox target shell orange sky mobil visa total house congress apple meta sprint independent observer guardian fortune vice vox zoom slack snap
giants dawn delta universal greens reliance emirates sporting solidarity diet treasury williams bulls patriots amazon alphabet oracle telegraph economist
liberation parliament commonwealth senate celtic rangers cubs rockets spurs dolphins raiders chiefs warriors penguins bruins mets braves pistons ford
fidelity vanguard prudential paramount jaguar puma ice sec pan pri eta mit ups ing abc cis rand who gallup pew nielsen columbia adobe ajax`.split(
    /\s+/,
  ),
);

/** Offices of firms. */
const HOLDS = /^(?:ceo|cfo|coo|founder|co-founder|cofounder|spokesman|spokeswoman|spokesperson)$/;

/** Where the known place or organisation ends that stands at `at` between words in lower case; `at` where none does. */
function knownNameAt(at: number, page: Page): number {
  const kind = page.phrases[at];
  if (kind !== PHRASE.place && kind !== PHRASE.organisation) return at;
  const { lists, lower } = page.facts[at]!;
  if (lists & (LIST.firstName | LIST.people)) return at;
  let to = at + 1;
  while (page.phrases[to] === kind + 1) to++;
  // "Apple CEO Ann Orr"
  const held = to < page.words.length && !page.words[to]!.first && HOLDS.test(page.facts[to]!.lower);
  if (
    kind === PHRASE.organisation &&
    to === at + 1 &&
    ((COMMON.has(lower) && !held) || seenAt(page, at) & SEEN.lowered)
  )
    return at;
  if (at > 0 && !page.words[at]!.first && page.facts[at - 1]!.capital && page.facts[at - 1]!.lower !== 'the')
    return at;
  return !held && to < page.words.length && !page.words[to]!.first && page.facts[to]!.capital ? at : to;
}
