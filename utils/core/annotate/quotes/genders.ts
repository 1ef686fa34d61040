import { lastStartingAtOrBefore } from '../../text/spans.ts';
import type { Context } from '../context.ts';
import type { Gender } from '../parties/lexicon/first-names.ts';
import type { Appearance, Member } from './cast.ts';
import type { Outline } from './item.ts';
import { genderOf } from './pronouns.ts';

/** So many pronouns must agree before they say whether a person is he or she, and so large a share of all. */
const VOTES = 2;
const SHARE = 0.8;
/** Names looked at before a pronoun: more than two sentences hold, so that endless ones stay linear. */
const REACH = 100;

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
  let found: Appearance | undefined;
  for (let i = lastStartingAtOrBefore(appearances, at - 1), n = 0; i >= 0 && n < REACH; i--, n++) {
    const seen = appearances[i]!;
    if (seen.sentence < sentence - 1 || (found && seen.sentence < found.sentence)) break;
    const { member } = seen;
    if (member.kind !== 'person' || (member.gender && member.gender !== gender)) continue;
    if (found && found.member !== member) return undefined;
    found = seen;
  }
  return found?.member;
}
