import type { Attribution, Place } from './attribute.ts';
import type { Item } from './item.ts';
import { isClausal, isFinding, isSaying, isSpeech, isThinking } from './words/inflect.ts';

/** Attributions taken over from further away than the next quotation, or from a sentence that reports no speech. */
const WEAK = /^(?:floating|named-later|doing|lead-in|next-sentence|owner|in-the-words-of)$/;

/** So many words between a source and its verb of saying, or between the verb and the quotation, leave room for other verbs and other subjects. */
const FAR = 18;

/**
 * Whether the words around leave room for another speaker, so that the name has to be shown with a doubt: a sentence with
 * two reports, one inside the other; a source that may be a thing or a share of people; a speaker taken over from afar.
 */
export function isDoubtful(found: Attribution, place?: Place): boolean {
  const { outline, speaker, cue, rule, strength, carried, origin } = found;
  const { items } = outline;
  if (WEAK.test(rule)) return rule !== 'lead-in' || strength === 1;
  if (carried) return strength === 1 || (origin !== undefined && isDoubtful(origin));
  const head = items[speaker.head]!;
  if (head.tag === 'num' || head.tag === 'det') return true;
  if (rule === 'colon' && strength === 2) return head.tag !== 'name';
  if (!/^(?:before|outer|trailing|statement)$/.test(rule)) return false;
  if (isThinking(items[cue]?.lemma)) return true;
  if (cue - speaker.to > FAR || isObject(items, speaker.from)) return true;
  if (place && cue >= 0 && strength === 2 && place.at - cue > FAR) return true;
  if (items[speaker.to]!.tag === 'sub' && head.tag === 'noun') return true;
  // told the court that Reid had shouted “…”: a relayed utterance keeps its own source
  if (head.tag === 'name' && strength === 3 && isSaying(items[cue]?.lemma)) return false;
  // after he had called it over, Reid said …: a name behind the comma begins the main clause
  if (head.tag === 'name' && items[speaker.from - 1]?.tag === 'comma') return false;
  return reportsBefore(items, Math.min(speaker.from, cue < 0 ? speaker.from : cue));
}

/** watched the mayor call it “…”: what another verb governs may be no subject at all. */
function isObject(items: readonly Item[], from: number): boolean {
  const before = items[from - 1];
  if (before?.tag === 'det') return true;
  return (
    before?.tag === 'verb' &&
    !isClausal(before.lemma) &&
    !isThinking(before.lemma) &&
    !isFinding(before.lemma)
  );
}

/** Another verb of saying, thinking or finding stands in the same sentence, left of items[from]. */
function reportsBefore(items: readonly Item[], from: number): boolean {
  for (let i = from - 1; i >= 0 && from - i < 60; i--) {
    const { tag, lemma } = items[i]!;
    if (tag === 'stop') return false;
    if (tag === 'verb' && (isSpeech(lemma) || isThinking(lemma) || isFinding(lemma))) return true;
  }
  return false;
}
