import type { Detector, Outcome } from '../detector.ts';
import { rule } from '../grammar/pattern.ts';
import { isStop } from '../noun.ts';
import { at, isHyphen, type Scan, word } from '../scan.ts';

const FOLD = 'twofold threefold fourfold fivefold sixfold sevenfold eightfold ninefold tenfold'.split(' ');
const VERBS: ReadonlyMap<string, number> = new Map([
  ...['doubl', 'tripl', 'quadrupl', 'quintupl'].flatMap((stem, i): [string, number][] => [
    [`${stem}ed`, i + 2],
    [`${stem}ing`, i + 2],
  ]),
  ['trebled', 3],
  ['trebling', 3],
  ['halved', 0.5],
  ['halving', 0.5],
  ...FOLD.map((word, i): [string, number] => [word, i + 2]),
  ['hundredfold', 100],
]);

/** Five digits are more than any share or multiple is told with; a third is 0.33333. */
const ratio = (amount: number): Outcome => ({
  value: { type: 'ratio', amount: Number(amount.toPrecision(5)) },
});

/** Units of time after 'one in five': so often, not so many of them. */
const NOT_OF = new Set(
  'year|years|month|months|week|weeks|day|days|hour|hours|minute|minutes|second|seconds|quarter|quarters|%|percent|million|games|innings|seasons|matches|-'.split(
    '|',
  ),
);
const COMPARED =
  '&as|more|less|higher|lower|bigger|larger|greater|faster|the|that|its|their|his|her|smaller|what|longer|earnings|likelier|worse|better';

/** Parts and multiples: 'a third of', 'one in five', 'doubled', 'threefold', 'three times'. */
export const ratioDetector: Detector = {
  name: 'ratio',
  kind: 'ratio',
  rules: [
    rule(
      '<top:number> (- in -/in every?/out of every?/of every) <bottom:number>',
      'so many out of so many',
      ({ top, bottom }, { scan, to }) => {
        if ([top, bottom].some((n) => n.style === 'vague' || n.style === 'fraction')) return undefined;
        if (top.scale > 1 || top.value > 100 || bottom.value <= top.value || bottom.scale > 1e9)
          return undefined;
        const plainIn = word(scan, top.to) === 'in' && word(scan, top.to + 1) !== 'every';
        const year = bottom.value >= 1900 && bottom.value < 2100;
        if (plainIn && (bottom.value > 1e6 || year || !isCountable(scan, to))) return undefined;
        return ratio(top.value / bottom.value);
      },
    ),
    rule(
      '!@- !@first|second|last|other|opening|this|that|the half (of/!-) !time|life|term|done|asleep|open|empty|full|naked',
      'a part of a whole',
      (_, { scan, from }) =>
        scan.number(from)?.style === 'fraction' && !isOfField(scan, from)
          ? { ...ratio(0.5), to: from + 1 }
          : undefined,
    ),
    rule('<number>', 'a part of a whole', ({ number }, { scan, from, to }) => {
      if (number.style !== 'fraction' || word(scan, from) === 'half') return undefined;
      // '7/8 of the land', but shares at 7/8
      if (at(scan, to - 1).type === 'digits')
        return word(scan, to) === 'of' ? ratio(number.value) : undefined;
      // 'a third' may be a rank, 'a quarter' a part of the year: the words around tell.
      const clear =
        !/^an?$/.test(word(scan, from)) || word(scan, to - 1) === 'half' || PART_OF.has(word(scan, to));
      const [before, next] = [word(scan, from - 1), at(scan, to)];
      // 'less than a third agreed', 'fell by a third'; 'hit by a third wave' has a rank.
      const free = before !== 'by' || next.type !== 'word' || isStop(next.lower);
      return clear || (free && HEDGED.has(before)) ? ratio(number.value) : undefined;
    }),
    rule('<half:int> (-/+÷) <rest:int>', 'two equal halves', ({ half, rest }) =>
      half === 50 && rest === 50 ? ratio(0.5) : undefined,
    ),
    rule(
      '@of|to|is|ratio|odds <top:digits> +: +<bottom:digits>',
      'one number to another',
      ({ top, bottom }, { scan, from }) =>
        bottom > 0 &&
        /^(?:ratio|odds)$/.test(
          word(scan, from - 1) === 'of' || word(scan, from - 1) === 'is'
            ? word(scan, from - 2)
            : word(scan, from - 1),
        )
          ? ratio(top / bottom)
          : undefined,
    ),
    rule('<times:anyDigits> +x !+_ !+<digits> !-', 'the word says how many times', ({ times }) =>
      times > 0 && times < 500 ? ratio(times) : undefined,
    ),
    rule('<number> ~ fold', '‘fold’ follows the number', ({ number }) => ratio(number.value)),
    rule(`<number> times ${COMPARED}`, '‘times’ follows the number', ({ number }) =>
      number.style === 'vague' ? undefined : ratio(number.value),
    ),
    rule('<number> times', '‘times’ follows the number', ({ number }) =>
      number.style === 'vague' || Number.isInteger(number.value) ? undefined : ratio(number.value),
    ),
    // 'doubling down' is an idiom.
    rule(
      `!@- ${[...VERBS.keys()].join('|')} !- !down|up|over|back`,
      'the word says how many times',
      (_, { scan, from }) =>
        at(scan, from).capital && !/^[.]?$/.test(word(scan, from - 1))
          ? undefined
          : ratio(VERBS.get(word(scan, from))!),
    ),
    rule(
      '!@- <w=double|triple> &the|its|their|his|her|that|what|this',
      'the word says how many times',
      ({ w }) => ratio(w === 'double' ? 2 : 3),
    ),
    rule(
      '@to|will|would|could|may|might|than|more|nearly|almost|about <w=double|triple> &in|from|to|by|,|.',
      'the word says how many times',
      ({ w }) => ratio(w === 'double' ? 2 : 3),
    ),
    rule('twice &the|that|its|their|what', 'the word says how many times', () => ratio(2)),
    rule(
      'twice &(as _ as/as much|many|large|big|high|likely|long|fast)',
      'the word says how many times',
      () => ratio(2),
    ),
  ],
};
/** 'the French half', 'Arden's half', 'their own half': of a field. */
const isOfField = (scan: Scan, i: number): boolean =>
  /^(?:own|s)$/.test(word(scan, i - 1)) || (at(scan, i - 1).capital && at(scan, i - 2).type === 'word');
const PART_OF = new Set('of off from more less higher lower to'.split(' '));
const HEDGED = new Set('by about almost nearly roughly than'.split(' '));
const isCountable = (scan: Scan, i: number): boolean => !NOT_OF.has(word(scan, i)) && !isHyphen(scan, i);

export const cases = {
  examples: [
    '[[A third]] of voters were undecided.',
    'It won [[two-thirds]] of the seats.',
    '[[One in five]] pupils was away.',
    '[[Nine out of 10]] owners agreed.',
    'Sales [[doubled]] in a year.',
    'Demand is [[three times]] higher than supply.',
    'There was a [[fivefold]] rise in claims.',
    '[[Half]] of the shops shut.',
  ],
  misses: [
    'The third quarter was good.',
    'He finished third in the race.',
    'She plays doubles.',
    'One in the morning.',
  ],
};
