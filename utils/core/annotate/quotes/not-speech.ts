import type { Attribution, Place } from './attribute.ts';
import type { Item } from './outline.ts';
import type { Run } from './run.ts';
import { STATEMENT_NOUNS as STATEMENTS } from './words/statement-nouns.ts';

const SMALL = /^(?:of|the|and|a|an|in|on|for|to|with|at|by|from|or|as|vs|&)$/i;
const WORKS =
  /^(?:show|shows|series|program|programme|podcast|movie|film|films|book|novel|song|album|hit|documentary|episode|magazine|column|video|play|musical|sitcom|drama|memoir|anthem|ballad|single|track|painting|essay|bestseller|host|star|stars|creator|author|anchor|franchise|reboot|sequel|trilogy|actor|actress|segment|chapter|poem|game|app|exhibit|exhibition|production)$/;
const NAMING =
  /^(?:titled|entitled|nicknamed|named|dubbed|aka|so-called|called|termed|coined|labeled|labelled|known|marked|headlined|captioned|hashtagged)$/;
const TERMS =
  /^(?:term|terms|word|words|phrase|name|nickname|moniker|title|concept|label|acronym|hashtag|alias|verb|noun)$/;

/** All words that count begin with a capital, as in the title of a work. */
export function isTitleCase(content: string): boolean {
  if (/[.!?]\s+\S/.test(content)) return false;
  const words = content.match(/[\p{L}\p{N}][\p{L}\p{N}'\u2019.-]*/gu) ?? [];
  if (words.length === 0 || words.length > 9) return false;
  if (!/^[\p{Lu}\p{N}]/u.test(words[0]!)) return false;
  return (
    words.every((word) => SMALL.test(word) || /^[\p{Lu}\p{N}]/u.test(word)) &&
    words.some((word) => /^\p{Lu}/u.test(word))
  );
}

/**
 * Why a run in quotation marks is no utterance (a title, a nickname, a term, a scare quote), or undefined where it may
 * be one. Whatever is attributed by a verb of saying that touches it stays.
 */
export function notSpeech(
  text: string,
  run: Run,
  place: Place | undefined,
  found: Attribution | undefined,
  beside = false,
): string | undefined {
  const content = text.slice(run.start, run.end);
  const bare = content.replace(/[^\p{L}\p{N} ]+/gu, ' ').trim();
  if (!/\p{L}/u.test(bare)) return 'no words';
  if (/^[([].*[)\]]\.?$/.test(content) && !/[.!?]\s/.test(content)) return 'a note in brackets';
  if (!place) return undefined;
  const { items } = place.outline;
  const q = place.at;
  const before = items[q - 1];
  const after = items[q + 1];
  const count = bare.split(/\s+/).length;
  const framed = found !== undefined && !found.carried && found.strength === 3;
  const behind = framed && /^(?:x-said|said-x|dash|according-to)$/.test(found.rule) && opensClause(before);
  if (/^[\w-]+\.(?:com|org|net)\S*$|^@\w+$/.test(content)) return 'an address';
  if (before?.tag === 'name' && after?.tag === 'name' && count < 4 && !before.possessive)
    return 'a nickname inside a name';
  const whole = opensClause(before) && (!after || after.tag === 'stop' || after.tag === 'quote');
  // ‘painful’ in a headline stands for someone's word; in running text it is the reporter's own
  const headline = run.marks === 'single' && (place.outline.paragraph === 0 || inTitleLine(items, q));
  if (/^[^\s]+:$/.test(content)) return 'a label';
  const alone = items.every((item) => item.tag === 'quote' || item.tag === 'stop' || item.tag === 'mark');
  if (run.marks === 'single' && alone && isTitleCase(content) && place.outline.paragraph > 0)
    return 'a subheading';
  const naming = nameGiven(items, q);
  if (naming && count < 9 && !(framed && found.rule === 'passive')) return naming;
  if (!whole && isTitleCase(content) && WORKS.test(lastNoun(items, q))) return 'the title of a work';
  if (isTitleCase(content) && !inTitleLine(items, q) && !headline && !behind && !(whole && found)) {
    if (before?.possessive || WORKS.test(after?.lower ?? '') || WORKS.test(lastNoun(items, q)))
      return 'the title of a work';
    if (before?.tag === 'det' && after?.tag === 'noun' && !STATEMENTS.has(after.lower))
      return 'the name of something';
    const touched =
      framed &&
      /^(?:before|colon|label|outer|passive|statement|owner)$/.test(found.rule) &&
      before?.tag !== 'prep';
    if (!touched && !calledSo(items, q, found)) return 'the title of a work or a name';
  }
  if (beside) return undefined;
  // “It was hell” – a clause of its own is no term
  if (found === undefined && opensClause(before) && CLAUSE.test(content)) return undefined;
  if (found === undefined) return count < 4 ? 'a term, no one is said to speak' : undefined;
  if (found.carried && !behind) {
    const subject = after && /^(?:aux|verb|prep|noun)$/.test(after.tag);
    if (count < 4 && subject) return 'the subject of its sentence';
  }
  if (headline) return undefined;
  if (found.rule === 'doing' && found.strength === 1 && count < 4)
    return 'a term in the reporter’s own sentence';
  return undefined;
}

const CLAUSE = /^(?:I|We|It|They|You|He|She|This|That|There|Don['’]t|Let|My|Our)(?:['’]\p{L}+)? \p{Ll}/u;

const opensClause = (before: Item | undefined): boolean =>
  !before || /^(?:stop|comma|colon|dash|open|quote|conj|sub|mark)$/.test(before.tag);

/** titled “…”, known as “…”, the term “…”, goes by the name “…”. */
function nameGiven(items: readonly Item[], q: number): string | undefined {
  let k = q - 1;
  while (items[k]?.tag === 'comma' || items[k]?.tag === 'mark') k--;
  const item = items[k];
  if (!item) return undefined;
  if (/^(?:titled|entitled|nicknamed|aka|headlined)$/.test(item.lower)) return 'a title or nickname';
  if (item.lower === 'as' && items[k - 1]?.lower === 'known') return 'what something is known as';
  if (
    NAMING.test(item.lower) &&
    items[k - 1]?.tag !== 'pronoun' &&
    /^(?:noun|name)$/.test(items[k - 1]?.tag ?? '') &&
    /^(?:called|named|dubbed)$/.test(item.lower) &&
    !isPerson(items[k - 1]!)
  )
    return 'what something is called';
  if (TERMS.test(item.lower) && /^(?:name|nickname|moniker|alias|title|hashtag|acronym)$/.test(item.lower))
    return 'a name or nickname';
  return undefined;
}

const isPerson = (item: Item): boolean =>
  item.tag === 'name' || item.tag === 'pronoun' || /(?:s|er|or|ist|ian|man|woman)$/.test(item.lower);

/** referred to it as “…”, called her “…”: a capitalised epithet that someone gives. */
function calledSo(items: readonly Item[], q: number, found: Attribution | undefined): boolean {
  if (!found || found.strength < 2) return false;
  let k = q - 1;
  while (items[k]?.tag === 'det') k--;
  return (
    items[k]?.lower === 'as' ||
    items[k]?.tag === 'quote' ||
    (items[k]?.tag === 'conj' && items[k - 1]?.tag === 'quote')
  );
}

function inTitleLine(items: readonly Item[], q: number): boolean {
  let capital = 0;
  let lower = 0;
  for (const item of items.slice(Math.max(0, q - 30), q + 30)) {
    if (item.text.length < 5) continue;
    if (/^\p{Lu}/u.test(item.text)) capital++;
    else lower++;
  }
  return capital > 2 * lower && capital + lower > 3;
}

function lastNoun(items: readonly Item[], q: number): string {
  const item = items[q - 1];
  return item?.tag === 'noun' || item?.tag === 'verb'
    ? item.lower
    : item?.tag === 'comma'
      ? (items[q - 2]?.lower ?? '')
      : '';
}
