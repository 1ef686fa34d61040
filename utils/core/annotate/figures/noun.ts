import type { Span } from '../../model.ts';
import { at, isHyphen, type Scan, word } from './scan.ts';

const STOP = new Set(
  `a an the this that these those of in on at by for from to with without into onto over under after before during between
  among against about around through until till since than as and or but nor so if when while where who whom whose which
  what why how because though although is are was were be been being am has have had having do does did will would
  shall should can could may might must not no it he she they we you i me him her us them his its their our your my mine
  more most less fewer ago later earlier said says say told according per each every all both either neither such only
  also still just even already yet now then there here again once twice too very quite rather almost nearly up down out
  off away back back together apart away died dead killed injured left came went got made took gave found took rose fell
  won lost beat plus minus times out-of respectively combined overall total altogether alone apiece worldwide nationwide
  yesterday today tomorrow last next monday tuesday wednesday thursday friday saturday sunday least amid despite
  within across along behind below above near like unlike including excluding versus vs via`.split(/\s+/),
);
const PEOPLE = new Set(
  'people men women children police fishermen policemen policewomen firemen servicemen congressmen businessmen spokesmen salesmen workmen gunmen cattle sheep fish deer aircraft feet teeth mice geese oxen staff personnel troops'.split(
    ' ',
  ),
);
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['people', 'people'],
  ['children', 'child'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['mice', 'mouse'],
  ['geese', 'goose'],
  ['lives', 'life'],
  ['wives', 'wife'],
  ['knives', 'knife'],
  ['wolves', 'wolf'],
  ['halves', 'half'],
  ['thieves', 'thief'],
  ['shelves', 'shelf'],
  ['criteria', 'criterion'],
  ['analyses', 'analysis'],
  ['crises', 'crisis'],
  ['buses', 'bus'],
  ['viruses', 'virus'],
  ['series', 'series'],
  ['species', 'species'],
  ['movies', 'movie'],
  ['cookies', 'cookie'],
  ['zombies', 'zombie'],
  ['calories', 'calorie'],
]);

/** English singular of a plural noun. */
export function singularOf(noun: string): string {
  const known = IRREGULAR.get(noun);
  if (known) return known;
  if (/men$/.test(noun) && noun.length > 2 && PEOPLE.has(noun)) return `${noun.slice(0, -3)}man`;
  if (/ies$/.test(noun) && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh|zz)es$/.test(noun)) return noun.slice(0, -2);
  if (/[^su]s$/.test(noun) && !/is$/.test(noun)) return noun.slice(0, -1);
  return noun;
}

const isPlural = (lower: string): boolean =>
  PEOPLE.has(lower) ||
  (lower.length > 3 && /[^suv]s$|[^i]us$/.test(lower) && !/(?:ss|us|is|ous|ics)$/.test(lower)) ||
  IRREGULAR.has(lower);

export interface Noun {
  /** Singular, lower case but for names: 'eligible pensioner'. */
  readonly of: string;
  readonly span: Span;
  readonly to: number;
}

/** The noun phrase counted by a number that ends before token `i`; none where no noun of the right number follows. */
export function nounAfter(scan: Scan, i: number, one: boolean): Noun | undefined {
  const words: string[] = [];
  let k = i;
  if (word(scan, k) === 'of' && /^(?:the|its|their|his|her|our)$/.test(word(scan, k + 1))) k += 2;
  while (/^(?:more|most|other|additional|extra|further)$/.test(word(scan, k))) k++;
  const from = k;
  while (words.length < 4) {
    const token = at(scan, k);
    if (token.type !== 'word' || STOP.has(token.lower) || (token.lower.length < 2 && words.length > 0)) break;
    let text = token.capital ? scan.text.slice(token.start, token.end) : token.lower;
    let to = k + 1;
    while (isHyphen(scan, to) && at(scan, to + 1).type === 'word') {
      text += `-${word(scan, to + 1)}`;
      to += 2;
    }
    words.push(text);
    k = to;
    if (isPlural(word(scan, to - 1))) return nounOf(scan, from, k, words);
    if (one && words.length >= 2 && !isAdjective(words[words.length - 2]!)) break;
  }
  if (
    !one &&
    words.length === 2 &&
    at(scan, from).type === 'word' &&
    !at(scan, from).capital &&
    !/(?:ed|ing|ly)$/.test(words[0]!)
  )
    return nounOf(scan, from, k, words);
  return one && words.length > 0 ? nounOf(scan, from, k, words) : undefined;
}

const isAdjective = (lower: string): boolean =>
  /(?:al|ic|ive|ous|ful|less|ble|ar|an|ish|ed|ent|ant|ary|new|big|good|large|small|other|clear|early|old)$/.test(
    lower,
  );

function nounOf(scan: Scan, from: number, to: number, words: readonly string[]): Noun {
  const head = words[words.length - 1]!;
  const of = [...words.slice(0, -1), singularOf(head)].join(' ');
  return { of, span: { start: at(scan, from).start, end: at(scan, to - 1).end }, to };
}

/** Whether the word cannot head what is counted: a function word or a common verb. */
export const isStop = (lower: string): boolean => STOP.has(lower);
