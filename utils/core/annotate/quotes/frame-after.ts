import { agentOf, isPassive } from './clauses.ts';
import { type Frame, frame, sourceAt, tagOf } from './frame.ts';
import { predicateFrame } from './frame-predicate.ts';
import type { Item } from './item.ts';
import { isNounLike, type Phrase, phraseStartingAt } from './phrases.ts';
import { subjectOf } from './subjects.ts';
import { isPhrasalSaying, isSaying, isSpeech, isThinking } from './words/inflect.ts';
import { STATEMENT_NOUNS } from './words/statement-nouns.ts';

/** The frame behind the quotation at items[q]: “…,” said X; “…,” X said; “…,” according to X; “…” – X. */
export function frameAfter(
  items: readonly Item[],
  q: number,
  last: string,
  alone: boolean,
  headline = false,
): Frame | undefined {
  let i = q + 1;
  const comma = last === ',' || tagOf(items, i) === 'comma';
  if (tagOf(items, i) === 'comma') i++;
  let strict = false;
  let broken = false;
  if (
    items[i]?.tag === 'stop' &&
    (/[?!.\u2026\u2014-]/.test(last) || items[i + 1]?.tag === 'dash') &&
    alone
  ) {
    strict = true;
    broken = items[i]!.text === '\n';
    i++;
  }
  while (items[i]?.tag === 'mark' || (items[i]?.tag === 'adv' && items[i + 1]?.tag !== 'stop')) i++;
  const first = items[i];
  if (!first) return undefined;
  // a new line names the speaker behind a dash; a sentence on it is another one
  if (broken && first.tag !== 'dash') return undefined;
  if (first.tag === 'dash')
    return strict && !broken && last !== '.' && last !== '?' && last !== '!'
      ? undefined
      : dashLine(items, i + 1, alone || /[.!?]/.test(last));
  if (first.tag === 'open') return bracketed(items, i + 1);
  // ‘We had no warning’: villagers describe the night
  if (first.tag === 'colon') return alone && headline ? upright(items, i + 1, true, false, ',') : undefined;
  const source = strict ? undefined : sourceAt(items, i);
  if (source) return source;
  const predicate = strict || !alone ? undefined : predicateFrame(items, i);
  if (predicate) return predicate;
  if (first.lower === 'as' || first.lower === 'because') i++;
  if (first.tag === 'verb')
    return strict && last === '.' && !isSaying(first.lemma)
      ? undefined
      : inverted(items, i, comma, alone && !strict);
  const how =
    (first.lower === 'is' || first.lower === 'was') && /^(?:how|what)$/.test(items[i + 1]?.lower ?? '');
  if (how) i += 2;
  if (!isNounLike(items[i]) && tagOf(items, i) !== 'det') return undefined;
  return upright(items, i, how || (comma && !strict), strict, alone ? last : last.replace(',', ';'));
}

function dashLine(items: readonly Item[], i: number, alone: boolean): Frame | undefined {
  if (!alone) return undefined;
  const speaker = phraseStartingAt(items, i);
  const verb = speaker && items[speaker.to + 1];
  // “It was hell” – survivor speaks out
  if (speaker && verb?.tag === 'verb' && isSpeech(verb.lemma))
    return frame(speaker, speaker.to + 1, 'x-said', 2);
  if (!speaker || items[speaker.head]!.tag !== 'name') return undefined;
  const next = tagOf(items, speaker.to + 1);
  return next === 'stop' ||
    next === 'comma' ||
    next === 'open' ||
    next === 'mark' ||
    next === 'quote' ||
    next === 'prep'
    ? frame(speaker, i - 1, 'dash', 3)
    : undefined;
}

function bracketed(items: readonly Item[], i: number): Frame | undefined {
  const speaker = phraseStartingAt(items, i);
  if (!speaker || items[speaker.head]!.tag !== 'name') return undefined;
  const verb = speaker.to + 1;
  return items[verb]?.tag === 'verb' && isSaying(items[verb]!.lemma)
    ? frame(speaker, verb, 'bracket', 3)
    : undefined;
}

