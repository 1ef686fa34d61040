import { boundsOf, type Measured, measured, unitStart } from '../amount.ts';
import { isoOf, NO_VERB, vagueIso } from '../dates/length.ts';
import type { Detector, Outcome } from '../detector.ts';
import { type Place, rule } from '../grammar/pattern.ts';
import { PERIODS, type Period } from '../lexicon/calendar.ts';
import { readRange } from '../range.ts';
import { at, isHyphen, type Scan, word } from '../scan.ts';

const EXTRA = new Set(
  'more past coming upcoming full straight consecutive additional extra whole long solid trading calendar business working previous successive'.split(
    ' ',
  ),
);
const FREE_AFTER =
  'in|of|to|for|and|or|but|after|before|since|on|at|with|from|by|as|that|when|while|is|was|has|had|will|would|until|than|without|because|if|later|away|between|behind|during|straight|now';
/** Words after which 'a year' is a length of time; elsewhere ('$5 a year') it divides what stands before. */
const TAKES_TIME =
  '@in|for|within|over|than|after|about|almost|nearly|lasted|last|lasts|take|takes|took|taken|spent|spend|spending|once|of|least|most|until|another|only|just|up|every|or|to|around|roughly|wait|waited|waiting|him|her|them|us|under|as|,|.|"|';
const DETERMINED = `${NO_VERB} the? past|last|next|first|previous|coming|following|final|latest|recent|preceding|another`;

const length = (amount: number, period: Period, iso = isoOf(amount, period), bounds = {}): Outcome => ({
  value: { type: 'duration', amount, unit: period.unit, iso, ...bounds },
});
const isLong = ({ unit }: Period): boolean => !/second|quarter|night|season|weekend/.test(unit);

/** Lengths of time. */
export const durationDetector: Detector = {
  name: 'duration',
  kind: 'duration',
  rules: [
    rule(
      '@in|of|time <hours:int> +: +<minute> +: +<seconds>',
      'hours, minutes and seconds of a clock',
      ({ hours, minute, seconds }) =>
        length(
          hours + minute / 60 + seconds / 3600,
          PERIODS.get('hour')!,
          `PT${hours}H${minute}M${seconds}S`,
        ),
    ),
    rule(
      '<minutes:int> +: +<seconds> !+: (!&+_)',
      'minutes and seconds of a clock',
      ({ minutes, seconds }, { scan, from, to }) => {
        const counted =
          at(scan, to - 1).lower.includes('.') || /^(?:left|remaining|to)$/.test(word(scan, to));
        if (!counted || minutes > 240 || at(scan, from).glued || at(scan, from).type !== 'digits')
          return undefined;
        return length(minutes + seconds / 60, PERIODS.get('minute')!, `PT${minutes}M${seconds}S`);
      },
    ),
    rule(`${DETERMINED} <timespan> !(~ olds|old)`, 'a number of periods', ({ timespan }) => timespan),
    rule('the? <timespan> !(~ olds|old)', 'a number of periods', ({ timespan }) => timespan),
    rule(
      '<rank> (consecutive|straight|successive <one>/<one> in a row)',
      'so many periods in a row',
      ({ rank, one }) => length(rank, one),
    ),
    rule('full - year', 'one year', () => length(1, PERIODS.get('year')!)),
    rule('all ~ <one>', 'one whole period', ({ one }) =>
      /day|week|month|year|night/.test(one.unit) ? length(1, one) : undefined,
    ),
    rule('<one> - long', 'one whole period', ({ one }) => length(1, one)),
    rule('over|through the <many>', 'a number of periods that the text leaves open', ({ many }, place) => {
      const found = open(place, many, true);
      return found && { ...found, from: place.from + 1 };
    }),
    rule(
      'a|an <kind=full|whole|half|further|additional?>? <one> (and a half)',
      'one period and a half',
      ({ one }) => (isLong(one) ? length(1.5, one) : undefined),
    ),
    rule(
      `${TAKES_TIME} a|an|another <kind=full|whole|half|further|additional?>? <one> !- (!_/&${FREE_AFTER})`,
      'one period',
      ({ kind, one }, { scan, to }) =>
        isLong(one) && !at(scan, to - 1).capital ? length(kind === 'half' ? 0.5 : 1, one) : undefined,
    ),
    rule('a|an <one> &later|after|before', 'one period', ({ one }, { scan, from, to }) =>
      isLong(one) && !at(scan, to - 1).capital && ![1, 2, 3].some((k) => at(scan, from - k).type === 'digits')
        ? length(1, one)
        : undefined,
    ),
    rule(`${DETERMINED} <many>`, 'a number of periods that the text leaves open', ({ many }, place) =>
      open(place, many),
    ),
    rule('the? <many>', 'a number of periods that the text leaves open', ({ many }, place) =>
      open(place, many),
    ),
    rule('a? <part=half|quarter> (an|a/-) <one>', 'a part of one period', ({ part, one }) =>
      fraction(part === 'half' ? 0.5 : 0.25, one),
    ),
    rule('<number> of? (an|a/-) <one>', 'a part of one period', ({ number, one }) =>
      number.style === 'fraction' ? fraction(number.value, one) : undefined,
    ),
  ],
};

const fraction = (part: number, one: Period): Outcome | undefined =>
  one.unit === 'quarter' || one.unit === 'night' ? undefined : length(part, one);

