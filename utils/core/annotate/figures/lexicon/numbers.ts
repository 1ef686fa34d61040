const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Cardinal words below a hundred. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, i): [string, number] => [word, 20 + 10 * i]),
  ['nought', 0],
  ['fourty', 40],
]);

/** Powers that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  `hundred:2 thousand:3 million:6 billion:9 trillion:12 quadrillion:15 lakh:5 lakhs:5 lac:5 lacs:5 crore:7 crores:7 cr:7
  mn:6 mln:6 mio:6 bn:9 bln:9 tn:12 trn:12 tln:12`
    .split(/\s+/)
    .map((pair) => pair.split(':'))
    .map(([word, power]): [string, number] => [word!, 10 ** Number(power)]),
);

/** Scales only where they touch the digits; 'm' may also be a metre, 'k' a kilometre of a race. */
export const GLUED_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['mil', 1e6],
  ['b', 1e9],
  ['t', 1e12],
]);

/** 'dozens', 'hundreds of thousands': the low end of what is meant; the high end is one power of ten up. */
export const VAGUE_PLURALS: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['scores', 20],
  ...['hundred', 'thousand', 'million', 'billion', 'trillion'].map((word): [string, number] => [
    `${word}s`,
    SCALES.get(word)!,
  ]),
]);

/** Vague determiners: bounds of what a reader takes them for. */
export const VAGUE_FEW: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['few', [2, 5]],
  ['several', [3, 9]],
  ['couple', [2, 2]],
  ['many', [3, 99]],
]);

const RANK_OF: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
};

/** Rank words that stand alone or end a compound ('twenty-third'). */
export const RANKS: ReadonlyMap<string, number> = new Map(
  [...SMALL.slice(1), ...TENS, 'hundred', 'thousand', 'million', 'billion', 'trillion'].map((word) => [
    RANK_OF[word] ?? `${word.replace(/y$/, 'ie')}th`,
    CARDINALS.get(word) ?? SCALES.get(word)!,
  ]),
);

/** Denominators as words, singular and plural. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
  ...[...RANKS]
    .filter(([, value]) => value > 2)
    .flatMap(([word, value]): [string, number][] => [
      [word, value],
      [`${word}s`, value],
    ]),
]);

/** Denominators that prices and lengths are written with. */
export const PRICE_DENOMINATORS: ReadonlySet<number> = new Set([2, 3, 4, 5, 8, 10, 16, 32, 64, 100]);