function inverted(items: readonly Item[], verb: number, comma: boolean, alone: boolean): Frame | undefined {
  const cue = items[verb]!;
  if (cue.form === 'ing' || cue.form === 'base' || cue.lemma === 'tell') return undefined;
  const named = items[verb + 1]?.tag === 'name' && cue.form === 'past' && alone;
  if (
    !isSaying(cue.lemma) &&
    !isPhrasalSaying(cue.lemma, items[verb + 1]?.lower) &&
    !named &&
    !(comma && alone && (isSpeech(cue.lemma) || isThinking(cue.lemma)))
  )
    return undefined;
  let i = verb + 1;
  while (items[i]?.tag === 'adv' || isPhrasalSaying(cue.lemma, items[i]?.lower)) i++;
  const speaker = phraseStartingAt(items, i);
  // Reid, citing “…,” said the plan was dead: what follows is a clause, not a speaker
  const behind = speaker && items[speaker.to + 1];
  if (behind?.tag === 'aux' || (behind?.tag === 'verb' && behind.form !== 'ing')) return undefined;
  return frame(speaker, verb, 'said-x', 3);
}

/** No verb, comma or joining word between items[from] and items[to]: one long noun phrase. */
function plain(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!/^(?:name|noun|adj|num|det|prep|conj)$/.test(items[i]!.tag)) return false;
  return from < to;
}

/** “…,” Ann Bell, a fellow at the institute, and co-author of the study, said: the name that opens, asides up to the verb. */
function namedWithAsides(items: readonly Item[], i: number, verb: number): Phrase | undefined {
  const phrase = phraseStartingAt(items, i);
  if (!phrase || items[phrase.head]!.name?.kind !== 'person' || items[phrase.to]!.possessive)
    return undefined;
  const closes = items[verb - 1]?.tag === 'comma' && verb - 1 > phrase.to + 1;
  return closes && items[phrase.to + 1]?.tag === 'comma' ? phrase : undefined;
}

function upright(
  items: readonly Item[],
  i: number,
  comma: boolean,
  strict: boolean,
  last: string,
): Frame | undefined {
  const limit = Math.min(items.length, i + 45);
  for (let k = i + 1; k < limit; k++) {
    const item = items[k]!;
    if (item.tag === 'stop' || (item.tag === 'quote' && last !== ',') || item.tag === 'colon')
      return undefined;
    if (
      item.tag !== 'verb' ||
      item.form === 'ing' ||
      (item.form === 'base' &&
        !(
          (isSaying(item.lemma) || (comma && isSpeech(item.lemma))) &&
          (isNounLike(items[k - 1]) || items[k - 1]?.tag === 'aux')
        ))
    ) {
      if (item.tag === 'conj' && (item.lower === 'but' || item.lower === 'nor')) return undefined;
      continue;
    }
    const speech = isSaying(item.lemma) || isPhrasalSaying(item.lemma, items[k + 1]?.lower);
    const said = k === i + 1 && items[i]!.tag === 'pronoun' && isSpeech(item.lemma);
    // “…,” an angry Holt retaliated.
    const final =
      last === ',' && k - i < 6 && item.form === 'past' && (items[k + 1]?.tag ?? 'stop') === 'stop';
    const close = k - i < 4 && (items[i]!.tag === 'pronoun' || items[i]!.tag === 'name') && last === ',';
    if (!speech && !said && !(comma && (isSpeech(item.lemma) || isThinking(item.lemma) || close || final)))
      continue;
    // “…,” Ann Bell was told by her agent
    const agent = comma && speech && isPassive(items, k) ? agentOf(items, k) : undefined;
    if (agent && item.lemma !== 'quote') return frame(agent, k, 'passive', 3);
    const speaker = subjectOf(items, k);
    if (!speaker || speaker.from > i + 2 || speaker.from < i - 1) {
      const whole =
        speech && speaker && plain(items, i, speaker.from) ? phraseStartingAt(items, i) : undefined;
      if (whole && !(strict && !endsThere(items, k, last))) return frame(whole, k, 'x-said', 3);
      const named = speech && comma ? namedWithAsides(items, i, k) : undefined;
      if (named) return frame(named, k, 'x-said', 3);
      if (speech) return undefined;
      continue;
    }
    if (isPassive(items, k) && item.lemma !== 'quote') continue;
    if (strict && !endsThere(items, k, last)) return undefined;
    return frame(speaker, k, 'x-said', speech ? 3 : 2);
  }
  return undefined;
}

