import { type Attribution, opensSentence, type Place } from './attribute.ts';
import type { Frame } from './frame.ts';
import type { Item } from './item.ts';
import type { Run } from './run.ts';
import { isReader } from './source-kind.ts';
import { type Wording, wordingOf } from './wording.ts';
import { isSaying, isSpeech, isThinking } from './words/inflect.ts';
import { CLASSES, EXPRESSIONS, MOTTOES, NAMING, TERMS, UTTERING, WORKS } from './words/naming.ts';
import { isPersonNoun } from './words/people.ts';
import { STATEMENT_NOUNS } from './words/statement-nouns.ts';

/** One thing that speaks for (weight above 0) or against an utterance, in words a reader can check. */
export interface Clue {
  readonly why: string;
  readonly weight: number;
}

export interface Setting {
  readonly text: string;
  readonly run: Run;
  readonly place: Place;
  readonly found: Attribution | undefined;
  /** Joined by 'and', 'or' or a comma to a quotation that was taken for speech. */
  readonly beside: boolean;
  /** How many runs of the article hold the same words. */
  readonly times: number;
}

/**
 * What speaks for and against a run in quotation marks being somebody's words rather than a title, a nickname, a term
 * or a scare quote. The weights are set by hand: 4 or more settles the matter alone, 2 or 3 needs company, 1 tips the
 * balance. The sum decides: above 0 it is speech.
 */
export function speechClues(setting: Setting): readonly Clue[] {
  const wording = wordingOf(setting.text.slice(setting.run.start, setting.run.end));
  const clues: Clue[] = [];
  const add = (why: string, weight: number) => {
    clues.push({ why, weight });
  };
  wordingClues(setting, wording, add);
  attributionClues(setting, wording, add);
  placeClues(setting, wording, add);
  return clues;
}

const PERFORMED = /^(?:sing|perform|play|hum|recite|cover|dance|whistle|record|conduct)$/;

/** Outweighs everything else. */
const NEVER = -50;

type Add = (why: string, weight: number) => void;

function wordingClues({ run, place }: Setting, wording: Wording, add: Add): void {
  const { content } = wording;
  if (!wording.letters) add('no words', NEVER);
  if (/^[([].*[)\]]\.?$/.test(content) && !wording.sentences) add('a note in brackets', NEVER);
  if (/^[\w-]+\.(?:com|org|net|gov)\S*$|^@\w+$/.test(content)) add('an address', NEVER);
  if (/^[^\s]+:$/.test(content)) add('a label', NEVER);
  if (run.multi || wording.sentences) add('several sentences', 5);
  else if (wording.words > 11) add('a long passage', 4);
  else if (wording.words > 3) add('a phrase', wording.title ? 1 : 2);
  if (wording.clause && !wording.title) add('a clause with its own verb', 2);
  if (wording.exclaims) add('a question or exclamation', 1);
  if (wording.title && !inTitleLine(place.outline.items, place.at))
    add(
      'written like a title or name',
      (wording.words === 1 || /[.?]$/.test(wording.content)) && opensClause(place.outline.items[place.at - 1])
        ? -2
        : -4,
    );
  else if (wording.title) add('capitals as all around it', -1);
}

function attributionClues({ found, beside, place }: Setting, wording: Wording, add: Add): void {
  if (beside) add('joined to words that somebody said', 3);
  if (!found) {
    add('nobody is said to speak', -2);
    return;
  }
  if (found.carried) {
    add(
      found.rule === 'continues' ? 'the speaker may go on' : 'a speaker stands near',
      wording.words > 3 ? 2 : 1,
    );
    return;
  }
  add(`attribution: ${found.rule}`, weightOf(found, place, wording));
  const { items } = found.outline;
  if (isReader(items, found.speaker)) add('the reader is no source', -4);
  // sang “Come Home to Me”
  if (wording.title && PERFORMED.test(items[found.cue]?.lemma ?? '')) add('something that is performed', -5);
}

function weightOf(found: Frame, place: Place, wording: Wording): number {
  switch (found.rule) {
    case 'said-x':
    case 'x-said':
    case 'dash':
    case 'according-to':
      // on “Harbour Tonight,” the mayor said: the comma is the title's
      if (!opensClause(place.outline.items[place.at - 1])) return wording.title ? 1 : 3;
      return 6;
    case 'doing':
      return place.outline.items[place.at]!.run >= 0 && found.strength === 1 ? -1 : 1;
    case 'colon':
      return 4;
    default:
      if (isThinking(place.outline.items[found.cue]?.lemma))
        // expects “a bumpy year”, but: feared a “blackout”
        return wording.words < 4 ? (found.cue === place.at - 1 ? 2 : 0) : found.strength - 1;
      // somebody shouted, “…”
      if (found.strength === 3 && place.outline.items[place.at - 1]?.tag === 'comma') return 6;
      return found.strength === 3 ? 4 : 2;
  }
}

