import { lastStartingAtOrBefore } from '../../text/spans.ts';
import type { Context } from '../context.ts';
import type { Gender } from '../parties/lexicon/first-names.ts';
import type { Appearance, Member } from './cast.ts';
import type { Outline } from './item.ts';
import { genderOf } from './pronouns.ts';

/** So many pronouns must agree before they say whether a person is he or she, and so large a share of all. */
const VOTES = 2;
const SHARE = 0.8;

/**
 * Fills in the gender of people whose names do not tell it, by the pronouns that follow where nobody else is named: 'Okwe
 * said she …', 'Okwe resigned. Her party …'. Linear time.
 */
export function learnGenders(
  { sentences }: Context,
  outlines: readonly Outline[],
  appearances: readonly Appearance[],
): void {
  const votes = new Map<Member, { male: number; female: number }>();
  for (const { items } of outlines)
    for (const item of items) {
      const gender = item.tag === 'pronoun' || item.tag === 'det' ? genderOf(item.lower) : undefined;
      const member = gender && onlyOne(sentences, appearances, item.start, gender);
      if (!member || member.gender) continue;
      const count = votes.get(member) ?? { male: 0, female: 0 };
      count[gender]++;
      votes.set(member, count);
    }
  for (const [member, { male, female }] of votes) {
    const more = Math.max(male, female);
    if (more >= VOTES && more >= SHARE * (male + female)) member.gender = male > female ? 'male' : 'female';
  }
}

/** The one person of that gender, or of none known, named before `at` in its sentence, else in the sentence before. */
function onlyOne(
  sentences: Context['sentences'],
  appearances: readonly Appearance[],
  at: number,
  gender: Gender,
): Member | undefined {
  const sentence = lastStartingAtOrBefore(sentences, at);
  let found: Member | undefined;
  let within = sentence;
  for (let i = lastStartingAtOrBefore(appearances, at - 1); i >= 0; i--) {
    const seen = appearances[i]!;
    if (seen.sentence < within && (found || within < sentence)) break;
    if (seen.sentence < within) within = sentence - 1;
    if (seen.sentence < within) break;
    const { member } = seen;
    if (member.kind !== 'person' || (member.gender && member.gender !== gender)) continue;
    if (found && found !== member) return undefined;
    found = member;
  }
  return found;
}
