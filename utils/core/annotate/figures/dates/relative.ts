import { type Rule, rule } from '../grammar/pattern.ts';
import { PERIODS, type Period } from '../lexicon/calendar.ts';
import { at, isHyphen, word } from '../scan.ts';
import { awayValue, currentPeriod, type DateValue, periodIso, seasonValue } from './resolve.ts';

const QUARTER = PERIODS.get('quarter')!;
const COUNTED = 'counted from the day of publication';
/** What may follow 'a year before' where it is told from publication. */
const EDGE = '(!_/&and|but|when|to|with|of|as|from|in|for|because|on|amid|after|due)';

/** 'two years ago', 'a week earlier', 'three days from now'. */
export const agoRules: readonly Rule<DateValue>[] = [
  rule('<number> <period> (or so)? (ago !-/earlier !than)', COUNTED, ({ number, period }, place) =>
    number.style === 'fraction'
      ? undefined
      : awayValue(place, period, -number.value, number.style === 'vague'),
  ),
  rule('<number> <period> (hence/from now|today/from today)', COUNTED, ({ number, period }, place) =>
    number.style === 'fraction'
      ? undefined
      : awayValue(place, period, number.value, number.style === 'vague'),
  ),
  rule('a|an <one> (or <number> !<period>)? (or so)? (ago !-/earlier !than)', COUNTED, ({ one }, place) =>
    awayValue(place, one, -1, false),
  ),
  rule(`a|an <one> before|previously ${EDGE}`, COUNTED, ({ one }, place) => awayValue(place, one, -1, false)),
  rule(`the <one> (earlier !than/before ${EDGE}/previous)`, COUNTED, ({ one }, place) =>
    awayValue(place, one, -1, false),
  ),
];

/** 'year-earlier', 'the year-ago quarter', 'the year-ago nine months'. */
export const yearAgoRules: readonly Rule<DateValue>[] = [
  rule('the? comparable? <one> - ago|earlier <rank> quarter', COUNTED, ({ rank }, place) => ({
    iso: `${periodIso(place, 'year', -1)}-Q${rank}`,
  })),
  rule('the? comparable? <one> - ago|earlier quarter', COUNTED, (_, place) => ({
    iso: periodIso(place, 'quarter', -5),
  })),
  rule(
    'the? comparable? <one> - ago|earlier (<number> months/<period>/period)?',
    COUNTED,
    ({ one }, place) => ({
      iso: periodIso(place, one.unit, -1),
    }),
  ),
];

const KINDS = 'crop|fiscal|calendar|school|model|full|entire|past';
const isDated = ({ unit, plural }: Period): boolean => !plural && !/second|minute|season/.test(unit);

/** 'last year', 'this month', 'next spring', 'the previous day', 'last night'. */
export const lastNextRules: readonly Rule<DateValue>[] = [
  rule('the? <step> past? <season>', 'a season told from publication', ({ step, season }, place) =>
    seasonValue(place, season, step),
  ),
  rule('<lead=last|this> <part>', 'a part of the day told from publication', ({ lead, part }, place) => ({
    iso: `${periodIso(place, 'day', lead === 'last' ? -1 : 0)}T${part}`,
    time: true,
  })),
  rule(
    `the? <lead=last|past|previous|prior|preceding|this|current|next|coming|upcoming|following|latest|same> (${KINDS})? <period:one> (or two|so)?`,
    'a period told from publication',
    ({ lead, period }, place) => {
      const { scan, from, to } = place;
      const the = word(scan, from) === 'the';
      const { unit } = period;
      if (!isDated(period) || (isHyphen(scan, to) && word(scan, to - 1) !== 'quarter')) return undefined;
      if (unit === 'night' || ((unit === 'day' || unit === 'hour') && lead === 'this')) return undefined;
      if (/past|coming|same/.test(lead) && !the && word(scan, from - 1) !== 'the') return undefined;
      if (lead === 'latest' && unit !== 'quarter') return undefined;
      if (unit === 'quarter' && word(scan, to) === 'of') return undefined;
      return {
        iso: periodIso(
          place,
          unit,
          lead === 'this' || lead === 'current' || lead === 'same'
            ? 0
            : /next|coming|following/.test(lead)
              ? 1
              : -1,
        ),
      };
    },
  ),
];

const IN_SEASON =
  /^(?:the|in|by|since|until|during|of|for|each|every|early|late|mid|and|or|through|before|after|to|that|-)$/;

/** 'the summer', 'the winter of 1994', 'spring': 'fall' only where it can be no verb. */
export const seasonRules: readonly Rule<DateValue>[] = [
  rule('the? <season> of? <year>', 'a season of a year', ({ season, year }) => ({
    iso: `${year}-${season}`,
  })),
  rule('the? <season>', 'a season', ({ season }, place) => {
    const { scan, to } = place;
    const k = to - 1;
    const [token, next] = [at(scan, k), at(scan, to)];
    const before = word(scan, k - 1);
    if (isHyphen(scan, k - 1) || !IN_SEASON.test(before)) return undefined;
    if (token.capital && next.type === 'word' && (next.capital || at(scan, k - 1).capital)) return undefined;
    if (token.lower === 'fall') {
      if (/^(?:of|for|mid|and|or|through|before|after|to|-)$/.test(before)) return undefined;
      if (before === 'the' && /^(?:of|from|in|to|by|on|and)$/.test(next.lower)) return undefined;
    }
    if (
      token.lower === 'spring' &&
      (/^(?:to|and)$/.test(before) || /^(?:from|up|into|to|back|water|training)$/.test(next.lower))
    )
      return undefined;
    return seasonValue(place, season);
  }),
];

const OWN_LEAD = '@for|in|during|over|of|through|until|within|throughout|this|ahead|on';
const NOT_OWN = "!- !that|when|since|before|after|in|he|she|they|round|'|of";

/** 'for the quarter', 'over the weekend', 'the latest period': the period the article speaks of. */
export const ownPeriodRules: readonly Rule<DateValue>[] = [
  rule('the latest period', 'the period the article speaks of', (_, place) => currentPeriod(place, QUARTER)),
  rule(
    `${OWN_LEAD} the (full|fiscal|latest|entire|whole)? <unit=year|quarter> ${NOT_OWN} !two !<int>`,
    'the period the article speaks of',
    ({ unit }, place) => currentPeriod(place, PERIODS.get(unit)!),
  ),
  rule(`${OWN_LEAD} the weekend !-`, 'the weekend the article speaks of', (_, place) =>
    currentPeriod(place, PERIODS.get('weekend')!),
  ),
];
