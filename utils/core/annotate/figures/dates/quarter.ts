import { type Place, type Rule, rule } from '../grammar/pattern.ts';
import { at, isHyphen, word } from '../scan.ts';
import { type DateValue, quarterValue } from './resolve.ts';
import { monthsOf } from './stretch.ts';

const HALF_NOUNS = new Set(
  'profit profits earnings results loss losses sales revenue net figures income report growth'.split(' '),
);
const GAME =
  /^(?:touchdowns?|quarterback|yards|rebounds|basket|innings?|knicks|lakers|nba|nfl|scored|coach|halftime)$/;

/** A quarter of a match, told by the words around. */
function isGame({ scan, from, to }: Place): boolean {
  if (
    word(scan, to) === 'of' &&
    at(scan, to + 1).type === 'word' &&
    !/^(?:the|its)$/.test(word(scan, to + 1))
  )
    return true;
  for (let k = Math.max(0, from - 10); k < to + 6; k++) if (GAME.test(word(scan, k))) return true;
  return false;
}

const IN_MATCH =
  /^(?:tr(?:y|ies)|goals?|headers?|strikes?|penalt(?:y|ies)|leads?|substitut|injur|displays?|performances?|possession|break|stoppage|minutes?|whistle|equali[sz]er|deficit|points?)/;

/** Half a year, not half of a match or of a thing. */
const isHalfYear = ({ scan, from, to }: Place): boolean =>
  word(scan, to) !== 'of' &&
  !IN_MATCH.test(word(scan, to)) &&
  (HALF_NOUNS.has(word(scan, to)) || isHyphen(scan, from + 1) || word(scan, from + 1) === 'fiscal');

/** 'third', 'fiscal first-', 'its fiscal third', 'final'. */
const NTH = '(its &fiscal)? (fiscal ~)? (<rank?>/final|last) ~ fiscal?';

/** 'third quarter', 'fiscal first-quarter', 'Q3 2025', 'the second half of 2026', 'the first nine months of 1989'. */
export const quarterRules: readonly Rule<DateValue>[] = [
  rule(
    '^<letter=q|h> +<n:int> !+_ <ofYear?>?',
    'a part of the year by its short name',
    ({ letter, n, ofYear }, place) =>
      n > 0 && n <= (letter === 'q' ? 4 : 2)
        ? quarterValue(place, letter === 'q' ? 'Q' : 'H', n, ofYear)
        : undefined,
  ),
  rule('<year> ~ ^<letter=q|h> +<n:int>', 'a year and a part of it', ({ year, letter, n }) =>
    n > 0 && n < 5 ? { iso: `${year}-${letter.toUpperCase()}${n}` } : undefined,
  ),
  rule('the? <year> <rank> ~ <unit=quarter|half>', 'a part of a year', ({ year, rank, unit }) => ({
    iso: `${year}-${unit === 'half' ? 'H' : 'Q'}${rank}`,
  })),
  rule('the <year> quarter|period', 'a part of a year', ({ year }) => ({ iso: String(year) })),
  rule('the? <year> ~ !^<season> <season>', 'a season of a year', ({ year, season }) => ({
    iso: `${year}-${season}`,
  })),
  rule(`${NTH} quarter|quarters <ofYear?>?`, 'a quarter of the year', ({ rank, ofYear }, place) => {
    if (ofYear === undefined && (rank === undefined || isGame(place))) return undefined;
    return (rank ?? 4) > 4 ? undefined : quarterValue(place, 'Q', rank ?? 4, ofYear);
  }),
  rule(`${NTH} half <ofYear?>?`, 'a half year', ({ rank, ofYear }, place) => {
    if (ofYear === undefined && (rank === undefined || !isHalfYear(place))) return undefined;
    return (rank ?? 2) > 2 ? undefined : quarterValue(place, 'H', rank ?? 2, ofYear);
  }),
  rule('the? <end=first|last> two quarters <ofYear>', 'a half year', ({ end, ofYear }) => ({
    iso: `${ofYear}-H${end === 'first' ? 1 : 2}`,
  })),
  rule('the? <end=first|final|last> <n:int> months <ofYear>', 'months of a year', ({ end, n, ofYear }) =>
    monthsOf(ofYear, end, n),
  ),
];