function placeClues({ run, place, times, found }: Setting, wording: Wording, add: Add): void {
  const { items, paragraph } = place.outline;
  const q = place.at;
  const before = items[q - 1];
  const after = items[q + 1];
  // somebody's words for it, or at least told by somebody
  const reported = found !== undefined && !found.carried && found.strength > 1;
  if (wording.words === 1 && !reported && !opensSentence(items, q)) add('a single word', -1);
  const lone = opensClause(before) && (!after || after.tag === 'stop' || after.tag === 'quote');
  if (lone) add('a sentence of its own', 2);
  const alone = items.every((item) => item.tag === 'quote' || item.tag === 'stop' || item.tag === 'mark');
  if (run.marks === 'single' && alone && wording.title && paragraph > 0) add('a subheading', -6);
  const titled = inTitleLine(items, q);
  if (run.marks === 'single' && (paragraph === 0 || titled)) {
    // a first paragraph that ends like a sentence may be no headline
    const headline = titled || items.at(-1)?.tag !== 'stop';
    // Council leader ‘sorry’ for delays: a headline may leave out the verb
    const bare = headline && !wording.title && !/^(?:det|adj|prep)$/.test(before?.tag ?? '');
    const told = found ? headline || found.strength > 1 : bare;
    add('single marks in a headline', told ? 4 : 2);
  }
  const named = found?.rule !== 'passive' && (nameGiven(items, q) || isClassified(items, q));
  if (named) add('behind a word that gives a name', -5);
  if (isCustom(items, q)) add('what it is often called', -9);
  // in her book “Title: What It Is About”
  if (before && WORKS.test(before.lower) && /^\p{Lu}[^.!?]{3,60}: \p{Lu}[^.!?]+$/u.test(wording.content))
    add('a title with its subtitle', -9);
  if (WORKS.test(workBeside(items, q)) && wording.words < 10 && /^\P{Ll}/u.test(wording.content))
    add('a work of art or a programme beside it', -4);
  if (before?.tag === 'name' && after?.tag === 'name' && !before.possessive && !/,$/.test(wording.content))
    add('inside a name', -6);
  const owned = before?.tag === 'det' || before?.possessive === true || before?.tag === 'adj';
  const modifies = after?.tag === 'noun' && !STATEMENT_NOUNS.has(after.lower);
  if (owned && modifies && wording.words < 5) add('describes the noun behind it', reported ? -1 : -3);
  else if (!reported && before?.tag === 'det' && /^(?:the|this|that|these|those)$/.test(before.lower))
    add('named as known', -1);
  else if (before?.possessive && wording.title) add('a name that belongs to somebody', -2);
  // which locals call “the Widow”: a name that all use
  const custom = wording.title && place.outline.items[found?.cue ?? -1]?.form === 'base';
  if (reported && !modifies && !named && !custom && givesEpithet(items, q)) add('what somebody calls it', 4);
  if (reported && isPredicate(items, q)) add('what somebody says it is', 1);
  // the signing of “wonderkid” Leo Blanc
  const epithet = after?.tag === 'name' && /^(?:prep|det|verb|stop)$/.test(before?.tag ?? 'stop');
  if (epithet && wording.words === 1 && /^\p{Ll}[\p{L}-]*$/u.test(wording.content))
    add('describes the name behind it', -2);
  const subject = !reported && after && /^(?:aux|verb)$/.test(after.tag) && !isSaying(after.lemma);
  if (subject && wording.words < 5 && opensClause(before)) add('the subject of its sentence', -2);
  if (!reported && times > 1 && wording.words < 4) add('used more than once in marks', -1);
}

/** referred to it as “…”, called her “…”, as “…” and “…”. */
function givesEpithet(items: readonly Item[], q: number): boolean {
  let k = q - 1;
  while (items[k]?.tag === 'det' || items[k]?.tag === 'adj') k--;
  if (items[k]?.tag === 'conj' && items[k - 1]?.tag === 'quote') return givesEpithet(items, k - 1);
  if (items[k]?.lower === 'as')
    return /^(?:name|noun|pronoun|quote|verb|close)$/.test(items[k - 1]?.tag ?? '');
  for (let n = 0; n < 5 && /^(?:name|noun|pronoun|det|adj|num)$/.test(items[k]?.tag ?? ''); n++) k--;
  return /^(?:call|label|dub|brand|term|deem|nickname)$/.test(items[k]?.lemma ?? '');
}

/** is “…”, was a “…”, becoming “…”. */
function isPredicate(items: readonly Item[], q: number): boolean {
  let k = q - 1;
  while (items[k]?.tag === 'det' || items[k]?.tag === 'adv') k--;
  return /^(?:is|was|are|were|be|been|being|become|becoming|became|as|'s|'re|'m)$/.test(
    items[k]?.lower ?? '',
  );
}

export const opensClause = (before: Item | undefined): boolean =>
  !before || /^(?:stop|comma|colon|dash|open|quote|conj|sub|mark)$/.test(before.tag);

