import { type Attribution, type Place, standsAlone } from './attribute.ts';
import type { Run } from './run.ts';

/** Shorter runs are said by more than one person. */
const SHORTEST = 12;
const KEY = 20;

const lettersOf = (folded: string, run: Run): string =>
  folded
    .slice(run.start, Math.min(run.end, run.start + 120))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Pull quotes and headlines repeat words of the article: where a run without a speaker of its own begins like one that has
 * one, it is that speaker's. Fills `found` in place. Linear time.
 */
export function echoAttributions(
  folded: string,
  runs: readonly Run[],
  places: readonly (readonly Place[])[],
  found: (Attribution | undefined)[],
): void {
  const spoken = new Map<string, { letters: string; found: Attribution }>();
  runs.forEach((run, i) => {
    const own = found[i];
    const letters = lettersOf(folded, run);
    if (own && !isGuess(own) && letters.length >= SHORTEST && !spoken.has(letters.slice(0, KEY)))
      spoken.set(letters.slice(0, KEY), { letters, found: own });
  });
  runs.forEach((run, i) => {
    const place = places[i]![0];
    if (run.label || (found[i] && !isGuess(found[i])) || !place) return;
    if (!standsAlone(place.outline.items, place.at) && place.outline.paragraph > 0) return;
    const letters = lettersOf(folded, run);
    const match = letters.length >= SHORTEST ? spoken.get(letters.slice(0, KEY)) : undefined;
    if (match && (match.letters.startsWith(letters) || letters.startsWith(match.letters)))
      found[i] = { ...match.found, rule: 'echo', carried: true, origin: match.found };
  });
}

/** Not: 'Ilves Wants “a Bridge”': a headline's own subject. */
const isGuess = ({ rule, strength, outline, speaker }: Attribution): boolean =>
  rule === 'floating' ||
  (strength === 1 && !(outline.paragraph === 0 && outline.items[speaker.head]!.tag === 'name'));
