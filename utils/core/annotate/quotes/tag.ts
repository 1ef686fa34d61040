import { lastStartingAtOrBefore } from '../../text/spans.ts';
import type { Item, Named } from './item.ts';
import { TITLES } from './words/function-words.ts';
import { isClausal, isFinding, isSaying, isSpeech } from './words/inflect.ts';

/**
 * Tags items in place: closed classes by table, verbs by their forms and neighbours, names by capitals. It only has to
 * be right about who is the subject of which verb; a full tagger costs twenty times as much.
 */
export function tagItems(items: Item[], named: readonly Named[], capitalised: ReadonlySet<string>): void {
  markNames(items, named);
  const shouted = isShouted(items) || isTitleCase(items);
  for (let i = 0; i < items.length; i++) tagItem(items, i, capitalised, shouted);
  for (let i = 0; i < items.length; i++) settle(items, i);
}

function markNames(items: readonly Item[], named: readonly Named[]): void {
  for (const item of items) {
    const name = item.tag === 'noun' ? named[lastStartingAtOrBefore(named, item.end - 1)] : undefined;
    if (name && name.end > item.start) item.name = { kind: name.kind, opens: item.start <= name.start };
  }
}

const isShouted = (items: readonly Item[]): boolean => {
  let letters = 0;
  let capitals = 0;
  for (const item of items) {
    if (item.tag !== 'noun' || item.text.length < 4) continue;
    letters++;
    if (item.written.shouted) capitals++;
  }
  return letters > 2 && capitals * 10 > letters * 9;
};

/** A headline in title case: capitals tell nothing about names there. */
const isTitleCase = (items: readonly Item[]): boolean => {
  let long = 0;
  let lower = 0;
  for (const item of items) {
    if (item.tag === 'stop') {
      if (long > 12) break;
      continue;
    }
    if (item.tag !== 'noun' || !item.written.letter) continue;
    if (item.text.length > 4) long++;
    if (item.text.length > 4 && item.written.small) lower++;
  }
  return long > 3 && lower === 0;
};

function tagItem(items: Item[], i: number, capitalised: ReadonlySet<string>, shouted: boolean): void {
  const item = items[i]!;
  if (item.tag !== 'noun') return;
  const { capital, digit, contracted, word, closed, verb, ending } = item.written;
  if (contracted) {
    item.tag = contracted;
    return;
  }
  if (item.written.possessive) item.possessive = true;
  const nextItem = items[i + 1];
  const nextCapital = nextItem?.tag === 'noun' && nextItem.written.capital && nextItem.start - item.end < 3;
  // Julie A. Marsh
  if (capital && word.length === 1 && word !== 'i' && items[i - 1]?.tag === 'name' && nextCapital) {
    item.tag = 'name';
    return;
  }
  if (capital && !shouted && item.text !== 'I') {
    const known = item.name !== undefined;
    const beforeName = items[i - 1]?.tag === 'name';
    if (closed === 'time' && item.name?.kind !== 'person') {
      item.tag = word === 'march' && !/^\d/.test(nextItem?.text ?? '') && item.first ? 'verb' : 'time';
      return;
    }
    if (closed && closed !== 'adj' && closed !== 'num' && (item.first || word.length < 5) && !known) {
      item.tag = closed;
      return;
    }
    if (!item.first) {
      if (/^(?:re)?tweet(?:ed|s)$/.test(word)) {
        item.tag = 'verb';
        item.lemma = 'tweet';
        item.form = word.endsWith('s') ? 's' : 'past';
        return;
      }
      // 'Of', 'And' inside a title-case name stay function words; everything else with a capital is a name
      item.tag = closed && !known && closed !== 'adj' && closed !== 'num' && !beforeName ? closed : 'name';
      return;
    }
    if (
      known ||
      (nextCapital && !closed && (!verb || TITLES.has(word))) ||
      (capitalised.has(item.text) && !closed)
    ) {
      item.tag = 'name';
      return;
    }
  }
  if (closed) {
    item.tag = closed;
    return;
  }
  if (digit) {
    item.tag = 'num';
    return;
  }
  const tells = verb?.form === 's' || (verb?.form === 'past' && isSpeech(verb.lemma));
  const headlineVerb = shouted && !item.first && tells && items[i - 1]?.tag === 'name';
  if (shouted && capital && !headlineVerb && (capitalised.has(item.text) || item.name !== undefined)) {
    item.tag = 'name';
    return;
  }
  const before = items[i - 1];
  const leads = !before || /^(?:stop|dash|name)$/.test(before.tag);
  if (shouted && capital && leads && !verb) {
    item.tag = 'name';
    return;
  }
  if (verb && !item.possessive) {
    item.lemma = verb.lemma;
    item.form = verb.form;
    item.tag = 'verb';
    return;
  }
  if (!ending) return;
  item.tag = ending.tag;
  if (ending.tag !== 'verb') return;
  item.form = ending.form;
  item.lemma = ending.lemma;
}