/** …, inquest hears; …, court told; …, study finds. */
const LEARNS = /^(?:hears?|heard|told|finds?|found|learns?|shows?|suggests?|warns?|says?|claims?|reveals?)$/;

/** The attribution that closes the sentence of the quotation: '… “quoted” words go on, said X.' */
export function frameTrailing(items: readonly Item[], q: number, learns = false): Frame | undefined {
  for (let i = q + 1; i < items.length && i < q + 80; i++) {
    const item = items[i]!;
    if (item.tag === 'stop') return undefined;
    if (item.tag !== 'comma') continue;
    const source = sourceAt(items, i + 1);
    if (source) return { ...source, strength: 2 };
    const next = items[i + 1];
    if (next?.tag === 'verb' && isSaying(next.lemma) && next.form !== 'ing' && next.lemma !== 'put') {
      const speaker = phraseStartingAt(items, i + 2);
      if (
        speaker &&
        (items[speaker.head]!.tag === 'name' ||
          (items[speaker.from]!.tag === 'det' && !STATEMENT_NOUNS.has(items[speaker.head]!.lower)) ||
          // the headline's '…, says watchdog'
          (learns && (items[speaker.to + 1]?.tag ?? 'stop') === 'stop'))
      )
        return frame(speaker, i + 1, 'trailing', 2);
    }
    const lead = withPlace(items, phraseStartingAt(items, i + 1));
    const verb = lead && items[lead.to + 1];
    if (
      lead &&
      ((verb?.tag === 'verb' &&
        isSaying(verb.lemma) &&
        (verb.form === 'past' || verb.form === 's') &&
        endsThere(items, lead.to + 1, '.')) ||
        (learns && LEARNS.test(verb?.lower ?? '') && (items[lead.to + 2]?.tag ?? 'stop') === 'stop'))
    )
      return frame(lead, lead.to + 1, 'trailing', 2);
  }
  return undefined;
}

/** Ann Bell of the Corvid Institute in Brant: whom a name stands for, with the verb behind. */
function withPlace(items: readonly Item[], phrase: Phrase | undefined): Phrase | undefined {
  if (!phrase || items[phrase.head]!.tag !== 'name') return phrase;
  let to = phrase.to;
  for (let n = 0; n < 3 && /^(?:of|from|at|in)$/.test(items[to + 1]?.lower ?? ''); n++) {
    const more = phraseStartingAt(items, to + 2);
    if (!more) break;
    to = more.to;
  }
  return items[to + 1]?.tag === 'verb' ? { ...phrase, to } : phrase;
}

/** said in an email that …: its content is the clause, not the quotation before. */
const reportsClause = (items: readonly Item[], verb: number): boolean => {
  for (let i = verb + 1; i < verb + 9; i++) {
    if (items[i]?.lower === 'that') return true;
    if (!/^(?:prep|det|adj|noun|name|time|num|adv)$/.test(tagOf(items, i))) return false;
  }
  return false;
};

/** Behind “…!” X said: nothing that would be the content of the verb may follow. */
function endsThere(items: readonly Item[], verb: number, last: string): boolean {
  let next = items[verb + 1];
  if (items[verb]!.lemma === 'tell' || items[verb]!.lemma === 'ask') return last !== '.' || isNounLike(next);
  if (
    next?.tag === 'adv' ||
    next?.tag === 'time' ||
    (next && isPhrasalSaying(items[verb]!.lemma, next.lower))
  )
    next = items[verb + 2];
  if (!next) return true;
  // “Why?” He answered, “Because.” – the answer comes next
  if (
    (next.tag === 'comma' || next.tag === 'colon') &&
    (items[verb + 2]?.tag === 'quote' || items[verb + 3]?.tag === 'quote') &&
    last === '?'
  )
    return false;
  if (
    next.tag === 'stop' ||
    next.tag === 'comma' ||
    next.tag === 'time' ||
    next.tag === 'conj' ||
    next.lower === 'when'
  )
    return true;
  if (last === '.') return next.tag === 'prep' && !reportsClause(items, verb);
  return (
    next.tag === 'prep' ||
    next.tag === 'to' ||
    next.tag === 'quote' ||
    (next.tag === 'verb' && next.form === 'ing')
  );
}