/**
 * titled “…”, known only as “…”, the name “…”; the bill, dubbed “…”; its motto is “…”. What somebody in particular calls a
 * thing ('what Reid called “…”', 'called “…” by Reid') is left out.
 */
function nameGiven(items: readonly Item[], q: number): boolean {
  let k = q - 1;
  while (/^(?:comma|mark|det|adv)$/.test(items[k]?.tag ?? '')) k--;
  const item = items[k];
  if (!item) return false;
  if (NAMING.test(item.lower) || TERMS.test(item.lower) || MOTTOES.test(item.lower)) return true;
  // the term “…” makes him laugh, but: used the term “…”
  if (EXPRESSIONS.test(item.lower) && items[k - 1]?.tag === 'det') return isWordItself(items, q, k - 2);
  const before = k - 1 - (items[k - 1]?.tag === 'adv' ? 1 : 0);
  if (item.lower === 'as')
    return /^(?:known|billed|advertised|marketed|dubbed|titled|tagged)$/.test(items[before]?.lower ?? '');
  if (/^(?:is|was)$/.test(item.lower) && TERMS.test(items[before]?.lower ?? '')) return true;
  if (/^(?:is|was|reads?|says?)$/.test(item.lower)) return MOTTOES.test(items[before]?.lower ?? '');
  if (!/^(?:called|named|dubbed|labelled|labeled)$/.test(item.lower)) return false;
  const lead = items[before];
  // the technique, called “…”, · a rule dubbed “…” · it is called “…”
  if (lead?.tag === 'comma') return !/^(?:which|what|whom|that)$/.test(relativeInClause(items, before - 1));
  return (
    lead?.tag === 'aux' || lead?.lower === 'something' || (lead?.tag === 'noun' && !isPersonNoun(lead.lower))
  );
}

const CUSTOM = /^(?:often|sometimes|widely|commonly|popularly|generally|usually|frequently)$/;

/** often described as “…”: by all and nobody. */
function isCustom(items: readonly Item[], q: number): boolean {
  let k = q - 1;
  while (items[k]?.tag === 'det' || items[k]?.lower === 'as' || items[k]?.tag === 'to') k--;
  return (
    /^(?:described|called|termed|labelled|labeled|regarded|dubbed|referred)$/.test(items[k]?.lower ?? '') &&
    CUSTOM.test(items[k - 1]?.lower ?? '') &&
    items[q + 1]?.lower !== 'by'
  );
}

/** Whether the verb before 'the word “…”' tells of the word rather than of somebody who utters it. */
function isWordItself(items: readonly Item[], q: number, verb: number): boolean {
  // the word “…” was used on air by anchors
  for (let i = q + 1; i < q + 5 && /^(?:aux|adv|verb)$/.test(items[i]?.tag ?? ''); i++)
    if (UTTERING.test(items[i]!.lemma ?? '') || isSpeech(items[i]!.lemma)) return false;
  const { lemma, tag } = items[verb] ?? {};
  if (tag !== 'verb' || !(UTTERING.test(lemma ?? '') || isSaying(lemma))) return true;
  return /^(?:verb|aux)$/.test(items[q + 1]?.tag ?? '');
}

/** “Ring of Fire”, a belt of volcanoes: what stands behind says what kind of thing bears the name. */
function isClassified(items: readonly Item[], q: number): boolean {
  const det = items[q + 2];
  if (items[q + 1]?.tag !== 'comma' || det?.tag !== 'det' || !/^(?:an?|the)$/.test(det.lower)) return false;
  let noun = q + 3;
  while (
    noun < q + 6 &&
    /^(?:adj|noun|num|name)$/.test(items[noun]?.tag ?? '') &&
    !CLASSES.test(items[noun]!.lower)
  )
    noun++;
  return CLASSES.test(items[noun]?.lower ?? '');
}

/** The relative pronoun that opens the clause of items[from], '' where none does. */
function relativeInClause(items: readonly Item[], from: number): string {
  for (let k = from; k >= 0 && from - k < 12; k--) {
    const { tag, lower } = items[k]!;
    if (tag === 'stop' || tag === 'verb') break;
    if (/^(?:which|what|whom|that)$/.test(lower)) return lower;
  }
  return '';
}

/** The noun right before or behind the quotation. */
function workBeside(items: readonly Item[], q: number): string {
  const before = items[q - 1]?.tag === 'comma' ? items[q - 2] : items[q - 1];
  if (before && /^(?:noun|verb)$/.test(before.tag) && WORKS.test(before.lower)) return before.lower;
  return items[q + 1]?.lower ?? '';
}

/** Most long words around are capitalised: a headline in title case. */
export function inTitleLine(items: readonly Item[], q: number): boolean {
  let capital = 0;
  let lower = 0;
  for (const item of items.slice(Math.max(0, q - 30), q + 30)) {
    if (item.text.length < 4) continue;
    if (/^\p{Lu}/u.test(item.text)) capital++;
    else lower++;
  }
  return capital > 2 * lower && capital + lower > 3;
}
