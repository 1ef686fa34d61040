import type { Span, Speaker } from '../../model.ts';
import { lastStartingAtOrBefore } from '../../text/spans.ts';
import type { Context } from '../context.ts';
import type { Gender } from '../parties/lexicon/first-names.ts';
import type { Appearance, Cast, Member } from './cast.ts';

const GENDER: Readonly<Record<string, Gender>> = {
  he: 'male',
  his: 'male',
  him: 'male',
  she: 'female',
  her: 'female',
};

export const genderOf = (word: string): Gender | undefined => GENDER[word];

export interface Clues {
  /** The quoted words: people rarely name themselves in them. */
  readonly content: string;
  /** Who spoke the quotation before this one, when that is near. */
  readonly previous?: Member | undefined;
  /** Where that quotation ended. */
  readonly since?: number | undefined;
  /** The same as the card shows it; also a body or people without a name. */
  readonly speaker?: Speaker | undefined;
}

/**
 * Who a pronoun stands for: the best of the people named in the last ten sentences by nearness, subjecthood, gender and
 * salience; undefined where two fit about as well.
 */
export function resolvePronoun(
  context: Context,
  cast: Cast,
  at: Span,
  word: string,
  clues: Clues,
): Member | undefined {
  const gender = GENDER[word];
  if (!gender && word !== 'it' && word !== 'its') return undefined;
  const sentence = lastStartingAtOrBefore(context.sentences, at.start);
  const topic = newTopic(cast, at, gender, clues);
  const scores = new Map<Member, number>();
  const seen = new Set<Member>();
  for (let i = lastStartingAtOrBefore(cast.appearances, at.start - 1); i >= 0; i--) {
    const seenAt = cast.appearances[i]!;
    const distance = sentence - seenAt.sentence;
    if (distance > 10) break;
    const { member } = seenAt;
    if (!fits(member, gender)) continue;
    let score = -0.9 * distance + (seenAt.subject ? 1.6 : 0) - (seenAt.possessive ? 0.6 : 0);
    if (!seen.has(member)) {
      seen.add(member);
      score += bonus(member, gender, clues);
      scores.set(member, score);
    } else scores.set(member, Math.max(scores.get(member)!, score + bonus(member, gender, clues)) + 0.15);
  }
  if (topic && scores.has(topic)) scores.set(topic, scores.get(topic)! + 1.8);
  if (clues.previous && !scores.has(clues.previous) && fits(clues.previous, gender))
    scores.set(clues.previous, bonus(clues.previous, gender, clues) - 2);
  const ranked = [...scores].sort((a, b) => b[1] - a[1]);
  const [best, second] = ranked;
  if (!best) return opensStory(context, sentence) ? firstBehind(cast, at, gender) : undefined;
  if (second && best[1] - second[1] < 0.25) return undefined;
  return best[0];
}

/** His rival Ann Bell disagreed. “…,” she said: the last person that the words since the quotation before are about. */
function newTopic(
  cast: Cast,
  at: Span,
  gender: Gender | undefined,
  { previous, since }: Clues,
): Member | undefined {
  if (!gender || since === undefined) return undefined;
  let topic: Appearance | undefined;
  for (let i = lastStartingAtOrBefore(cast.appearances, at.start - 1); i >= 0; i--) {
    const seen = cast.appearances[i]!;
    if (seen.start < since || (topic && seen.sentence < topic.sentence)) break;
    // of several in one sentence the first is its subject, the others are what is told of
    if (seen.subject && seen.member.kind === 'person' && fits(seen.member, gender) && !topic?.speaks)
      topic = seen;
  }
  return topic?.member === previous ? undefined : topic?.member;
}

function fits(member: Member, gender: Gender | undefined): boolean {
  if (!gender)
    return (
      member.kind === 'organisation' ||
      member.kind === 'group' ||
      (member.kind === 'unknown' && !member.gender)
    );
  if (member.kind === 'organisation' || member.kind === 'place' || member.kind === 'group') return false;
  return !member.gender || member.gender === gender;
}

function bonus(member: Member, gender: Gender | undefined, clues: Clues): number {
  let score = 0.35 * Math.log2(1 + member.count);
  if (gender && member.gender === gender) score += 1.2;
  if (gender && member.kind === 'person') score += 0.8;
  if (member === clues.previous) score += 1.6;
  const last = member.name.split(' ').at(-1) ?? '';
  if (last.length > 2 && clues.content.includes(last)) score -= 2.5;
  return score;
}

/** Nothing but quoted words stands before the sentence. */
function opensStory({ sentences, folded }: Context, sentence: number): boolean {
  const first = folded[sentences[0]?.start ?? 0] ?? '';
  return sentence === 0 || (sentence === 1 && /["']/.test(first));
}

/** “Why me?” she asked. Years later, Ann Bell …: the first one named behind, within two sentences. */
function firstBehind(cast: Cast, at: Span, gender: Gender | undefined): Member | undefined {
  const next = cast.appearances[lastStartingAtOrBefore(cast.appearances, at.start) + 1];
  return next && next.start - at.end < 300 && next.subject && fits(next.member, gender)
    ? next.member
    : undefined;
}
