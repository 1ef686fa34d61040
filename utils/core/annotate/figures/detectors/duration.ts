import type { Value } from '../../../model.ts';
import { isoOf, vagueIso } from '../dates/length.ts';
import { readFractionWords } from '../fraction.ts';
import { PERIODS, type Period } from '../lexicon/calendar.ts';
import { ARTICLE, DATE_WORD, NUMERIC, ORDINAL, PERIOD, RATIO_WORD } from '../lexicon/classes.ts';
import { RANKS } from '../lexicon/numbers.ts';
import { boundsOf, type Measured, readRange } from '../range.ts';
import type { Found, Rule } from '../rule.ts';
import { at, isHyphen, type Scan, word } from '../scan.ts';

/** Lengths of time. */
export const duration: Rule = {
  name: 'duration',
  kind: 'duration',
  starts: NUMERIC | ARTICLE | PERIOD | DATE_WORD | ORDINAL | RATIO_WORD,
  find,
  examples: [
    'The strike lasted [[three days]].',
    'A [[90-minute]] delay followed.',
    'He was jailed for [[18 months]].',
    'It took [[2 1/2 years]] to build.',
    'The ban runs [[10 to 15 years]].',
    'They waited [[half an hour]] outside.',
    'She ran it in [[2 hours, 32 minutes, 25.3 seconds]].',
    'Profit fell for [[three quarters]] in a row.',
    'It stood empty for [[decades]].',
  ],
  misses: [
    'Three quarters of the seats are safe.',
    'Give me a second, he said.',
    'It was a decade-defining film.',
  ],
};

function find(scan: Scan, i: number): Found | undefined {
  const clock = stopwatch(scan, i);
  if (clock) return clock;
  const lead = determiner(scan, i);
  const found =
    (isAdjective(scan, i, lead) ? undefined : counted(scan, lead)) ??
    openingPeriods(scan, i) ??
    single(scan, i) ??
    bare(scan, lead) ??
    fractionOf(scan, i);
  return found && { ...found, from: i };
}

/** '1:18.9', '4:39 left', '1:41.41.2': minutes and seconds of a race or a game clock. */
function stopwatch(scan: Scan, i: number): Found | undefined {
  const [first, colon, rest] = [at(scan, i), at(scan, i + 1), at(scan, i + 2)];
  if (
    first.type !== 'digits' ||
    colon.lower !== ':' ||
    !colon.glued ||
    rest.type !== 'digits' ||
    !rest.glued ||
    first.glued
  )
    return undefined;
  const digits = /^(\d\d)(?:\.(\d+))?(?:\.\d+)?$/.exec(rest.lower);
  if (
    !digits ||
    !Number.isInteger(first.value) ||
    first.value > 240 ||
    (at(scan, i + 3).type === 'word' && at(scan, i + 3).glued)
  )
    return undefined;
  if (word(scan, i + 3) === ':' && at(scan, i + 3).glued) return undefined;
  if (digits[2] === undefined && !/^(?:left|remaining|to)$/.test(word(scan, i + 3))) return undefined;
  const seconds = Number(`${digits[1]}.${digits[2] ?? 0}`);
  const amount = first.value + seconds / 60;
  return {
    from: i,
    to: i + 3,
    value: { type: 'duration', amount, unit: 'minute', iso: `PT${first.value}M${seconds}S` },
    evidence: ['minutes and seconds of a clock'],
  };
}

/** 'the past', 'the next', 'the first' before 'two years': part of the phrase. */
function determiner(scan: Scan, i: number): number {
  let k = i;
  if (word(scan, k) === 'the') k++;
  if (
    /^(?:past|last|next|first|previous|coming|following|final|latest|recent|preceding|another)$/.test(
      word(scan, k),
    )
  )
    k++;
  return k;
}

/** 'the 53-year-old': the rule for ages reads on from the number. */
function isAdjective(scan: Scan, i: number, lead: number): boolean {
  if (lead === i) return false;
  const number = scan.number(lead);
  if (!number) return false;
  const k = number.to + (isHyphen(scan, number.to) ? 2 : 1);
  return /^olds?$/.test(word(scan, isHyphen(scan, k) ? k + 1 : k));
}

/** 'full-year', 'sixth consecutive month': whole periods told by an adjective or a rank. */
function openingPeriods(scan: Scan, i: number): Found | undefined {
  const rank = RANKS.get(word(scan, i));
  if (rank !== undefined && /^(?:consecutive|straight|successive)$/.test(word(scan, i + 1))) {
    const period = PERIODS.get(word(scan, i + 2));
    if (!period || period.plural) return undefined;
    return {
      from: i,
      to: i + 3,
      value: { type: 'duration', amount: rank, unit: period.unit, iso: isoOf(rank, period) },
      evidence: ['so many periods in a row'],
    };
  }
  if (word(scan, i) !== 'full' || !isHyphen(scan, i + 1) || word(scan, i + 2) !== 'year') return undefined;
  return {
    from: i,
    to: i + 3,
    value: { type: 'duration', amount: 1, unit: 'year', iso: 'P1Y' },
    evidence: ['one year'],
  };
}

