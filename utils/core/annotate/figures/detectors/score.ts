import { PERIODS } from '../lexicon/calendar.ts';
import { DIGITS } from '../lexicon/classes.ts';
import { UNITS } from '../lexicon/units.ts';
import type { Found, Rule } from '../rule.ts';
import { at, isHyphen, type Scan, word } from '../scan.ts';

/** Votes, results and records: two whole numbers that face each other. */
export const score: Rule = {
  name: 'score',
  kind: 'score',
  starts: DIGITS,
  find,
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

const CUES =
  /^(?:ended|finished|won|win|wins|beat|beats|beaten|lost|lose|loses|led|lead|leads|leading|trailed|trailing|down|ahead|vote|voted|votes|victory|defeat|defeated|draw|drew|tie|tied|score|scored|record|margin|passed|rejected|approved|decision|ruling|loss|triumph|final|advantage|majority|up|to|by|of|a|the|at|in|their|his|her|over|split|series|level|scoreline|aggregate|halftime)$/;
const AFTER =
  /^(?:vote|votes|win|victory|loss|defeat|draw|tie|lead|record|decision|ruling|majority|margin|triumph|score|scoreline|rout|advantage|deficit|aggregate|split|thrashing|drubbing|upset|setback|series|start|verdict|run|favor|favour|win|beating|shutout|against|over|at|in|on|for|after|to|and|with|before|from|when|as|while|,|\.|\)|;|:|-|"|'|when|by|down|up|ahead|behind|underdogs|joint|)$/;

function find(scan: Scan, i: number): Found | undefined {
  const first = at(scan, i);
  if (
    !isCount(first.value) ||
    first.lower.includes(',') ||
    (first.glued && !/^[(["']$/.test(word(scan, i - 1)))
  )
    return undefined;
  const hyphen = isHyphen(scan, i + 1);
  if (!hyphen && word(scan, i + 1) !== 'to') return undefined;
  const second = at(scan, i + 2);
  if (
    second.type !== 'digits' ||
    !isCount(second.value) ||
    second.lower.includes('.') ||
    first.lower.includes('.')
  )
    return undefined;
  if (
    at(scan, i + 3).glued &&
    (at(scan, i + 3).type === 'word' || isHyphen(scan, i + 3) || /^[/%°]$/.test(word(scan, i + 3)))
  ) {
    const record =
      isHyphen(scan, i + 3) &&
      at(scan, i + 4).type === 'digits' &&
      isCount(at(scan, i + 4).value) &&
      at(scan, i + 4).lower.length < 4;
    if (!record || first.lower.length > 2 || second.lower.length > 2) return undefined;
    return figure(i, i + 5, first.value, second.value);
  }
  if (first.lower.length === 4 || (first.lower.length > 1 && first.lower.startsWith('0'))) return undefined;
  if (hyphen && first.lower.length === 3 && second.lower.length === 4) return undefined;
  const next = word(scan, i + 3);
  if (PERIODS.has(next) || UNITS.has(next) || next === '%' || next === 'percent' || next === 'per')
    return undefined;
  if (!hyphen) {
    if (!votesNear(scan, i) || (scan.tokens[i + 3]?.type === 'word' && !AFTER.test(next))) return undefined;
    return figure(i, i + 3, first.value, second.value);
  }
  if (/^(?:million|billion|thousand|trillion)$/.test(next)) return undefined;
  const cue =
    CUES.test(word(scan, i - 1)) ||
    /^(?:vote|win|victory|loss|defeat|draw|tie|lead|record|decision|ruling|majority|margin|triumph|series|win|joint)$/.test(
      next,
    );
  const list = at(scan, i - 1).lower === ',' || word(scan, i - 1) === '(';
  if (
    !cue &&
    !(first.value > second.value && AFTER.test(next)) &&
    !(list && AFTER.test(next)) &&
    !(at(scan, i - 1).type === 'word' && at(scan, i - 1).capital && AFTER.test(next))
  )
    return undefined;
  if (cue && !AFTER.test(next)) return undefined;
  if (
    /^(?:to|by|of|at|in|a|the|up|his|her|their|down|over)$/.test(word(scan, i - 1)) &&
    second.value > first.value &&
    first.value > 0 &&
    second.value - first.value > 1 &&
    !votesNear(scan, i)
  )
    return undefined;
  return figure(i, i + 3, first.value, second.value);
}

function votesNear(scan: Scan, i: number): boolean {
  for (let k = Math.max(0, i - 8); k < i; k++)
    if (
      /^(?:vote[sd]?|voting|passed|rejected|approved|won|beat|lost|defeated|backed|win|lead|led|victory|ratified|tally|score)$/.test(
        word(scan, k),
      )
    )
      return true;
  return false;
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value < 1000;
const figure = (from: number, to: number, low: number, high: number): Found => ({
  from,
  to,
  value: { type: 'score', low, high },
  evidence: ['two numbers that face each other'],
});
