import type { Span } from '../../model.ts';
import { CARDINALS, FRACTIONS } from './lexicon/numbers.ts';
import { at, isHyphen, raw, type Scan, word } from './scan.ts';

/** Words that cannot be in the name of what is counted: function words, common verbs and adverbs. */
const STOP = new Set(
  `a an the this that these those of in on at by for from to with without into onto over under after before during between
  among against about around through until till since than as and or but nor so if when while where who whom whose which
  what why how because though although is are was were be been being am has have had having do does did will would
  shall should can could may might must not no it he she they we you i me him her us them his its their our your my mine
  more most less fewer ago later earlier said says say told according per each every all both either neither such only
  also still just even already yet now then there here again once twice too very quite rather almost nearly up down out
  off away back together apart died dead killed injured left came went got made took gave found took rose fell
  won lost beat plus minus times respectively combined overall total altogether alone apiece worldwide nationwide
  yesterday today tomorrow last next monday tuesday wednesday thursday friday saturday sunday least amid despite
  within across along behind below above near like unlike including excluding versus vs via`.split(/\s+/),
);
/** Plurals without s, and such as have an odd singular: 'plural:singular'. */
const PLURALS: ReadonlyMap<string, string> = new Map(
  `people men:man women:woman children:child police cattle sheep fish deer aircraft feet:foot teeth:tooth mice:mouse geese:goose
  oxen:ox staff personnel troops lives:life wives:wife knives:knife wolves:wolf halves:half thieves:thief shelves:shelf criteria:criterion
  analyses:analysis crises:crisis buses:bus viruses:virus series species movies:movie cookies:cookie zombies:zombie calories:calorie`
    .split(/\s+/)
    .map((entry) => entry.split(':'))
    .map(([plural, singular]) => [plural!, singular ?? (plural === 'troops' ? 'troop' : plural!)]),
);

/** English singular of a plural noun. */
export function singularOf(noun: string): string {
  const known = PLURALS.get(noun);
  if (known) return known;
  if (/..men$/.test(noun)) return `${noun.slice(0, -3)}man`;
  if (/..ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(noun)) return noun.slice(0, -2);
  return /[^su]s$/.test(noun) && !/is$/.test(noun) ? noun.slice(0, -1) : noun;
}

const isPlural = (lower: string): boolean =>
  PLURALS.has(lower) ||
  /..men$/.test(lower) ||
  (/...s$/.test(lower) && !/(?:ss|us|is|vs|ous|ics)$/.test(lower));

export interface Noun {
  /** Singular, lower case but for names: 'eligible pensioner'. */
  readonly of: string;
  readonly span: Span;
  readonly to: number;
}

/** Plurals that stand before another noun: 'sports cars'. */
const BEFORE_NOUNS =
  /^(?:sports|arms|savings|goods|sales|women|men|human|customs|communications|systems|veterans|news)$/;
const ADJECTIVE =
  /(?:al|ic|ive|ous|ful|less|ble|ar|an|ish|ed|ent|ant|ary|new|big|good|large|small|other|clear|early|old)$/;

/** The noun phrase counted by a number that ends before token `i`; none where no noun of the right number follows. */
export function nounAfter(scan: Scan, i: number, one: boolean): Noun | undefined {
  const words: string[] = [];
  let k = i;
  if (word(scan, k) === 'of' && /^(?:the|its|their|his|her|our)$/.test(word(scan, k + 1))) k += 2;
  while (/^(?:more|most|other|additional|extra|further)$/.test(word(scan, k))) k++;
  const from = k;
  while (words.length < 5) {
    const token = at(scan, k);
    // 'two new 737 Max jets', 'digital and physical sales'
    const model =
      token.type === 'digits' &&
      !token.glued &&
      words.length > 0 &&
      at(scan, k + 1).type === 'word' &&
      (at(scan, k - 1).capital || at(scan, k + 1).capital);
    const joins =
      token.lower === 'and' &&
      words.length === 1 &&
      at(scan, k + 1).type === 'word' &&
      isPlural(word(scan, k + 2));
    if (isNumeral(scan, k)) break;
    if (
      !model &&
      !joins &&
      (token.type !== 'word' || STOP.has(token.lower) || (token.lower.length < 2 && words.length > 0))
    )
      break;
    let text = token.capital ? raw(scan, k) : token.lower;
    k++;
    while (isHyphen(scan, k) && at(scan, k + 1).type === 'word') {
      text += `-${word(scan, k + 1)}`;
      k += 2;
    }
    words.push(text);
    const last = word(scan, k - 1);
    if (isPlural(last) && !(BEFORE_NOUNS.test(last) && isPlural(word(scan, k))))
      return nounOf(scan, from, k, words);
    if (one && words.length >= 2 && !ADJECTIVE.test(words[words.length - 2]!)) break;
  }
  const mass = words.length === 2 && !at(scan, from).capital && !/(?:ed|ing|ly)$/.test(words[0]!);
  return (one && words.length > 0) || mass ? nounOf(scan, from, k, words) : undefined;
}

/** 'fifty', 'twenty-firsts', but 'three-legged'. */
const isNumeral = (scan: Scan, i: number): boolean =>
  CARDINALS.has(word(scan, i)) && (!isHyphen(scan, i + 1) || FRACTIONS.has(word(scan, i + 2)));

function nounOf(scan: Scan, from: number, to: number, words: readonly string[]): Noun {
  const of = [...words.slice(0, -1), singularOf(words.at(-1)!)].join(' ');
  return { of, span: { start: at(scan, from).start, end: at(scan, to - 1).end }, to };
}

/** Whether the word cannot head what is counted: a function word or a common verb. */
export const isStop = (lower: string): boolean => STOP.has(lower);
