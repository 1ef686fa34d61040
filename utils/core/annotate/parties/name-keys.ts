import type { PartyType } from '../../model.ts';
import { fold } from '../../text/fold.ts';
import { LEGAL_FORMS } from './lexicon/heads.ts';

const MARKS = /\p{M}+/gu;
const SMALL = new Set([
  'of',
  'the',
  'and',
  'for',
  'in',
  'on',
  'at',
  'de',
  'du',
  'des',
  'la',
  'le',
  'et',
  '&',
  'to',
  'del',
  'a',
]);

/** Soft hyphens and zero-width spaces show a page where a name may break; they are not in it. */
export const withoutInvisible = (name: string): string => name.replace(/[\u00ad\u200b]/g, '');

/** A name's words for comparison: folded, lower case, without accents, dots, "the" in front and legal forms behind. */
export function nameTokens(name: string, type: PartyType): string[] {
  const plain = withoutNickname(fold(name).normalize('NFKD').replace(MARKS, ''), type).toLowerCase();
  const tokens = withoutInvisible(plain)
    .replace(/["“”(),]/g, ' ')
    .replace(/\.(?=\S)/g, (dot, at: number) =>
      /\d/.test(plain[at + 1] ?? '')
        ? dot
        : /(?:^|[\s.])\p{L}$/u.test(plain.slice(Math.max(0, at - 2), at))
          ? ''
          : ' ',
    )
    .replaceAll('.', '')
    .split(/\s+/)
    .filter(Boolean);
  if (tokens.length > 1 && tokens[0] === 'the') tokens.shift();
  if (type === 'organisation')
    while (
      tokens.length > 1 &&
      (LEGAL_FORMS.has(tokens[tokens.length - 1]!) ||
        tokens[tokens.length - 1] === 'group' ||
        tokens[tokens.length - 1] === '&')
    )
      tokens.pop();
  // "al-Assad" and "Assad" share a word
  if (type === 'person')
    return tokens.flatMap((t) => (/^(?:al|el|ul|as|ad|ar|bin|ben)-\p{L}{3,}$/u.test(t) ? t.split('-') : [t]));
  return tokens.map((t) => (t === '&' ? 'and' : t));
}

/** "Wilfried 'Willi' Schneider" without what stands in quotes. */
function withoutNickname(name: string, type: PartyType): string {
  if (type !== 'person' || !/["']/.test(name)) return name;
  const rest = name.replace(/(?:^|\s)["'][^"']{1,30}["'](?=\s|$)/g, ' ').trim();
  return rest === '' ? name : rest;
}

export const isInitial = (token: string): boolean => /^\p{L}$/u.test(token);

/** Whether `short` could stand for the words of `tokens` by their first letters, small words counted or not. */
export function isAcronymOf(short: string, tokens: readonly string[]): boolean {
  if (tokens.length < 2) return false;
  const letters = short.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (letters.length < 2) return false;
  const parts = tokens.flatMap((t) => t.split('-')).filter(Boolean);
  const all = parts.map((t) => t[0]).join('');
  const big = parts
    .filter((t) => !SMALL.has(t))
    .map((t) => t[0])
    .join('');
  return letters === all || letters === big;
}

export const looksLikeAcronym = (name: string): boolean =>
  /^(?:\p{Lu}[\p{Lu}\p{N}&-]{1,7}s?|(?:\p{Lu}\.){2,})$/u.test(name);

/** Whether two words of a name differ by one letter at most; only words of `least` letters and more may. */
export function isSpellingVariant(a: string, b: string, least = 6): boolean {
  if (a === b || (a.length > 3 && (a === `${b}s` || b === `${a}s`))) return true;
  if (Math.min(a.length, b.length) < least || Math.abs(a.length - b.length) > 1 || a[0] !== b[0])
    return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < a.length - i && j < b.length - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  return Math.max(a.length, b.length) - i - j <= 1;
}

const NICKNAMES = `bill=william bob=robert rob=robert dick=richard rick=richard jim=james jimmy=james joe=joseph mike=michael tom=thomas tony=anthony
dave=david steve=stephen steven=stephen dan=daniel danny=daniel ben=benjamin chris=christopher matt=matthew nick=nicholas andy=andrew ed=edward
ted=edward fred=frederick greg=gregory jeff=jeffrey jerry=gerald ken=kenneth larry=lawrence ron=ronald don=donald sam=samuel tim=timothy
will=william alex=alexander charlie=charles jack=john johnny=john pat=patrick pete=peter phil=philip ray=raymond rudy=rudolph stan=stanley
vince=vincent walt=walter liz=elizabeth beth=elizabeth betty=elizabeth kate=katherine kathy=katherine katie=katherine sue=susan jenny=jennifer
maggie=margaret peggy=margaret meg=margaret becky=rebecca cathy=catherine debbie=deborah barb=barbara pam=pamela patty=patricia mick=michael
josh=joshua zach=zachary jon=jonathan bernie=bernard al=albert gene=eugene hank=henry harry=henry marty=martin russ=russell mitch=mitchell`;
const formal = new Map(NICKNAMES.split(/\s+/).map((pair) => pair.split('=') as [string, string]));

/** Whether two first names can be one person's: equal, an initial, a usual short form or a spelling variant. */
export function firstNamesAgree(a: string, b: string): boolean {
  if (a === b || isSpellingVariant(a, b, 5)) return true;
  if (isInitial(a) || isInitial(b)) return a[0] === b[0];
  if (/^\p{L}{2}$/u.test(a) && a[0] === b[0] && !/[aeiou]/.test(a)) return true;
  return (formal.get(a) ?? a) === (formal.get(b) ?? b);
}
