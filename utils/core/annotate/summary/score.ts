import type { Candidate } from './candidates.ts';

/** What each part of a sentence's worth counts; the parts are 0..1. Set by hand, the lead as the yardstick. */
const POSITION = 1;
const CENTRAL = 0.4;
const HEADLINE = 0.7;
const LENGTH = 0.3;
const RELEVANCE = 0.2;
const PERSONAL = 0.3;
/** Sentences after which the position is worth half. */
const HALF = 4;
/** Words of the best length. */
const IDEAL = 22;
const NARROW = 1.5;

/** Weight of each stem of the article: how many of its sentences use it, damped. */
function stemWeights(candidates: readonly Candidate[]): Map<string, number> {
  const users = new Map<string, number>();
  for (const { stems } of candidates)
    for (const key of stems.keys()) users.set(key, (users.get(key) ?? 0) + 1);
  const weights = new Map<string, number>();
  for (const [key, n] of users) weights.set(key, Math.log(1 + n) - LONE);
  return weights;
}

/** log 2: a stem that only one sentence uses says nothing about the article. */
const LONE = Math.log(2);

/**
 * Worth of each candidate: position, words shared with the other sentences, headline words, length, and how much its
 * paragraph has to do with the headline. Method: centrality by shared words (the SumBasic family) over a lead prior.
 */
export function scoreCandidates(candidates: readonly Candidate[], headline: ReadonlySet<string>): number[] {
  const weights = stemWeights(candidates);
  const raw = candidates.map(({ stems }) => {
    let central = 0;
    let shared = 0;
    for (const key of stems.keys()) {
      central += weights.get(key) ?? 0;
      if (headline.has(key)) shared++;
    }
    return { central: central / Math.sqrt(stems.size + DAMPING), shared: shared / (headline.size || 1) };
  });
  let top = 1e-9;
  for (const { central } of raw) top = Math.max(top, central);
  return candidates.map(
    (c, i) =>
      POSITION / (1 + c.place / HALF) +
      (CENTRAL * raw[i]!.central) / top +
      HEADLINE * raw[i]!.shared +
      LENGTH * Math.exp(-NARROW * Math.log((c.words + 1) / IDEAL) ** 2) +
      RELEVANCE * c.relevance -
      (c.personal ? PERSONAL : 0),
  );
}

/** Keeps a sentence of one shared word from looking central. */
const DAMPING = 4;
