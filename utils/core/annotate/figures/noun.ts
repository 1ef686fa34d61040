import type { Span } from '../../model.ts';
import { CARDINALS, FRACTIONS, VAGUE_PLURALS } from './lexicon/numbers.ts';
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
  won lost beat led held kept ran sold bought built met sat saw knew became began paid put set sent spent stood plus minus times respectively combined overall total altogether alone apiece worldwide nationwide
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

/** 'TDs', 'MPs' */
const isShortPlural = (text: string): boolean => /^\p{Lu}{2,5}s$/u.test(text);
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

/** Words in s that are no plurals, and so do not go on after one: 'ten people sometimes'. */
const ADVERBS =
  /^(?:sometimes|always|perhaps|besides|afterwards|towards|upwards|nowadays|indoors|outdoors|overseas|abroad|thus|hours|days)$/;
/** Whether the plural before token `i` is only the first part of a name of things: 'sports cars', 'police officers'. */
const goesOn = (scan: Scan, i: number): boolean =>
  isPlural(word(scan, i)) &&
  (!at(scan, i).capital || at(scan, i - 1).capital) &&
  !STOP.has(word(scan, i)) &&
  !ADVERBS.test(word(scan, i)) &&
  (/s$/.test(word(scan, i - 1)) || MODIFIERS.test(word(scan, i - 1)));
const MODIFIERS = /^(?:women|men|police|staff|children|people)$/;
const ADJECTIVE =
  /(?:al|ic|ive|ous|ful|less|ble|ar|an|ish|ed|ly|ent|ant|ary|new|big|good|large|small|other|clear|early|old)$/;

/** After 'of the', 'of its few', 'of Trump's', 'of the city's': whose the things are is no part of their name. */
function afterOwner(scan: Scan, i: number): number {
  if (word(scan, i) !== 'of') return i;
  let k = i + 1;
  for (let j = k; j < k + 4 && at(scan, j).type === 'word'; j++) {
    const mark = at(scan, j + 1);
    if (mark.lower !== "'" || !mark.glued) continue;
    if (word(scan, j + 2) === 's' && at(scan, j + 2).glued) return j + 3;
    if (/s$/.test(word(scan, j)) && !at(scan, j + 2).glued) return j + 2;
  }
  if (!/^(?:the|its|their|his|her|our|these|those)$/.test(word(scan, k))) return i;
  k++;
  if (/^(?:few|many|several)$/.test(word(scan, k))) return k + 1;
  return VAGUE_PLURALS.has(word(scan, k)) && word(scan, k + 1) === 'of' ? k + 2 : k;
}

/** The noun phrase counted by a number that ends before token `i`; none where no noun of the right number follows. */
export function nounAfter(scan: Scan, i: number, one: boolean): Noun | undefined {
  const words: string[] = [];
  const ends: number[] = [];
  // 'one of the fastest growing firms': one of several.
  const single = one && word(scan, i) !== 'of';
  let k = afterOwner(scan, i);
  while (/^(?:more|most|other|additional|extra|further)$/.test(word(scan, k))) k++;
  const from = k;
  const made = (count: number): Noun | undefined =>
    count > 0 ? nounOf(scan, from, ends[count - 1]!, words.slice(0, count)) : undefined;
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
    if (isNumeral(scan, k) || scan.text[token.start - 1] === '\n') break;
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
    ends.push(k);
    if ((isPlural(word(scan, k - 1)) && !goesOn(scan, k)) || isShortPlural(text)) return made(words.length);
    if (single && words.length >= 2 && !ADJECTIVE.test(words[words.length - 2]!)) break;
  }
  const count = headAt(words);
  const mass = count === 2 && !at(scan, from).capital && !/(?:ed|ing|ly)$/.test(words[0]!);
  return single || mass ? made(count) : undefined;
}

/** How many of the words name a thing: 'customer emailed' and 'forearm Ann' end with their first. */
function headAt(words: readonly string[]): number {
  const isName = (text: string): boolean => text !== text.toLowerCase();
  let count = words.length;
  if (count > 1 && isName(words[count - 1]!) && !isName(words[0]!)) count = words.findIndex(isName);
  while (count > 0 && /..(?:ed|[^i]ly)$/.test(words[count - 1]!)) count--;
  return count;
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
