import { pad } from '../calendar.ts';
import { DAY_PARTS, MONTHS, PERIODS, SEASONS, WEEKDAYS } from '../lexicon/calendar.ts';
import { NUMERIC, SET_WORD, WEEKDAY } from '../lexicon/classes.ts';
import type { Found, Rule } from '../rule.ts';
import { at, isHyphen, type Scan, word } from '../scan.ts';

/** Repetition: 'every week', 'each July', 'annually', 'Sundays', 'four times a year'. */
export const set: Rule = {
  name: 'set',
  kind: 'set',
  starts: SET_WORD | WEEKDAY | NUMERIC,
  find,
  examples: [
    'The council meets [[every week]].',
    'They pay rent [[each month]].',
    'Fees rise [[annually]].',
    'It is open on [[Sundays]].',
    'The board meets [[four times a year]].',
    'They march [[each July]].',
  ],
  misses: ['The Daily Courier said so.', 'Every child was safe.', 'Each of them left.'],
};

const ADVERBS: Readonly<Record<string, string>> = {
  annually: 'P1Y',
  yearly: 'P1Y',
  monthly: 'P1M',
  weekly: 'P1W',
  daily: 'P1D',
  hourly: 'PT1H',
  nightly: 'P1D',
  quarterly: 'P1Q',
  semiannually: 'P6M',
  fortnightly: 'P2W',
};

function find(scan: Scan, i: number): Found | undefined {
  return every(scan, i) ?? adverb(scan, i) ?? plural(scan, i) ?? times(scan, i);
}

const figure = (from: number, to: number, iso: string, evidence: string): Found => ({
  from,
  to,
  value: { type: 'set', iso },
  evidence: [evidence],
});

function every(scan: Scan, i: number): Found | undefined {
  const w = word(scan, i);
  if (w !== 'every' && w !== 'each') return undefined;
  let k = i + 1;
  let count = 1;
  if (word(scan, k) === 'other') {
    count = 2;
    k++;
  } else {
    const number = scan.number(k);
    if (number) {
      count = number.value;
      k = number.to;
    }
  }
  if (
    /^(?:single|new|successive|summer|working|trading)$/.test(word(scan, k)) &&
    PERIODS.has(word(scan, k + 1))
  )
    k++;
  const token = at(scan, k);
  const period = PERIODS.get(token.lower);
  if (period && period.unit !== 'second' && token.type === 'word') {
    if (period.unit === 'season') return undefined;
    const code =
      period.unit === 'quarter'
        ? 'Q'
        : period.unit === 'night'
          ? 'D'
          : period.unit === 'weekend'
            ? 'W'
            : period.code;
    const ago = word(scan, k + 1);
    if (ago === 'of') return undefined;
    return figure(
      i,
      k + 1,
      `P${period.time ? 'T' : ''}${count * period.times}${code}`,
      `‘${w}’ before the ${period.unit}`,
    );
  }
  const weekday = token.capital ? WEEKDAYS.get(token.lower) : undefined;
  if (weekday !== undefined) {
    const part = DAY_PARTS.get(word(scan, k + 1));
    return figure(
      i,
      part ? k + 2 : k + 1,
      `XXXX-WXX-${weekday}${part ? `T${part}` : ''}`,
      `‘${w}’ before the weekday`,
    );
  }
  const month = token.capital ? MONTHS.get(token.lower) : undefined;
  if (month !== undefined) return figure(i, k + 1, `XXXX-${pad(month)}`, `‘${w}’ before the month`);
  const season = SEASONS.get(token.lower);
  if (season !== undefined) return figure(i, k + 1, `XXXX-${season}`, `‘${w}’ before the season`);
  const part = DAY_PARTS.get(token.lower);
  return part ? figure(i, k + 1, `XXXX-XX-XXT${part}`, `‘${w}’ before the part of the day`) : undefined;
}

/** Adverbs; as adjectives ('annual rate', 'weekly paper') they tell of a kind, not of a figure. */
function adverb(scan: Scan, i: number): Found | undefined {
  const w = word(scan, i);
  if (!Object.hasOwn(ADVERBS, w) || at(scan, i).capital || isHyphen(scan, i + 1) || isHyphen(scan, i - 1))
    return undefined;
  const next = at(scan, i + 1);
  for (let k = i - 1; k > i - 4; k--) if (at(scan, k).type === 'digits') return undefined;
  if (w !== 'annually' && w !== 'semiannually') {
    if (
      next.type === 'word' &&
      !/^(?:by|in|to|for|at|from|on|with|and|or|since|after|as|through|because|but|via|until|if|when|while)$/.test(
        next.lower,
      )
    )
      return undefined;
    if (/^(?:a|an|the|its|their|this|'s|s|another)$/.test(word(scan, i - 1))) return undefined;
  }
  return figure(i, i + 1, ADVERBS[w]!, 'the word tells of repetition');
}

/** 'Sundays', 'Tuesday nights'. */
function plural(scan: Scan, i: number): Found | undefined {
  const token = at(scan, i);
  const weekday = token.capital ? WEEKDAYS.get(token.lower) : undefined;
  if (weekday === undefined) return undefined;
  const nights = /^(?:mornings|afternoons|evenings|nights)$/.test(word(scan, i + 1))
    ? DAY_PARTS.get(word(scan, i + 1))
    : undefined;
  if (nights) return figure(i, i + 2, `XXXX-WXX-${weekday}T${nights}`, 'weekdays in the plural');
  if (!token.lower.endsWith('s') || token.lower.length < 7) return undefined;
  return figure(i, i + 1, `XXXX-WXX-${weekday}`, 'a weekday in the plural');
}

/** 'four times a year', 'twice a week', 'seven days a week', '24 hours a day'. */
function times(scan: Scan, i: number): Found | undefined {
  const once = word(scan, i) === 'once' ? 1 : word(scan, i) === 'twice' ? 2 : undefined;
  const number = once === undefined ? scan.number(i) : undefined;
  if (once === undefined && !number) return undefined;
  let k = number ? number.to : i + 1;
  if (number) {
    const inner = word(scan, k);
    if (inner !== 'times' && inner !== 'days' && inner !== 'hours' && inner !== 'nights') return undefined;
    k++;
  }
  if (!/^(?:an?|per|every|each)$/.test(word(scan, k))) return undefined;
  const period = PERIODS.get(word(scan, k + 1));
  if (!period || period.plural || period.unit === 'quarter' || period.unit === 'second') return undefined;
  return figure(i, k + 2, `P${period.time ? 'T' : ''}${period.times}${period.code}`, 'so often in a period');
}
