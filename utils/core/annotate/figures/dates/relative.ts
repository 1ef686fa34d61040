import { type Place, type Rule, rule } from '../grammar/pattern.ts';
import { PERIODS, type Period } from '../lexicon/calendar.ts';
import { at, isHyphen, type Reading, word } from '../scan.ts';
import { awayValue, currentPeriod, type DateValue, periodIso, quarterOf, seasonValue } from './resolve.ts';

const COUNTED = 'counted from the day of publication';
/** What may follow 'a year before' where it is told from publication. */
const EDGE = '(!_/&and|but|when|to|with|of|as|from|in|for|because|on|amid|after|due)';

const away = (place: Place, period: Period, number: Reading, sign: 1 | -1): DateValue | undefined =>
  number.style === 'fraction'
    ? undefined
    : awayValue(place, period, sign * number.value, number.style === 'vague');

/** 'two years ago', 'a week earlier', 'three days from now'. */
const agoRules: readonly Rule<DateValue>[] = [
  rule('<number> <period> (or so)? (ago !-/earlier !than)', COUNTED, ({ number, period }, place) =>
    away(place, period, number, -1),
  ),
  rule('<number> <period> (hence/from now|today/from today)', COUNTED, ({ number, period }, place) =>
    away(place, period, number, 1),
  ),
  rule(
    `a|an <one> (or <number> !<period>)? (or so)? (ago !-/earlier !than/previously/before ${EDGE})`,
    COUNTED,
    ({ one }, place) => awayValue(place, one, -1, false),
  ),
  rule(`the <one> (earlier !than/before ${EDGE}/previous)`, COUNTED, ({ one }, place) =>
    awayValue(place, one, -1, false),
  ),
  rule('<many> ago', 'an open time before publication', () => ({ iso: 'PAST_REF' })),
  rule('the <many> ahead', 'an open time after publication', () => ({ iso: 'FUTURE_REF' })),
  rule('the? recent|past <many> (and|or <also:many>)?', 'an open time before publication', () => ({
    iso: 'PAST_REF',
  })),
  rule(
    'the? coming|future|later|upcoming <many> (and|or <also:many>)?',
    'an open time after publication',
    () => ({
      iso: 'FUTURE_REF',
    }),
  ),
];

const YEAR_AGO = 'the? comparable? year - ago|earlier';

/** 'year-earlier', 'the year-ago quarter', 'the year-ago nine months', 'the same period last year'. */
const yearAgoRules: readonly Rule<DateValue>[] = [
  rule(`${YEAR_AGO} <rank> quarter`, COUNTED, ({ rank }, place) => ({
    iso: `${periodIso(place, 'year', -1)}-Q${rank}`,
  })),
  rule(`${YEAR_AGO} quarter`, COUNTED, (_, place) => ({ iso: periodIso(place, 'quarter', -5) })),
  rule(`${YEAR_AGO} (<number> months/<period>/period)?`, COUNTED, (_, place) => ({
    iso: periodIso(place, 'year', -1),
  })),
  rule('the? <one> - ago|earlier (<period>/period)?', COUNTED, ({ one }, place) => ({
    iso: periodIso(place, one.unit, -1),
  })),
  rule(
    'the same|corresponding|comparable (period/<one>) (of|in)? <date>',
    'a period of another',
    ({ date }) => date,
  ),
];

const KINDS = 'crop|fiscal|calendar|school|model|full|entire|past';

/** 'last year', 'this month', 'next spring', 'the previous day', 'last night', 'the same day'. */
const lastNextRules: readonly Rule<DateValue>[] = [
  rule('the? <step> past? <season>', 'a season told from publication', ({ step, season }, place) =>
    seasonValue(place, season, step),
  ),
  rule('<lead=last|this> <part>', 'a part of the day told from publication', ({ lead, part }, place) => ({
    iso: `${periodIso(place, 'day', lead === 'last' ? -1 : 0)}T${part}`,
    time: true,
  })),
  rule('the? latest (fiscal year/fiscal? quarter)', 'the latest period told', (_, place) =>
    word(place.scan, place.to - 1) === 'year' ? { iso: periodIso(place, 'year', -1) } : quarterOf(place, -1),
  ),
  rule('the|that same <one> !-', 'the period told before', ({ one }, place) => dated(place, one, 0)),
  rule('that <unit=month|year|quarter>', 'the period told before', ({ unit }, place) => ({
    iso: periodIso(place, unit, 0),
  })),
  rule(
    `the? <step> (${KINDS})? <one> (or two|so)?`,
    'a period told from publication',
    ({ step, one }, place) => {
      const { scan, from, to } = place;
      const the = word(scan, from) === 'the';
      const lead = word(scan, the ? from + 1 : from);
      // ABC's 'This Week'.
      if (!the && at(scan, from).capital && at(scan, to - 1).capital) return undefined;
      if (isHyphen(scan, to) && one.unit !== 'quarter') return undefined;
      if (/night|day|hour/.test(one.unit) && (lead === 'this' || one.unit === 'night')) return undefined;
      if (/past|coming/.test(lead) && !the && word(scan, from - 1) !== 'the') return undefined;
      return one.unit === 'quarter' && word(scan, to) === 'of' ? undefined : dated(place, one, step);
    },
  ),
];

