/** 'name:value' pairs as a map. */
const pairs = (table: string): [string, string][] =>
  table.split(/\s+/).map((pair) => pair.split(':') as [string, string]);

const numbered = (names: string, shorts: string): Map<string, number> => {
  const all = names.split(' ').flatMap((name, i): [string, number][] => [
    [name, i + 1],
    [name.slice(0, 3), i + 1],
  ]);
  return new Map([...all, ...pairs(shorts).map(([name, n]): [string, number] => [name, Number(n)])]);
};

/** Month names and their abbreviations: 1 … 12. */
export const MONTHS: ReadonlyMap<string, number> = numbered(
  'january february march april may june july august september october november december',
  'sept:9',
);

/** ISO weekdays: Monday 1 … Sunday 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(
  'monday tuesday wednesday thursday friday saturday sunday',
  'tues:2 thur:4 thurs:4',
);

export const SEASONS: ReadonlyMap<string, string> = new Map(
  pairs('spring:SP springtime:SP summer:SU summertime:SU fall:FA autumn:FA winter:WI wintertime:WI'),
);

/** Parts of a day: TIMEX3 code. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map(
  pairs('morning:MO afternoon:AF evening:EV night:NI lunchtime:MI midday:MI'),
);

export interface Period {
  /** Singular name. */
  readonly unit: string;
  /** ISO 8601 designator with its count: a decade is 10 Y. */
  readonly code: string;
  readonly times: number;
  readonly time: boolean;
  readonly plural: boolean;
  /** Rough length in seconds, to tell a longer unit from a shorter one. */
  readonly seconds: number;
}

/** name, designator, count, seconds, plural or else short forms; 'T' marks what follows the T of ISO 8601. */
const PERIOD_TABLE = `millisecond S .001 .001 ms
second TS 1 1 sec secs
minute TM 1 60 min mins
hour TH 1 3600 hr hrs
day D 1 86400
night D 1 86400
weekend D 2 172800
week W 1 604800
fortnight W 2 1209600
month M 1 2629800
quarter M 3 7889400
season S 1 7889400
year Y 1 31557600 yr yrs
decade Y 10 315576000
century Y 100 3155760000 centuries
millennium Y 1000 31557600000 millennia millenniums`;

/** Periods of time by every name they have, in the singular and the plural. */
export const PERIODS: ReadonlyMap<string, Period> = new Map(
  PERIOD_TABLE.split('\n').flatMap((row) => {
    const [unit, code, count, seconds, ...more] = row.split(' ') as [string, string, string, string];
    const period: Period = {
      unit,
      code: code.at(-1)!,
      times: Number(count),
      time: code.length > 1 || unit === 'millisecond',
      plural: false,
      seconds: Number(seconds),
    };
    const plurals = unit === 'century' || unit === 'millennium' ? more : [`${unit}s`, ...more];
    return [[unit, period], ...plurals.map((name) => [name, { ...period, plural: true }])] as [
      string,
      Period,
    ][];
  }),
);

/** Time zones that follow a time of day. */
export const ZONES: ReadonlySet<string> = new Set(
  'gmt utc bst est edt cst cdt mst mdt pst pdt et pt ct mt cet cest ist jst aest aedt hkt sgt msk eet eest wib z'.split(
    ' ',
  ),
);
