import type { Draft, DraftRule, Page } from '../draft.ts';
import { caseMode } from '../tagger/features.ts';
import { PHRASE } from '../tagger/phrases.ts';

/**
 * In a line all in capitals the tagger runs on: "KENYA BEAT GHANA IN CUP". Where known places stand in such a run, they
 * are the names in it.
 */
export const cutShoutedRuns: DraftRule = (drafts, page) =>
  drafts.flatMap((d): Draft[] => {
    if (d.to - d.from < 2 || !page.facts[d.from]!.shouted || !isShoutedLine(d.from, page)) return [d];
    const parts: Draft[] = [];
    for (let i = d.from; i < d.to; i++) {
      if (page.phrases[i] !== PHRASE.place) continue;
      let to = i + 1;
      while (to < d.to && page.phrases[to] === PHRASE.insidePlace) to++;
      parts.push({
        ...d,
        from: i,
        to,
        type: 'place',
        sure: 0.9,
        evidence: ['known place in a line of capitals'],
      });
      i = to - 1;
    }
    const whole = parts.length === 1 && parts[0]!.from === d.from && parts[0]!.to === d.to;
    return parts.length === 0 || whole || (d.type === 'organisation' && d.sure > 0.8) ? [d] : parts;
  });

function isShoutedLine(at: number, page: Page): boolean {
  let from = at;
  while (from > 0 && !page.words[from]!.first && at - from < 60) from--;
  let to = at + 1;
  while (to < page.words.length && !page.words[to]!.first && to - at < 60) to++;
  return caseMode(page.facts, from, to) === 1;
}
