import { pad } from '../calendar.ts';
import type { Detector, Outcome } from '../detector.ts';
import { rule } from '../grammar/pattern.ts';
import type { Period } from '../lexicon/calendar.ts';
import { at, word } from '../scan.ts';

const ADVERBS: Readonly<Record<string, string>> = {
  yearly: 'P1Y',
  monthly: 'P1M',
  weekly: 'P1W',
  daily: 'P1D',
  hourly: 'PT1H',
  nightly: 'P1D',
  quarterly: 'P1Q',
  fortnightly: 'P2W',
};
/** As adjectives ('weekly paper') they tell of a kind, not of a figure. */
const AS_ADVERB = `!@a|an|the|its|their|this|s|another|- ${Object.keys(ADVERBS).join('|')} !- (!_/&by|in|to|for|at|from|on|with|and|or|since|after|as|through|because|but|via|until|if|when|while)`;

const set = (iso: string): Outcome => ({ value: { type: 'set', iso } });
const length = ({ unit, code, time, times }: Period, count = 1): string =>
  `P${time ? 'T' : ''}${unit === 'weekend' || unit === 'quarter' ? count : count * times}${{ quarter: 'Q', weekend: 'W' }[unit] ?? code}`;
const part = (day: string, code: string | undefined): string => (code === undefined ? day : `${day}T${code}`);

/** Repetition: 'every week', 'each July', 'annually', 'Sundays', 'four times a year'. */
export const setDetector: Detector = {
  name: 'set',
  kind: 'set',
  rules: [
    rule(
      'every|each (single|new|successive|working|trading)? <one> !of',
      'a period after ‘every’',
      ({ one }) => (/second|season/.test(one.unit) ? undefined : set(length(one))),
    ),
    rule('every other <one>', 'every second period', ({ one }) => set(length(one, 2))),
    rule('every <n:int> <period>', 'so many periods after ‘every’', ({ n, period }) =>
      set(length(period, n)),
    ),
    rule('every other <weekday>', 'a weekday after ‘every’', (p) => set(`XXXX-WXX-${p.weekday}`)),
    rule('every|each <weekday> <part?>?', 'a weekday after ‘every’', (p) =>
      set(part(`XXXX-WXX-${p.weekday}`, p.part)),
    ),
    rule('every|each ^<month>', 'a month after ‘every’', ({ month }) => set(`XXXX-${pad(month)}`)),
    rule('every|each <season>', 'a season after ‘every’', ({ season }) => set(`XXXX-${season}`)),
    rule('every|each <part>', 'a part of the day after ‘every’', (p) => set(`XXXX-XX-XXT${p.part}`)),
    rule('annually|semiannually', 'the word tells of repetition', (_, { scan, from }) =>
      isFree(at(scan, from - 2).type, at(scan, from).capital)
        ? set(at(scan, from).lower === 'annually' ? 'P1Y' : 'P6M')
        : undefined,
    ),
    rule(AS_ADVERB, 'the word tells of repetition', (_, { scan, from }) =>
      isFree(at(scan, from - 2).type, at(scan, from).capital) ? set(ADVERBS[word(scan, from)]!) : undefined,
    ),
    rule('<weekdays> <parts?>?', 'weekdays in the plural', (p, { scan, from }) => {
      // 'Happy Mondays', but 'On Mondays' where a sentence begins.
      const named = at(scan, from - 1).capital && at(scan, from - 2).type === 'word';
      return named ? undefined : set(part(`XXXX-WXX-${p.weekdays}`, p.parts));
    }),
    rule('<weekday> <parts>', 'weekdays in the plural', (p) => set(part(`XXXX-WXX-${p.weekday}`, p.parts))),
    // Spins '78,000 times a minute' tell a rate.
    rule(
      '<number> times|days|hours|nights (a|an|per|every|each) <one>',
      'so often in a period',
      ({ number, one }) => (number.value > 31 ? undefined : often(one)),
    ),
    rule('once|twice (a|an|per|every|each) <one>', 'so often in a period', ({ one }) => often(one)),
  ],
};

const often = (one: Period): Outcome | undefined =>
  /second|quarter/.test(one.unit) ? undefined : set(length(one));
/** A sum before it makes it a rate: '$3 million annually' stays with the sum. */
const isFree = (before: string, capital: boolean): boolean => before !== 'digits' && !capital;

export const cases = {
  examples: [
    'The council meets [[every week]].',
    'They pay rent [[each month]].',
    'Fees rise [[annually]].',
    'It is open on [[Sundays]].',
    'The board meets [[four times a year]].',
    'They march [[each July]].',
    'A train leaves [[every 20 minutes]].',
  ],
  misses: ['The Daily Courier said so.', 'Every child was safe.', 'Each of them left.'],
};