const EXTRA =
  /^(?:more|full|straight|consecutive|additional|extra|whole|long|solid|trading|calendar|business|working|previous|successive)$/;

function readPeriod(scan: Scan, i: number): (Measured & { period: Period }) | undefined {
  const number = scan.number(i);
  if (!number) return undefined;
  let k = number.to;
  const hyphen = isHyphen(scan, k);
  if (hyphen) k++;
  if (number.style === 'vague' && word(scan, k) === 'of' && word(scan, number.to - 1) !== 'few') k++;
  if (EXTRA.test(word(scan, k))) k++;
  if (number.style === 'fraction' && /^an?$/.test(word(scan, k))) k++;
  const period = PERIODS.get(word(scan, k));
  if (!period || number.letter !== undefined) return undefined;
  if (period.unit === 'season' || (period.unit === 'quarter' && !isTimeQuarter(scan, number.value, k)))
    return undefined;
  if (period.unit === 'night' && number.style === 'fraction') return undefined;
  if (period.unit === 'second' && !period.plural && number.style !== 'digits' && !hyphen) return undefined;
  if (!period.plural && !hyphen && number.value > 1 && number.style !== 'fraction' && at(scan, k).capital)
    return undefined;
  return {
    to: k + 1,
    value: number.value,
    bare: number.bare,
    scale: number.scale,
    vague: number.style === 'vague',
    unit: period.unit,
    period,
    ...(number.low !== undefined && { low: number.low }),
    ...(number.high !== undefined && { high: number.high }),
  };
}

/** 'three quarters' is a time only in a row, of growth, past or next; elsewhere it is a part. */
function isTimeQuarter(scan: Scan, count: number, k: number): boolean {
  const next = word(scan, k + 1);
  if (/^(?:straight|consecutive|previous|past|last|next|recent|several|few)$/.test(word(scan, k - 1)))
    return true;
  if (next === 'of' || count > 12) return false;
  if (next === 'in' || next === 'running' || next === 'ago') return true;
  return count !== 3 && count !== 1;
}

function counted(scan: Scan, i: number): Found | undefined {
  const read = readRange(scan, i, (k) => readPeriod(scan, k), true);
  if (!read) return undefined;
  const period = PERIODS.get(word(scan, read.to - 1));
  if (!period) return undefined;
  let { to } = read;
  let amount = read.value;
  let iso: string | undefined;
  if (!read.range) {
    const half = andAHalf(scan, to);
    if (half) {
      to = half;
      amount += 0.5;
    }
    const more = following(scan, to, period);
    if (more) {
      to = more.to;
      amount += more.amount;
      iso = isoOf(read.value, period).replace(/T?$/, '') + more.iso;
    }
  }
  const bounds = boundsOf(read);
  return {
    from: i,
    to,
    value: {
      type: 'duration',
      amount,
      unit: period.unit,
      iso: iso ?? (read.vague && !read.range && read.scale === 1 ? vagueIso(period) : isoOf(amount, period)),
      ...bounds,
    },
    approximate: read.vague,
    evidence: [`a number of ${period.unit}s`],
  };
}

/** 'a minute and a half'. */
function andAHalf(scan: Scan, i: number): number | undefined {
  return word(scan, i) === 'and' && word(scan, i + 1) === 'a' && word(scan, i + 2) === 'half'
    ? i + 3
    : undefined;
}

const SECONDS: Readonly<Record<string, number>> = {
  millisecond: 0.001,
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86400,
  week: 604800,
  month: 2629800,
  year: 31557600,
};

/** '…, 32 minutes, 25.3 seconds' after hours: smaller units that go on. */
function following(
  scan: Scan,
  start: number,
  first: Period,
): { to: number; amount: number; iso: string } | undefined {
  let i = start;
  let current = first;
  let amount = 0;
  let iso = '';
  for (let step = 0; step < 4; step++) {
    let k = i;
    if (word(scan, k) === ',') k++;
    if (word(scan, k) === 'and') k++;
    const number = scan.number(k);
    const period = number && PERIODS.get(word(scan, number.to));
    const smaller = period && (SECONDS[period.unit] ?? 0) < (SECONDS[current.unit] ?? 0);
    if (!number || !period || !smaller || number.style === 'vague' || period.unit === 'night') break;
    amount += (number.value * SECONDS[period.unit]!) / SECONDS[first.unit]!;
    iso += (period.time && !current.time ? 'T' : '') + number.value + period.code;
    i = number.to + 1;
    current = period;
  }
  return iso === '' ? undefined : { to: i, amount, iso };
}

