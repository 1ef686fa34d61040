import { isPassive, verbBefore } from './clauses.ts';
import type { Frame } from './frame.ts';
import type { Item } from './item.ts';
import { type Phrase, withApposition } from './phrases.ts';
import { mainSubject, subjectOf } from './subjects.ts';
import { isClausal, isSaying, isSpeech, isThinking } from './words/inflect.ts';

/**
 * 'Sanders says he would release …', 'hungry for what she calls …': where the inner clause tells what its subject would
 * say or a pronoun takes the outer subject up again, the outer speaker is the source. A relayed utterance ('told the
 * court that Reid had shouted …') keeps its own.
 */
export function outerSource(items: readonly Item[], inner: Frame): Frame {
  let found = inner;
  for (let n = 0; n < 3; n++) {
    const next = outerOnce(items, found);
    if (next === found) break;
    found = next;
  }
  return found;
}

function outerOnce(items: readonly Item[], inner: Frame): Frame {
  if (inner.cue < 0 || inner.rule === 'according-to' || inner.rule === 'in-the-words-of') return inner;
  const head = items[inner.speaker.head]!;
  let k = inner.speaker.from - 1;
  while (items[k]?.tag === 'adv') k--;
  const lead = items[k];
  if (lead?.lower === 'what') {
    if (head.tag !== 'pronoun' && head.tag !== 'det') return inner;
    const speaker = whoSpeaks(items, k - 1) ?? mainSubject(items, k - 1);
    return speaker && speaker.from < inner.speaker.from ? { ...inner, speaker, rule: 'outer' } : inner;
  }
  const cue = items[inner.cue]!;
  if (
    inner.rule !== 'outer' &&
    isSaying(cue.lemma) &&
    head.lower !== 'it' &&
    (inner.strength === 3 || namesSomeone(items, inner.speaker) || addresses(items, inner)) &&
    !isModal(items, inner.cue) &&
    !(items[inner.cue - 1]?.tag === 'to')
  )
    return inner;
  const that = lead?.tag === 'sub';
  if (that) k--;
  while (that && items[k]?.tag === 'adv') k--;
  if (!that && lead?.tag === 'prep') return inner;
  const verb =
    lead?.tag === 'comma' ? (isSaying(cue.lemma) ? -1 : parentheticSaying(items, k)) : sayingAt(items, k);
  const outer = items[verb];
  if (!outer || isPassive(items, verb)) return inner;
  if (!(isClausal(outer.lemma) || isThinking(outer.lemma) || (that && inner.strength === 1))) return inner;
  const speaker = subjectOf(items, verb);
  if (!speaker || speaker.from >= inner.speaker.from || items[speaker.head]!.lower === 'it') return inner;
  return { speaker, cue: verb, rule: 'outer', strength: 2 };
}

/** told officers that …: said to somebody's face by a source with a noun of its own. */
const addresses = (items: readonly Item[], { cue, speaker }: Frame): boolean =>
  /^(?:tell|shout|yell|reply|ask)$/.test(items[cue]!.lemma ?? '') && items[speaker.head]!.tag === 'noun';

/** A name, or a role with the name beside it: a source of its own. */
const namesSomeone = (items: readonly Item[], phrase: Phrase): boolean =>
  items[phrase.head]!.tag === 'name' || items[withApposition(items, phrase).to]!.tag === 'name';

/** The verb whose content begins behind items[k]: the verb itself, 'told reporters', 'said on Monday'. */
function sayingAt(items: readonly Item[], k: number): number {
  for (let i = k; i >= 0 && k - i < 9; i--) {
    const item = items[i]!;
    if (item.tag === 'verb') {
      if (i === k) return i;
      const addressed =
        /^(?:tell|assure|warn|remind|inform|ask|say|argue|insist|note|add|claim|suggest|write|tweet|testify|report|declare|announce)$/.test(
          item.lemma ?? '',
        );
      return addressed ? i : -1;
    }
    if (!/^(?:pronoun|name|time|noun|prep|det|adj|adv)$/.test(item.tag)) return -1;
  }
  return -1;
}

/** 'During his term, Reid said, a majority has come to believe …'. */
function parentheticSaying(items: readonly Item[], comma: number): number {
  let i = comma - 1;
  while (/^(?:time|adv)$/.test(items[i]?.tag ?? '')) i--;
  return items[i]?.tag === 'verb' && isSaying(items[i]!.lemma) && items[i]!.form !== 'ing' ? i : -1;
}

/** The subject of the nearest verb of saying on the left. */
function whoSpeaks(items: readonly Item[], j: number): Phrase | undefined {
  for (let verb = verbBefore(items, j); verb >= 0 && j - verb < 150; verb = verbBefore(items, verb - 1))
    if (isSpeech(items[verb]!.lemma)) return subjectOf(items, verb);
  return undefined;
}

function isModal(items: readonly Item[], verb: number): boolean {
  for (let i = verb - 1; i >= 0 && verb - i < 4; i--) {
    const item = items[i]!;
    if (
      item.tag === 'aux' &&
      /^(?:will|would|can|could|may|might|should|must|shall|wouldn't|won't|couldn't|can't)/.test(item.lower)
    )
      return true;
    if (item.tag !== 'adv' && item.tag !== 'aux') return false;
  }
  return false;
}