const dated = (place: Place, { unit }: Period, step: number): DateValue | undefined =>
  /second|minute|season/.test(unit)
    ? undefined
    : { iso: periodIso(place, unit, step), ...(unit === 'decade' && tenYears(place, step)) };

/** 'the past decade' is the ten years up to now, whichever decade they are named by. */
function tenYears(place: Place, step: number): Pick<DateValue, 'from' | 'to'> {
  const [first, last] = [Math.min(step, 0), Math.max(step, 0)].map((n) => periodIso(place, 'year', 10 * n));
  return step === 0 || first === 'XXXX' ? {} : { from: first!, to: last! };
}

const IN_SEASON =
  /^(?:the|in|by|since|until|during|of|for|each|every|early|late|mid|and|or|through|before|after|to|that|-)$/;

/** 'the summer', 'the winter of 1994', 'spring': 'fall' and 'spring' only where they can be no verbs. */
const seasonRules: readonly Rule<DateValue>[] = [
  rule('the? <season> of? <year>', 'a season of a year', ({ season, year }) => ({
    iso: `${year}-${season}`,
  })),
  rule('the? <season> quarter|months|season', 'a season', ({ season }, place) => seasonValue(place, season)),
  rule('the? <season>', 'a season', ({ season }, place) => {
    const { scan, to } = place;
    const [token, next] = [at(scan, to - 1), at(scan, to)];
    const before = word(scan, to - 2);
    if (isHyphen(scan, to - 2) || !IN_SEASON.test(before)) return undefined;
    if (token.capital && next.type === 'word' && (next.capital || at(scan, to - 2).capital)) return undefined;
    const verb =
      token.lower === 'fall'
        ? /^(?:of|for|mid|and|or|through|before|after|to|-)$/.test(before) ||
          (before === 'the' && /^(?:of|from|in|to|by|on|and)$/.test(next.lower))
        : token.lower === 'spring' &&
          (/^(?:to|and)$/.test(before) || /^(?:from|up|into|to|back|water|training)$/.test(next.lower));
    return verb ? undefined : seasonValue(place, season);
  }),
];

const TIMES =
  /^(?:months?|weeks?|days?|time|parts?|quarters?|half|periods?|most|much|weekends?|seasons?|all|outset|remainder)$/;
const OWN_LEAD = '@for|in|during|over|of|through|until|within|throughout|this|ahead|on';
const NOT_OWN = "!- !that|when|since|before|after|in|he|she|they|round|' !(of !$) !two !<int>";

/** 'for the quarter', 'over the weekend', 'the latest period': the period the article speaks of. */
const ownPeriodRules: readonly Rule<DateValue>[] = [
  rule('the latest period', 'the period the article speaks of', (_, place) => quarterOf(place, -1)),
  rule('the quarter a year ago|earlier', 'the quarter of another year', (_, place) => quarterOf(place, -5)),
  rule('the quarter &(ended|ending <monthDay>)', 'the quarter that ends on a day', ({ monthDay }) => {
    const [year, month] = monthDay.iso.split('-');
    return { iso: `${year}-Q${Math.ceil(Number(month) / 3)}` };
  }),
  rule(
    `${OWN_LEAD} the (full|fiscal|latest|entire|whole)? <unit=year|quarter> ${NOT_OWN}`,
    'the period the article speaks of',
    ({ unit }, place) => {
      const { scan, from } = place;
      // 'artist of the year' is a prize.
      if (word(scan, from - 1) === 'of' && !TIMES.test(word(scan, from - 2))) return undefined;
      return unit === 'quarter' ? quarterOf(place) : { iso: periodIso(place, 'year', 0) };
    },
  ),
  rule(`${OWN_LEAD} the weekend !-`, 'the weekend the article speaks of', (_, place) =>
    currentPeriod(place, PERIODS.get('weekend')!),
  ),
  rule(
    `@for|end|ends|ended|ending|closed the <unit=day|week|month> ${NOT_OWN}`,
    'the period of publication',
    ({ unit }, place) => ({
      iso: periodIso(place, unit, 0),
    }),
  ),
];

export const relativeRules: readonly Rule<DateValue>[] = [
  ...agoRules,
  ...yearAgoRules,
  ...lastNextRules,
  ...seasonRules,
  ...ownPeriodRules,
];
