import { type Draft, type DraftRule, keyOf, type Page } from '../draft.ts';
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
      if (!known.has(last) && page.facts[d.to - 1]!.capital && !((page.seen.get(last) ?? 0) & SEEN.lowered))
        known.set(last, d);
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
      const end = knownPlaceAt(i, page);
      if (end > i && end <= (busy?.from ?? page.words.length)) {
        out.push({ from: i, to: end, type: 'place', sure: 0.6, rule: 'list', evidence: ['known place'] });
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

/** Where the known place ends that stands at `at` by itself, between words in lower case; `at` where none does. */
function knownPlaceAt(at: number, page: Page): number {
  if (page.phrases[at] !== PHRASE.place || page.facts[at]!.lists & (LIST.firstName | LIST.people)) return at;
  let to = at + 1;
  while (page.phrases[to] === PHRASE.insidePlace) to++;
  if (at > 0 && !page.words[at]!.first && page.facts[at - 1]!.capital) return at;
  return to < page.words.length && !page.words[to]!.first && page.facts[to]!.capital ? at : to;
}