/** 'for years', 'decades', 'recent months', 'weeks or months': an unknown number of periods. */
function open({ scan, to }: Place, period: Period, over = false): Outcome | undefined {
  const k = to - 1;
  const brief = /^(?:minutes|seconds)$/.test(word(scan, k)) && /^(?:in|within|just)$/.test(word(scan, k - 1));
  if (!brief && /second|minute|season|night|weekend/.test(period.unit)) return undefined;
  if (at(scan, k).capital && word(scan, k - 1) !== '' && word(scan, k - 1) !== '.') return undefined;
  const before = word(scan, k - 1);
  if (isHyphen(scan, k - 1) || (period.unit === 'quarter' && before !== 'recent' && before !== 'coming'))
    return undefined;
  const long = isHyphen(scan, to) && /^(?:long|old)$/.test(word(scan, to + 1));
  if (!long && !brief && !OPEN.test(before)) return undefined;
  if (before === 'of' && /^(?:days|nights|number|matter)$/.test(word(scan, k - 2))) return undefined;
  if (!long && !over && before === 'the' && !/^(?:ahead|since|of)$/.test(word(scan, to))) return undefined;
  const other = /^(?:or|and)$/.test(word(scan, to)) ? PERIODS.get(word(scan, to + 1)) : undefined;
  return {
    value: {
      type: 'duration',
      amount: 5.5,
      unit: period.unit,
      iso: vagueIso(period),
      low: 2,
      high: 9,
    },
    approximate: true,
    to: long ? to + 2 : other?.plural ? to + 2 : to,
  };
}
const OPEN =
  /^(?:for|in|recent|coming|past|next|last|over|after|took|take|takes|taken|of|within|spent|spend|lasted|last|previous|ensuing|following|preceding|the|until|—|-|\.|)$/;

function readPeriod(scan: Scan, i: number): (Measured & { period: Period }) | undefined {
  const number = scan.number(i);
  if (!number || number.letter !== undefined) return undefined;
  let k = unitStart(scan, number);
  if (EXTRA.has(word(scan, k))) k++;
  const period = PERIODS.get(word(scan, k));
  if (!period || period.unit === 'season') return undefined;
  const hyphen = isHyphen(scan, number.to);
  if (period.unit === 'night' && number.style === 'fraction') return undefined;
  if (period.unit === 'second' && !period.plural && number.style !== 'digits' && !hyphen) return undefined;
  if (!period.plural && !hyphen && number.value > 1 && at(scan, k).capital) return undefined;
  return { ...measured(number, k + 1, period.unit), period };
}

const IN_A_ROW = /^(?:straight|consecutive|previous|past|last|next|recent|several|few)$/;

/** 'three quarters' is a time only in a row, of growth, past or next; elsewhere it is a part. */
function isTimeQuarter(scan: Scan, count: number, k: number): boolean {
  const next = word(scan, k + 1);
  if (IN_A_ROW.test(word(scan, k - 1)) || IN_A_ROW.test(word(scan, k - 2))) return true;
  if (next === 'of' || count > 12) return false;
  return next === 'in' || next === 'running' || next === 'ago' || (count !== 3 && count !== 1);
}

/** 'three or four years', '90-minute', '2 hours, 32 minutes': the duration and the token after it. */
export function timespanAt(scan: Scan, i: number): { value: Outcome; to: number } | undefined {
  const read = quarters(scan, i) ?? readRange(scan, i, (k) => readPeriod(scan, k), true);
  const period = read && PERIODS.get(word(scan, read.to - 1));
  if (!read || !period) return undefined;
  let { to, value: amount } = read;
  let iso: string | undefined;
  if (!read.range) {
    const more = following(scan, to, period);
    if (more) {
      to = more.to;
      amount += more.amount;
      iso =
        isoOf(read.value, period) +
        (isoOf(read.value, period).includes('T') ? more.iso.replace('T', '') : more.iso);
    }
  }
  iso ??= read.vague && !read.range && read.scale === 1 ? vagueIso(period) : isoOf(amount, period);
  return { value: { ...length(amount, period, iso, boundsOf(read)), approximate: read.vague }, to };
}

/** 'three quarters', where it is no part. */
function quarters(scan: Scan, i: number): ReturnType<typeof readRange> {
  const number = scan.number(i);
  if (number?.style !== 'fraction' || !/^quarters?$/.test(word(scan, number.to - 1))) return undefined;
  const count = Math.round(number.value * 4);
  return isTimeQuarter(scan, count, number.to - 1)
    ? {
        ...measured({ ...number, value: count, bare: count, style: 'words' }, number.to, 'quarter'),
        range: false,
      }
    : undefined;
}

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
    let k = word(scan, i) === ',' ? i + 1 : i;
    if (word(scan, k) === 'and') k++;
    const number = scan.number(k);
    const period = number && PERIODS.get(word(scan, number.to));
    if (
      !number ||
      !period ||
      period.seconds >= current.seconds ||
      number.style === 'vague' ||
      period.unit === 'night'
    )
      break;
    amount += (number.value * period.seconds) / first.seconds;
    iso += (period.time && !current.time ? 'T' : '') + number.value + period.code;
    i = number.to + 1;
    current = period;
  }
  return iso === '' ? undefined : { to: i, amount, iso };
}

export const cases = {
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