/** 'a year', 'an hour', 'one night' where nothing makes it a date or a rate. */
function single(scan: Scan, i: number): Found | undefined {
  const w = word(scan, i);
  if (w !== 'a' && w !== 'an' && w !== 'another') return undefined;
  let k = i + 1;
  if (/^(?:full|whole|half|further|additional)$/.test(word(scan, k))) k++;
  const period = PERIODS.get(word(scan, k));
  if (!period || period.plural || /^(?:second|quarter|night|season|weekend)$/.test(period.unit))
    return undefined;
  if (isHyphen(scan, k + 1)) return undefined;
  const half = andAHalf(scan, k + 1);
  if (!half && !TAKES_TIME.test(word(scan, i - 1))) return undefined;
  const after = scan.tokens[k + 1];
  if (!half && after?.type === 'word' && !FREE_AFTER.test(after.lower)) return undefined;
  const amount = word(scan, k - 1) === 'half' ? 0.5 : half ? 1.5 : 1;
  const value: Value = {
    type: 'duration',
    amount,
    unit: period.unit,
    iso: half && period.code === 'M' && period.time ? 'PT1M30S' : isoOf(amount, period),
  };
  return { from: i, to: half ?? k + 1, value, evidence: [`one ${period.unit}`] };
}

const FREE_AFTER =
  /^(?:in|of|to|for|and|or|but|after|before|since|on|at|with|from|by|as|that|when|while|is|was|has|had|will|would|until|than|without|because|if|later|away|between|behind|during|if|straight)$/;

/** Words after which 'a year' is a length of time; elsewhere ('$5 a year') it divides what stands before. */
const TAKES_TIME =
  /^(?:in|for|within|over|than|after|about|almost|nearly|lasted|lasts?|takes?|took|taken|spent|spend|spending|once|of|least|most|until|another|only|just|up|every|or|to|around|roughly|wait|waited|waiting|him|her|them|us|under|as|,|\.|"|)$/;

/** 'for years', 'decades', 'recent months', 'hours later': an unknown number of periods. */
function bare(scan: Scan, i: number): Found | undefined {
  const period = PERIODS.get(word(scan, i));
  if (!period?.plural || /^(?:second|minute|season|night|weekend)$/.test(period.unit)) return undefined;
  if (word(scan, i) !== `${period.unit}s` && period.unit !== 'century') return undefined;
  if (at(scan, i).capital && word(scan, i - 1) !== '' && word(scan, i - 1) !== '.') return undefined;
  const before = word(scan, i - 1);
  if (isHyphen(scan, i - 1) || (period.unit === 'quarter' && before !== 'recent' && before !== 'coming'))
    return undefined;
  const long = isHyphen(scan, i + 1) && /^(?:long|old)$/.test(word(scan, i + 2));
  const free =
    /^(?:for|in|recent|coming|past|next|last|over|after|took|take|takes|taken|of|within|spent|spend|lasted|last|previous|ensuing|following|preceding|the|until|, |;|—|-|\.|)$/.test(
      before,
    );
  if (!long && !free) return undefined;
  if (before === 'of' && /^(?:days|nights|number)$/.test(word(scan, i - 2))) return undefined;
  if (!long && before === 'the' && !/^(?:ahead|since|of)$/.test(word(scan, i + 1))) return undefined;
  return {
    from: i,
    to: long ? i + 3 : alternative(scan, i + 1),
    value: {
      type: 'duration',
      amount: period.unit === 'decade' ? 30 : 5,
      unit: period.unit,
      iso: vagueIso(period),
      low: 2,
      high: 9,
    },
    approximate: true,
    evidence: ['a number of periods that the text leaves open'],
  };
}

/** 'weeks or months'. */
function alternative(scan: Scan, i: number): number {
  const other = /^(?:or|and)$/.test(word(scan, i)) ? PERIODS.get(word(scan, i + 1)) : undefined;
  if (other?.plural && word(scan, i) === 'or' && word(scan, i + 1) === 'even') return i + 3;
  return other?.plural ? i + 2 : i;
}

/** 'half an hour', 'quarter-century', 'three quarters of an hour'. */
function fractionOf(scan: Scan, i: number): Found | undefined {
  const quarter = word(scan, i) === 'quarter' || word(scan, i) === 'half';
  const fraction = quarter
    ? { to: i + 1, value: word(scan, i) === 'half' ? 0.5 : 0.25 }
    : readFractionWords(scan, i);
  if (!fraction) return undefined;
  let k = fraction.to;
  if (word(scan, k) === 'of') k++;
  if (/^an?$/.test(word(scan, k))) k++;
  else if (isHyphen(scan, k)) k++;
  else if (k === fraction.to) return undefined;
  const period = PERIODS.get(word(scan, k));
  if (!period || period.plural || period.unit === 'quarter' || period.unit === 'night') return undefined;
  return {
    from: i,
    to: k + 1,
    value: {
      type: 'duration',
      amount: fraction.value,
      unit: period.unit,
      iso: isoOf(fraction.value, period),
    },
    evidence: [`a part of one ${period.unit}`],
  };
}
