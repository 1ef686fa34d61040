import type { Profile } from './profile.ts';

const FEWEST_STEMS = 3;
/** Words a repeated headline may have more or fewer: a site's name, a kicker. */
const SPARE_WORDS = 4;

/** Whether a paragraph is the headline again: nearly all its stems, hardly any other, and no longer. */
export function repeatsHeadline(paragraph: Profile, headline: Profile): boolean {
  const { stems } = headline;
  if (stems.length < FEWEST_STEMS || Math.abs(paragraph.length - headline.length) > SPARE_WORDS) return false;
  const own = new Set(paragraph.stems);
  const shared = stems.filter((id) => own.has(id)).length;
  return shared >= 0.8 * stems.length && shared >= 0.7 * own.size;
}
