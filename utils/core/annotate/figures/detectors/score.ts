import type { Detector, Outcome } from '../detector.ts';
import { type Place, rule } from '../grammar/pattern.ts';
import { at, isHyphen, type Scan, word } from '../scan.ts';

const NOUNS =
  'vote win victory loss defeat draw tie lead record decision ruling majority margin triumph series joint score split verdict'.split(
    ' ',
  );
const CUES = new Set([
  ...NOUNS,
  ...`ended finished won wins beat beats beaten lost lose loses led leads leading trailed trailing down ahead voted votes
  defeated drew tied scored passed rejected approved final advantage up to by of a the at in their his her over level
  scoreline aggregate halftime`.split(/\s+/),
]);
const FOLLOWS = new Set([
  ...NOUNS,
  ...`votes rout advantage deficit aggregate thrashing drubbing upset setback start run favor favour beating shutout
  against over at in on for after to and with before from when as while , . ( ) ; : - " ' by down up ahead behind underdogs away last through thanks yesterday tonight`.split(
    /\s+/,
  ),
  '',
]);
const VOTES =
  /^(?:vote[sd]?|voting|passed|rejected|approved|won|beat|lost|defeated|backed|win|lead|led|victory|ratified|tally|score)$/;

const votesNear = (scan: Scan, i: number): boolean => {
  for (let k = Math.max(0, i - 8); k < i; k++) if (VOTES.test(word(scan, k))) return true;
  return false;
};
const isCount = (text: string): boolean => /^(?:0|[1-9]\d{0,2})$/.test(text);
const score = (low: number, high: number): Outcome => ({ value: { type: 'score', low, high } });

/** Whether the words around two numbers with a hyphen tell of a result and not of a range. */
function isResult({ scan, from, to }: Place, low: number, high: number): boolean {
  const [before, next] = [at(scan, from - 1), word(scan, to)];
  // '6-4 7-6 (8/6) 6-2'
  if (isSet(scan, to) || isSet(scan, from - 3) || (before.lower === ')' && isSet(scan, from - 8)))
    return true;
  if (!FOLLOWS.has(next)) return false;
  const cue = CUES.has(before.lower) || NOUNS.includes(next);
  if (!cue && low <= high && !/^[,(]$/.test(before.lower) && !before.capital) return false;
  const ranged = /^(?:to|by|of|at|in|a|the|up|his|her|their|down|over)$/.test(before.lower);
  return !ranged || high - low <= 1 || low === 0 || votesNear(scan, from);
}

/** Votes, results and records: two whole numbers that face each other. */
export const scoreDetector: Detector = {
  name: 'score',
  kind: 'score',
  rules: [
    rule('@[ <low:digits> ÷ <high:digits> &]', 'a tie-break', ({ low, high }, { scan, from }) =>
      isSet(scan, from - 4) ? score(low, high) : undefined,
    ),
    rule(
      '<low:digits> - <high:digits> - <third:digits>',
      'three numbers that face each other',
      ({ low, high, third }, place) => {
        const { scan, from } = place;
        const whole = [from, from + 2, from + 4].every((k) => /^\d\d?$/.test(word(scan, k)));
        return whole && third >= 0 && FOLLOWS.has(word(scan, place.to)) && !isGlued(place)
          ? score(low, high)
          : undefined;
      },
    ),
    rule('<low:digits> - <high:digits>', 'two numbers that face each other', ({ low, high }, place) =>
      isPair(place) && !(low === 50 && high === 50) && isResult(place, low, high)
        ? score(low, high)
        : undefined,
    ),
    rule('<low:digits> to <high:digits>', 'two numbers that face each other', ({ low, high }, place) => {
      const { scan, from, to } = place;
      return isPair(place) &&
        votesNear(scan, from) &&
        (at(scan, to).type !== 'word' || FOLLOWS.has(word(scan, to)))
        ? score(low, high)
        : undefined;
    }),
  ],
};

/** The games of a set, '6-4', alone between spaces at token `i`. */
const isSet = (scan: Scan, i: number): boolean =>
  /^\d$/.test(word(scan, i)) && !at(scan, i).glued && isHyphen(scan, i + 1) && /^\d$/.test(word(scan, i + 2));

const isGlued = ({ scan, from, to }: Place): boolean =>
  (at(scan, from).glued && !/^[(["']$/.test(word(scan, from - 1))) ||
  (at(scan, to).glued &&
    (at(scan, to).type === 'word' || isHyphen(scan, to) || /^[/%°]$/.test(word(scan, to))));
const isPair = (place: Place): boolean =>
  isCount(word(place.scan, place.from)) && isCount(word(place.scan, place.from + 2)) && !isGlued(place);

export const cases = {
  examples: [
    'Senators backed it in a [[10-9]] vote.',
    'Arden won [[3-1]] at home.',
    'The bill passed [[219 to 213]].',
    'She took the match [[6-4]], [[7-5]].',
    'They beat the visitors [[112-104]].',
  ],
  misses: [
    'It is for children of 5-11 years.',
    'A 10-15 percent cut is near.',
    'The 2019-20 season was short.',
    'Call 555-1234 now.',
  ],
};