const NEVER_NOUN =
  /^(?:say|tell|ask|warn|complain|speak|consist|think|believe|know|agree|insist|argue|admit|write|declare|announce|explain|suggest|contend|assert|maintain|allege|acknowledge|describe|accuse|criticize|criticise|fear|hope|see|want|expect|consider|favor|prefer)$/;

/** The letter, which Reid says contains “…”: what they say may begin with its verb. */
const OPENS_GAP = /^(?:say|think|believe|know|insist|argue|admit|maintain|allege|acknowledge)$/;

const SAME_PAST = /^(?:put|read|set|cut|hit|let|quit|cast|shut|spread|split|hurt)$/;

const NOMINAL = new Set(['name', 'noun', 'num', 'adj']);
const isNominal = (item: Item | undefined): boolean => item !== undefined && NOMINAL.has(item.tag);
const PLURAL = /(?:[^su]s|people|men|women|children|police)$/;

/** Words that can be noun or verb, by their neighbours. */
function settle(items: Item[], i: number): void {
  const item = items[i]!;
  const before = items[i - 1];
  const after = items[i + 1];
  if (item.lower === 'her' && item.tag === 'pronoun') {
    // her husband / told her
    if (isNominal(after) || (after?.tag === 'verb' && after.form !== 'past' && after.form !== 's'))
      item.tag = 'det';
    return;
  }
  if (
    item.tag === 'adv' &&
    (before?.tag === 'det' || before?.tag === 'adj') &&
    isNominal(after) &&
    before.lower !== 'no'
  ) {
    // the first lady, a once man
    item.tag = 'adj';
    return;
  }
  if (item.tag === 'adj' && /^(?:past|future|present)$/.test(item.lower)) {
    // who has in the past described
    if (before?.tag === 'det' && after?.tag === 'verb') item.tag = 'noun';
    return;
  }
  if (item.tag !== 'verb') return;
  const closedBefore = before?.tag;
  const asNoun = () => {
    item.tag = 'noun';
  };
  if (item.form === 'base') {
    if (closedBefore === 'to' || closedBefore === 'aux') return;
    if (
      closedBefore === 'pronoun' &&
      before &&
      /^(?:i|we|you|they|who)$|['\u2019](?:d|ll)$/.test(before.lower)
    )
      return;
    if (closedBefore === 'who' || closedBefore === 'adv') return;
    const modified =
      closedBefore === 'det' ||
      closedBefore === 'adj' ||
      closedBefore === 'prep' ||
      closedBefore === 'num' ||
      before?.possessive === true ||
      // from the Lisbon set of “…”
      (closedBefore === 'name' && items[i - 2]?.tag === 'det' && after?.lower === 'of');
    if (SAME_PAST.test(item.lower) && !modified) {
      item.form = 'past';
      return;
    }
    if (closedBefore === 'conj' && /^(?:det|pronoun|name|quote)$/.test(after?.tag ?? '')) return;
    if (NEVER_NOUN.test(item.lemma ?? '') && closedBefore !== 'det' && !before?.possessive) return;
    if (
      closedBefore === 'noun' &&
      before &&
      PLURAL.test(before.lower) &&
      !before.possessive &&
      !isVerbLike(after)
    )
      return;
    if (
      closedBefore === 'name' &&
      before &&
      /[^s']s$/.test(before.lower) &&
      !before.possessive &&
      items[i - 2]?.tag !== 'det' &&
      /^(?:det|pronoun|quote|sub)$/.test(after?.tag ?? '')
    )
      return;
    // heard Price yell
    if (isNominal(before) && perceived(items, i - 1)) return;
    // “…,” the Saudis state
    if (isSaying(item.lemma) && isNominal(before) && followsQuote(items, i - 1)) return;
    const joint = items[i - 2]?.tag === 'conj' && /^(?:name|noun)$/.test(items[i - 3]?.tag ?? '');
    if (closedBefore === 'name' && joint && /^(?:det|pronoun|quote|name)$/.test(after?.tag ?? '')) return;
    if (item.first && startsObject(after)) return;
    asNoun();
  } else if (item.form === 's') {
    if (closedBefore === 'det' || closedBefore === 'adj' || closedBefore === 'num' || closedBefore === 'prep')
      asNoun();
    else if (before?.possessive) asNoun();
    // investors that concerns are rising: no relative clause, the numbers differ
    else if (before?.lower === 'that' && items[i - 2]?.tag === 'noun' && PLURAL.test(items[i - 2]!.lower))
      asNoun();
    else if (closedBefore === 'noun' || closedBefore === 'name') {
      if (OPENS_GAP.test(item.lemma ?? '')) return;
      if (isVerbLike(after) || (after?.tag === 'conj' && !NEVER_NOUN.test(item.lemma ?? ''))) asNoun();
      // Reid issued solemn vows to “…”: the object of a verb that takes no clause
      else if (closedBefore === 'noun' && hasObject(items, i - 2)) asNoun();
      else if (before && closedBefore === 'noun' && PLURAL.test(before.lower) && !belongsBack(items, i))
        asNoun();
      else if (
        closedBefore === 'noun' &&
        !NEVER_NOUN.test(item.lemma ?? '') &&
        !(
          (isSaying(item.lemma) || isFinding(item.lemma) || item.lemma === 'hear') &&
          (!after || after.tag === 'stop')
        ) &&
        (!startsObject(after) || after?.lower === 'of')
      )
        asNoun();
    } else if (OPENS_GAP.test(before?.lemma ?? '')) return;
    else if (closedBefore === 'verb' && before?.form !== 'past') asNoun();
    else if (closedBefore === 'verb' || closedBefore === 'to') asNoun();
  } else if (item.form === 'past' || item.form === 'participle') {
    const hastily = closedBefore === 'adv' && items[i - 2]?.tag === 'det' && before?.lower.endsWith('ly');
    const modifies =
      closedBefore === 'det' || closedBefore === 'adj' || before?.possessive === true || hastily;
    if (hastily && after?.tag === 'comma') item.tag = 'adj';
    else if (modifies && (isNominal(after) || after?.tag === 'verb')) item.tag = 'adj';
    else if (closedBefore === 'prep' && isNominal(after) && before?.lower !== 'as') item.tag = 'adj';
  } else if (item.form === 'ing') {
    if (closedBefore === 'det' || before?.possessive) item.tag = isNominal(after) ? 'adj' : 'noun';
    else if (closedBefore === 'adj') asNoun();
    else if (
      EVENTS.test(item.lower) &&
      /^(?:noun|name|num)$/.test(closedBefore ?? '') &&
      !startsObject(after)
    )
      asNoun();
  }
}

/** Events and things named by a form in -ing: the board meeting, a court hearing. */
const EVENTS =
  /^(?:meeting|hearing|briefing|building|training|spending|funding|ruling|opening|wedding|shooting|filing|warning|offering|housing|trading|planning|rating|setting|gathering|beginning|ending|finding|painting|recording|reading|saving|listing|ruling|posting|sitting|hiring|bombing|killing|crossing|screening|sentencing|reckoning|standing|mining|farming|fishing|shipping|banking|advertising|manufacturing|marketing)$/;

/** A letter from 40 doctors calls it …: the plural noun stands in a phrase of its own, the subject before it. */
function belongsBack(items: readonly Item[], i: number): boolean {
  let k = i - 1;
  while (k > 0 && i - k < 5 && isNominal(items[k])) k--;
  return items[k]!.tag === 'prep' && isSpeech(items[i]!.lemma) && startsObject(items[i + 1]);
}

/** A name and its finite verb, of the kind that takes a thing and no clause: 'Reid issued'. */
function hasObject(items: readonly Item[], i: number): boolean {
  const { tag, form, lemma } = items[i] ?? {};
  return tag === 'verb' && form === 'past' && !isClausal(lemma) && items[i - 1]?.tag === 'name';
}

/** The noun phrase that ends with items[i] is what somebody hears or sees, or the name that one lets do something. */
function perceived(items: readonly Item[], i: number): boolean {
  let k = i;
  while (k > 0 && i - k < 6 && items[k]!.tag === 'name') k--;
  if (governs(items[k]!, /^(?:hear|see|watch|let|make|help|overhear)$/)) return true;
  if (items[i]!.tag === 'adj') return false;
  while (k > 0 && i - k < 6 && (isNominal(items[k]) || items[k]!.tag === 'det')) k--;
  return governs(items[k]!, /^(?:hear|see|watch|overhear)$/);
}

const governs = (item: Item, verbs: RegExp): boolean => item.tag === 'verb' && verbs.test(item.lemma ?? '');

/** Nothing but one noun phrase stands between a quotation and items[i]. */
function followsQuote(items: readonly Item[], i: number): boolean {
  let k = i;
  while (k > 0 && i - k < 6 && (isNominal(items[k]) || items[k]!.tag === 'det')) k--;
  return items[k]!.tag === 'quote' && PLURAL.test(items[i]!.lower);
}

const isVerbLike = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.tag === 'aux' || (item.tag === 'verb' && (item.form === 'past' || item.form === 's')));

const startsObject = (item: Item | undefined): boolean =>
  item !== undefined && /^(?:det|pronoun|quote|sub|prep|to|colon|name|num|who|adv)$/.test(item.tag);
