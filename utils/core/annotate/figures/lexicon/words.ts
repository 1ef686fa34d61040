import { DAY_PARTS, MONTHS, PERIODS, SEASONS, WEEKDAYS } from './calendar.ts';
import * as is from './classes.ts';
import { AFTER, BEFORE } from './currencies.ts';
import { CARDINALS, FRACTIONS, RANKS, SCALES, VAGUE_FEW, VAGUE_PLURALS } from './numbers.ts';

const classes = new Map<string, number>();
const mark = (words: Iterable<string>, bits: number): void => {
  for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bits);
};
const list = (words: string): string[] => words.split(/\s+/);

mark(CARDINALS.keys(), is.NUMBER_WORD);
mark(SCALES.keys(), is.NUMBER_WORD);
mark(VAGUE_PLURALS.keys(), is.NUMBER_WORD);
mark(VAGUE_FEW.keys(), is.NUMBER_WORD);
mark(['dozen', 'half', 'score'], is.NUMBER_WORD);
mark(FRACTIONS.keys(), is.RATIO_WORD);
mark(RANKS.keys(), is.ORDINAL);
mark(['a', 'an', 'the', 'its', 'their', 'his', 'her'], is.ARTICLE);
mark(BEFORE.keys(), is.CURRENCY);
mark(['-', '−', '–', '+', '#'], is.CURRENCY);
mark(AFTER.keys(), 0);
mark(MONTHS.keys(), is.MONTH);
mark(WEEKDAYS.keys(), is.WEEKDAY);
mark(PERIODS.keys(), is.PERIOD);
mark(SEASONS.keys(), is.DATE_WORD);
mark(['summers', 'winters', 'springs', 'falls', 'autumns'], is.DATE_WORD);
mark(
  list(
    `last next this that these those past coming previous prior following current same yesterday today tomorrow tonight
    now currently recent recently early earlier late later mid middle midyear beginning start end rest remainder outset
    fiscal year week month day quarter weekend fy q h christmas easter thanksgiving halloween ramadan new independence
    labor labour memorial veterans boxing good ash palm valentine september first second third fourth final latest
    nineteen twenty eighteen seventeen sixteen fifteen fourteen two millennium millenium century turn nineties eighties
    seventies sixties fifties forties thirties twenties future pre post since noughties half ending ended opening each
    coming upcoming recent ensuing succeeding preceding intervening entire whole full
    overnight nowadays year-end yearend mid-year decades centuries years months weeks days hours minutes fortnight
    previously formerly soon shortly spring summer fall autumn winter day-to-day black passover hanukkah yom rosh diwali
    eid mothers fathers presidents columbus martin st bastille canada anzac australia remembrance election april may`,
  ),
  is.DATE_WORD,
);
mark(DAY_PARTS.keys(), is.TIME_WORD);
mark(
  list('noon midnight midday sundown sunset sunrise dawn dusk lunchtime overnight mid this last late early'),
  is.TIME_WORD,
);
mark(
  list(
    'every each daily weekly monthly quarterly yearly annually hourly nightly fortnightly biweekly bimonthly annual semiannual semiannually biannual biennial once twice',
  ),
  is.SET_WORD,
);
mark(
  list(
    'double doubles doubled doubling triple triples tripled tripling treble trebled quadruple quadrupled quadrupling quintupled halve halved halving twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold hundredfold twice thrice half one',
  ),
  is.RATIO_WORD,
);
mark(
  [
    'age',
    'aged',
    'ages',
    'early',
    'mid',
    'late',
    'teens',
    'twenties',
    'thirties',
    'forties',
    'fifties',
    'sixties',
    'seventies',
    'eighties',
    'nineties',
    'octogenarian',
    'octogenarians',
    'septuagenarian',
    'septuagenarians',
    'nonagenarian',
    'nonagenarians',
    'centenarian',
    'centenarians',
  ],
  is.RATIO_WORD,
);
mark(['minus', 'negative'], is.NUMBER_WORD);
mark(['no'], is.ORDINAL);

/** Bits of lexicon/classes for a lower-case word; 0 for most words. */
export const classesOf = (lower: string): number => classes.get(lower) ?? 0;
