import { type Attribution, type Place, standsAlone } from './attribute.ts';
import type { Run } from './run.ts';

/** Shorter runs are said by more than one person. */
const SHORTEST = 12;
const KEY = 20;
/** A run is compared by its opening, a subheading with so much of every run. */
const OPENING = 120;
const BODY = 1500;
/** More subheadings than an article has, so that time stays linear. */
const SUBHEADINGS = 40;

const lettersOf = (folded: string, run: Run, most: number): string =>
  folded
    .slice(run.start, Math.min(run.end, run.start + most))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * Pull quotes, headlines and subheadings repeat words of the article: where a run without a speaker of its own begins like
 * one that has one, or is a line of its own that one holds, it is that speaker's. Fills `found` in place. Linear time.
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
    if (!own || isGuess(own)) return;
    const letters = lettersOf(folded, run, OPENING);
    if (letters.length >= SHORTEST && !spoken.has(letters.slice(0, KEY)))
      spoken.set(letters.slice(0, KEY), { letters, found: own });
  });
  let subheadings = 0;
  let bodies: { letters: string; found: Attribution }[] | undefined;
  const holding = (letters: string) => {
    bodies ??= runs.flatMap((run, i) => {
      const own = found[i];
      return own && own.rule !== 'echo' && !isGuess(own)
        ? [{ letters: lettersOf(folded, run, BODY), found: own }]
        : [];
    });
    return bodies.find((body) => body.letters.includes(letters));
  };
  runs.forEach((run, i) => {
    const place = places[i]![0];
    if (run.label || (found[i] && !isGuess(found[i])) || !place) return;
    if (!standsAlone(place.outline.items, place.at) && place.outline.paragraph > 0) return;
    const letters = lettersOf(folded, run, OPENING);
    if (letters.length < SHORTEST) return;
    const match = spoken.get(letters.slice(0, KEY));
    const echo =
      match && (match.letters.startsWith(letters) || letters.startsWith(match.letters))
        ? match
        : isLine(place) && subheadings++ < SUBHEADINGS
          ? holding(letters)
          : undefined;
    if (echo) found[i] = { ...echo.found, rule: 'echo', carried: true, origin: echo.found };
  });
}

/** The run fills its paragraph. */
const isLine = ({ outline: { items, paragraph } }: Place): boolean =>
  paragraph > 0 && items.every(({ tag }) => tag === 'quote' || tag === 'stop' || tag === 'mark');

/** Not: 'Ilves Wants “a Bridge”': a headline's own subject. */
const isGuess = ({ rule, strength, outline, speaker }: Attribution): boolean =>
  rule === 'floating' ||
  (strength === 1 && !(outline.paragraph === 0 && outline.items[speaker.head]!.tag === 'name'));
