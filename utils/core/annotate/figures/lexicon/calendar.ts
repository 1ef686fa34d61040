/** Month names and their abbreviations: 1 … 12. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  `january:1 jan:1 february:2 feb:2 march:3 mar:3 april:4 apr:4 may:5 june:6 jun:6 july:7 jul:7 august:8 aug:8
  september:9 sept:9 sep:9 october:10 oct:10 november:11 nov:11 december:12 dec:12`
    .split(/\s+/)
    .map((pair): [string, number] => {
      const [name, number] = pair.split(':');
      return [name!, Number(number)];
    }),
);

/** ISO weekdays: Monday 1 … Sunday 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  `monday:1 mon:1 tuesday:2 tue:2 tues:2 wednesday:3 wed:3 thursday:4 thu:4 thur:4 thurs:4 friday:5 fri:5 saturday:6
  sat:6 sunday:7 sun:7 mondays:1 tuesdays:2 wednesdays:3 thursdays:4 fridays:5 saturdays:6 sundays:7`
    .split(/\s+/)
    .map((pair): [string, number] => {
      const [name, number] = pair.split(':');
      return [name!, Number(number)];
    }),
);

export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'],
  ['summer', 'SU'],
  ['fall', 'FA'],
  ['autumn', 'FA'],
  ['winter', 'WI'],
]);

/** Parts of a day: TIMEX3 code. */
export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
  ['mornings', 'MO'],
  ['afternoons', 'AF'],
  ['evenings', 'EV'],
  ['nights', 'NI'],
]);

export interface Period {
  /** Singular name. */
  readonly unit: string;
  /** ISO 8601 designator with its count: a decade is 10 Y. */
  readonly code: string;
  readonly times: number;
  readonly time: boolean;
  readonly plural: boolean;
}

export const PERIODS: ReadonlyMap<string, Period> = new Map(
  `second:S:1:T minute:M:1:T hour:H:1:T day:D:1 week:W:1 fortnight:W:2 month:M:1 quarter:M:3 year:Y:1 decade:Y:10
  century:Y:100 millennium:Y:1000 weekend:WE:1 night:TNI:1 millisecond:S:0.001:T season:SX:1`
    .split(/\s+/)
    .flatMap((entry): [string, Period][] => {
      const [unit, code, count, time] = entry.split(':');
      const period = {
        unit: unit!,
        code: code!,
        times: Number(count),
        time: time !== undefined,
        plural: false,
      };
      const plural = unit === 'century' ? 'centuries' : unit === 'millennium' ? 'millennia' : `${unit}s`;
      return [
        [unit!, period],
        [plural, { ...period, plural: true }],
      ];
    })
    .concat(
      (
        [
          ['min', 'minute'],
          ['mins', 'minute'],
          ['sec', 'second'],
          ['secs', 'second'],
          ['hr', 'hour'],
          ['hrs', 'hour'],
          ['yr', 'year'],
          ['yrs', 'year'],
          ['ms', 'millisecond'],
        ] as const
      ).map(([short, unit]): [string, Period] => [
        short,
        {
          unit,
          code: { minute: 'M', second: 'S', hour: 'H', year: 'Y', millisecond: 'S' }[unit],
          times: unit === 'millisecond' ? 0.001 : 1,
          time: unit !== 'year',
          plural: true,
        },
      ]),
    ),
);

/** Time zones that follow a time of day: abbreviations and the first word of spelled ones. */
export const ZONES: ReadonlySet<string> = new Set(
  'gmt utc bst est edt cst cdt mst mdt pst pdt et pt ct mt cet cest ist jst aest aedt hkt sgt msk eet eest wib z'.split(
    ' ',
  ),
);

/** Days with a fixed date: month and day. */
export const FIXED_DAYS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['christmas', [12, 25]],
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
  ['boxing day', [12, 26]],
  ["new year's day", [1, 1]],
  ["new year's eve", [12, 31]],
  ['halloween', [10, 31]],
  ["valentine's day", [2, 14]],
  ["st. patrick's day", [3, 17]],
  ['independence day', [7, 4]],
  ['fourth of july', [7, 4]],
  ['veterans day', [11, 11]],
  ['armistice day', [11, 11]],
  ["april fools' day", [4, 1]],
  ['bastille day', [7, 14]],
  ['canada day', [7, 1]],
  ['may day', [5, 1]],
]);
