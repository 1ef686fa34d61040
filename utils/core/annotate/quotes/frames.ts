import type { Item } from './outline.ts';
import { isNominal, isNounLike, type Phrase, phraseStartingAt } from './phrases.ts';
import { agentOf, isPassive, subjectOf, verbBefore } from './subjects.ts';
import { isClausal, isSaying, isSpeech, isThinking } from './words/inflect.ts';
import { STATEMENT_NOUNS } from './words/statement-nouns.ts';

/** Who is said to speak a quotation, and by which words. Indices into the items of the outline. */
export interface Frame {
  readonly speaker: Phrase;
  /** First and last item of the cue, -1 where the frame has none. */
  readonly cue: number;
  readonly rule: string;
  /** 3 the cue touches the quotation and reports speech; 2 it reports speech; 1 some verb or place only. */
  readonly strength: 1 | 2 | 3;
}

const tagOf = (items: readonly Item[], i: number): string => items[i]?.tag ?? 'stop';

const frame = (
  speaker: Phrase | undefined,
  cue: number,
  rule: string,
  strength: 1 | 2 | 3,
): Frame | undefined => speaker && { speaker, cue, rule, strength };

/** 'according to …', 'in the words of …', 'per …' at items[i]. */
export function sourceAt(items: readonly Item[], i: number): Frame | undefined {
  const item = items[i];
  if (!item) return undefined;
  if (item.lower === 'according' && items[i + 1]?.lower === 'to') {
    const attributive =
      items[i + 2]?.tag === 'det' &&
      STATEMENT_NOUNS.has(items[i + 3]?.lower ?? '') &&
      items[i + 4]?.tag === 'prep';
    const owner =
      attributive && /^(?:by|from)$/.test(items[i + 4]!.lower) ? phraseStartingAt(items, i + 5) : undefined;
    return frame(owner ?? phraseStartingAt(items, i + 2), i, 'according-to', 3);
  }
  if (
    item.lower === 'in' &&
    items[i + 1]?.lower === 'the' &&
    items[i + 2]?.lower === 'words' &&
    items[i + 3]?.lower === 'of'
  )
    return frame(phraseStartingAt(items, i + 4), i + 2, 'in-the-words-of', 3);
  if (
    item.lower === 'in' &&
    items[i + 1] &&
    /^(?:words|view|opinion|telling|phrase|parlance|estimation)$/.test(items[i + 2]?.lower ?? '') &&
    (items[i + 1]!.tag === 'det' || items[i + 1]!.possessive)
  )
    return frame({ from: i + 1, to: i + 1, head: i + 1 }, i + 2, 'in-the-words-of', 3);
  return undefined;
}

/** The frame behind the quotation at items[q]: “…,” said X; “…,” X said; “…,” according to X; “…” – X. */
export function frameAfter(
  items: readonly Item[],
  q: number,
  last: string,
  alone: boolean,
): Frame | undefined {
  let i = q + 1;
  const comma = last === ',' || tagOf(items, i) === 'comma';
  if (tagOf(items, i) === 'comma') i++;
  let strict = false;
  if (items[i]?.tag === 'stop' && /[?!.\u2026\u2014-]/.test(last) && alone) {
    strict = true;
    i++;
  }
  while (items[i]?.tag === 'mark' || (items[i]?.tag === 'adv' && items[i + 1]?.tag !== 'stop')) i++;
  const first = items[i];
  if (!first) return undefined;
  if (first.tag === 'dash')
    return strict && last !== '.' && last !== '?' && last !== '!' ? undefined : dashLine(items, i + 1, alone);
  if (first.tag === 'open') return bracketed(items, i + 1);
  const source = strict ? undefined : sourceAt(items, i);
  if (source) return source;
  if (first.lower === 'as' || first.lower === 'because') i++;
  if (first.tag === 'verb')
    return strict && last === '.' && !isSaying(first.lemma)
      ? undefined
      : inverted(items, i, comma, alone && !strict);
  if ((first.lower === 'is' || first.lower === 'was') && /^(?:how|what)$/.test(items[i + 1]?.lower ?? ''))
    i += 2;
  if (!isNounLike(items[i]) && tagOf(items, i) !== 'det') return undefined;
  return upright(items, i, comma && !strict, strict, last);
}

function dashLine(items: readonly Item[], i: number, alone: boolean): Frame | undefined {
  if (!alone) return undefined;
  const speaker = phraseStartingAt(items, i);
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
  if (!isSaying(cue.lemma) && !named && !(comma && (isSpeech(cue.lemma) || isThinking(cue.lemma))))
    return undefined;
  let i = verb + 1;
  while (items[i]?.tag === 'adv' || (items[i]?.tag === 'prep' && items[i]!.lower === 'back')) i++;
  const speaker = phraseStartingAt(items, i);
  return frame(speaker, verb, 'said-x', 3);
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
    if (item.tag !== 'verb' || item.form === 'ing' || item.form === 'base') {
      if (item.tag === 'conj' && (item.lower === 'but' || item.lower === 'nor')) return undefined;
      continue;
    }
    const speech = isSaying(item.lemma);
    const close = k - i < 4 && (items[i]!.tag === 'pronoun' || items[i]!.tag === 'name') && last === ',';
    if (!speech && !(comma && (isSpeech(item.lemma) || isThinking(item.lemma) || close))) continue;
    const speaker = subjectOf(items, k);
    if (!speaker || speaker.from > i + 2 || speaker.from < i - 1) {
      if (speech) return undefined;
      continue;
    }
    if (isPassive(items, k) && item.lemma !== 'quote') continue;
    if (strict && !endsThere(items, k, last)) return undefined;
    return frame(speaker, k, 'x-said', speech ? 3 : 2);
  }
  return undefined;
}

/** The attribution that closes the sentence of the quotation: '… “quoted” words go on, said X.' */
export function frameTrailing(items: readonly Item[], q: number): Frame | undefined {
  for (let i = q + 2; i < items.length && i < q + 80; i++) {
    const item = items[i]!;
    if (item.tag === 'stop') return undefined;
    if (item.tag !== 'comma') continue;
    const source = sourceAt(items, i + 1);
    if (source) return { ...source, strength: 2 };
    const next = items[i + 1];
    if (next?.tag === 'verb' && isSaying(next.lemma) && next.form !== 'ing') {
      const speaker = phraseStartingAt(items, i + 2);
      if (speaker && (items[speaker.head]!.tag === 'name' || items[speaker.from]!.tag === 'det'))
        return frame(speaker, i + 1, 'trailing', 2);
    }
    const lead = phraseStartingAt(items, i + 1);
    const verb = lead && items[lead.to + 1];
    if (
      lead &&
      verb?.tag === 'verb' &&
      isSaying(verb.lemma) &&
      (verb.form === 'past' || verb.form === 's') &&
      endsThere(items, lead.to + 1, '.') &&
      sentenceEndsBy(items, lead.to + 1)
    )
      return frame(lead, lead.to + 1, 'trailing', 2);
  }
  return undefined;
}

/** Nothing but time and place stands between items[i] and the end of the sentence. */
function sentenceEndsBy(items: readonly Item[], i: number): boolean {
  for (let k = i + 1; k < items.length && k < i + 10; k++) {
    if (items[k]!.tag === 'stop') return true;
    if (/^(?:verb|aux|sub|quote|comma|colon)$/.test(items[k]!.tag)) return false;
  }
  return items.length <= i + 10;
}

/** Behind “…!” X said: nothing that would be the content of the verb may follow. */
function endsThere(items: readonly Item[], verb: number, last: string): boolean {
  let next = items[verb + 1];
  if (items[verb]!.lemma === 'tell' || items[verb]!.lemma === 'ask') return last !== '.' || isNounLike(next);
  if (next?.tag === 'adv' || next?.tag === 'time') next = items[verb + 2];
  if (!next) return true;
  if (
    next.tag === 'stop' ||
    next.tag === 'comma' ||
    next.tag === 'time' ||
    next.tag === 'conj' ||
    next.lower === 'when'
  )
    return true;
  if (last === '.') return next.tag === 'prep';
  return (
    next.tag === 'prep' ||
    next.tag === 'to' ||
    next.tag === 'quote' ||
    (next.tag === 'verb' && next.form === 'ing')
  );
}

/** The frame in front of the quotation at items[q], in its sentence. */
export function frameBefore(items: readonly Item[], q: number): Frame | undefined {
  let j = q - 1;
  while (/^(?:mark|open)$/.test(tagOf(items, j)) && j >= 0) j--;
  if (j < 0 || tagOf(items, j) === 'stop') return undefined;
  if (tagOf(items, j) === 'colon') return colonFrame(items, j);
  const owned = ownedQuote(items, q, j);
  if (owned) return owned;
  const headline = headlineFrame(items, q);
  if (headline) return headline;
  const inner =
    spokenBefore(items, j) ?? sourceBefore(items, j) ?? statedBefore(items, j) ?? doingBefore(items, j);
  return inner && outerSource(items, inner);
}

/**
 * 'Sanders says he would release …', 'hungry for what she calls …': where the inner clause tells what its subject would
 * say or a pronoun takes the outer subject up again, the outer speaker is the source. A relayed utterance ('told the
 * court that Reid had shouted …') keeps its own.
 */
function outerSource(items: readonly Item[], inner: Frame): Frame {
  if (inner.cue < 0 || inner.rule === 'according-to' || inner.rule === 'in-the-words-of') return inner;
  const head = items[inner.speaker.head]!;
  const pronoun = head.tag === 'pronoun' || (head.tag === 'det' && inner.rule !== 'statement');
  let k = inner.speaker.from - 1;
  while (items[k]?.tag === 'adv') k--;
  const what = items[k]?.lower === 'what';
  const that = items[k]?.tag === 'sub';
  if (that) k--;
  while (that && items[k]?.tag === 'adv') k--;
  const cue = items[inner.cue]!;
  const uttered = isSaying(cue.lemma) && inner.strength === 3 && !isModal(items, inner.cue);
  if (what) {
    if (!pronoun) return inner;
    const verb = verbBefore(items, k - 1);
    const speaker = verb >= 0 ? subjectOf(items, verb) : undefined;
    return speaker ? { ...inner, speaker, rule: 'outer' } : inner;
  }
  if (uttered) return inner;
  let verb = k;
  for (let n = 0; n < 4 && verb >= 0; n++) {
    const item = items[verb]!;
    if (item.tag === 'stop' || item.tag === 'quote') return inner;
    if (item.tag === 'verb') break;
    if (!/^(?:pronoun|name|time|noun|prep|det)$/.test(item.tag)) return inner;
    verb--;
  }
  const outer = items[verb];
  if (
    outer?.tag !== 'verb' ||
    !(isClausal(outer.lemma) || isThinking(outer.lemma) || (that && inner.strength === 1)) ||
    (verb !== k && !isClausal(outer.lemma)) ||
    (verb !== k &&
      outer.lemma !== 'tell' &&
      !/^(?:assure|warn|remind|inform)$/.test(outer.lemma ?? '') &&
      items[k]?.tag !== 'time')
  )
    return inner;
  const speaker = subjectOf(items, verb);
  if (!speaker || speaker.from >= inner.speaker.from) return inner;
  return { speaker, cue: verb, rule: 'outer', strength: 2 };
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

const touches = (items: readonly Item[], cue: number, end: number): boolean => {
  for (let i = cue + 1; i <= end; i++)
    if (!/^(?:adv|comma|sub|colon|det|aux|prep|dash|pronoun)$/.test(items[i]!.tag)) return false;
  return end - cue < 5;
};

/** The nearest verb or noun of saying on the left, with its owner. */
function spokenBefore(items: readonly Item[], end: number): Frame | undefined {
  let finiteSince = false;
  for (let i = end; i >= 0 && end - i < 90; i--) {
    const item = items[i]!;
    if (item.tag === 'stop') return undefined;
    if (item.tag === 'verb' && (isSpeech(item.lemma) || (isThinking(item.lemma) && touches(items, i, end)))) {
      if (finiteSince && inRelative(items, i)) continue;
      if (isPassive(items, i)) {
        const agent = agentOf(items, i);
        if (agent && agent.to <= end) return frame(agent, i, 'passive', touches(items, i, end) ? 3 : 2);
      }
      if (isPassive(items, i) && touches(items, i, end) && items[i]!.lemma !== 'quote') return undefined;
      const speaker = subjectOf(items, i);
      if (speaker) return frame(speaker, i, 'before', touches(items, i, end) ? 3 : 2);
    } else if (
      item.tag === 'noun' &&
      STATEMENT_NOUNS.has(item.lower) &&
      /^(?:that|of|to)$/.test(items[i + 1]?.lower ?? '')
    ) {
      // his claim that …
      const owner = ownerOf(items, i, end);
      if (owner && owner.to < i) return frame(owner, i, 'statement', touches(items, i, end) ? 3 : 2);
    }
    if (
      (item.tag === 'verb' && item.form !== 'ing' && tagOf(items, i - 1) !== 'to') ||
      (item.tag === 'aux' && tagOf(items, i + 1) !== 'verb')
    )
      finiteSince = true;
  }
  return undefined;
}

function inRelative(items: readonly Item[], verb: number): boolean {
  let k = verb - 1;
  while (items[k]?.tag === 'aux' || items[k]?.tag === 'adv') k--;
  return (
    items[k]?.tag === 'who' ||
    (items[k]?.lower === 'that' && isNominal(items[k - 1])) ||
    items[k]?.lower === 'which'
  );
}

/** A noun of saying near the quotation and its owner, where no verb of saying stands in the sentence. */
function statedBefore(items: readonly Item[], end: number): Frame | undefined {
  for (let i = end; i >= 0 && end - i < 40; i--) {
    const item = items[i]!;
    if (item.tag === 'stop') return undefined;
    if (item.tag !== 'noun' || !STATEMENT_NOUNS.has(item.lower) || !plainUntil(items, i, end)) continue;
    const owner = ownerOf(items, i, end);
    if (owner) return frame(owner, i, 'statement', touches(items, i, end) ? 3 : 2);
  }
  return undefined;
}

const plainUntil = (items: readonly Item[], noun: number, end: number): boolean => {
  for (let i = noun + 1; i <= end; i++) if (/^(?:verb|aux|quote|who)$/.test(items[i]!.tag)) return false;
  return true;
};

/** his claim, Trump's promise, a statement from the company, the words of … */
function ownerOf(items: readonly Item[], noun: number, end: number): Phrase | undefined {
  let from = noun;
  while (isNominal(items[from - 1]) && !items[from - 1]!.possessive) from--;
  const before = items[from - 1];
  if (before?.possessive) {
    const to = from - 1;
    let start = to;
    while (isNominal(items[start - 1])) start--;
    if (items[start - 1]?.tag === 'det') start--;
    return { from: start, to, head: to };
  }
  if (before?.tag === 'det' && /^(?:his|her|their|its|my|our)$/.test(before.lower))
    return { from: from - 1, to: from - 1, head: from - 1 };
  const link = items[noun + 1];
  if (noun + 1 < end && (link?.lower === 'from' || link?.lower === 'by'))
    return phraseStartingAt(items, noun + 2);
  if (
    noun + 1 < end &&
    link?.lower === 'of' &&
    /^(?:words|cry|chant|chants|shouts)$/.test(items[noun]!.lower)
  )
    return phraseStartingAt(items, noun + 2);
  return undefined;
}

function sourceBefore(items: readonly Item[], end: number): Frame | undefined {
  for (let i = end; i >= 0 && end - i < 60; i--) {
    if (items[i]!.tag === 'stop') return undefined;
    const source = sourceAt(items, i);
    if (source && source.speaker.to <= end) return source;
  }
  return undefined;
}

/** No word of saying: the subject of the nearest verb that has one. */
function doingBefore(items: readonly Item[], end: number): Frame | undefined {
  let verb = verbBefore(items, end);
  for (let n = 0; n < 4 && verb >= 0; n++) {
    const speaker = subjectOf(items, verb);
    if (speaker) return frame(speaker, verb, 'doing', 1);
    verb = verbBefore(items, verb - 1);
  }
  return undefined;
}

/** 'Reid:' at the beginning of a sentence or behind a dash. */
function labelBefore(items: readonly Item[], end: number): Phrase | undefined {
  if (items[end]?.tag !== 'name') return undefined;
  let from = end;
  while (
    items[from - 1]?.tag === 'name' ||
    items[from - 1]?.lower === '&' ||
    (items[from - 1]?.lower === 'and' && items[from - 2]?.tag === 'name')
  )
    from--;
  while (/^(?:adj|noun)$/.test(tagOf(items, from - 1))) from--;
  return /^(?:stop|dash|mark)$/.test(tagOf(items, from - 1)) ? { from, to: end, head: end } : undefined;
}

/** Reid's “47 percent” remark; his “so what” answer. */
function ownedQuote(items: readonly Item[], q: number, j: number): Frame | undefined {
  let noun = q + 1;
  while (items[noun]?.tag === 'adj') noun++;
  if (items[noun]?.tag !== 'noun' || !STATEMENT_NOUNS.has(items[noun]!.lower)) return undefined;
  let k = j;
  while (isNominal(items[k]) && !items[k]!.possessive) k--;
  const own = items[k];
  if (own?.tag === 'det' && /^(?:his|her|their|its|my|our)$/.test(own.lower))
    return frame({ from: k, to: k, head: k }, noun, 'owner', 3);
  if (!own?.possessive) return undefined;
  let from = k;
  while (isNominal(items[from - 1])) from--;
  return frame({ from, to: k, head: k }, noun, 'owner', 3);
}

/** A headline's 'Name: …' speaks for the whole line. */
export function headlineFrame(items: readonly Item[], q: number): Frame | undefined {
  let start = q - 1;
  while (start > 0 && items[start - 1]!.tag !== 'stop') start--;
  let colon = start;
  while (colon < q && colon < start + 6 && items[colon]!.tag !== 'colon') colon++;
  if (items[colon]?.tag !== 'colon' || colon >= q - 1) return undefined;
  const label = phraseStartingAt(items, start);
  return label && label.to === colon - 1 && items[label.head]!.tag === 'name'
    ? frame(label, colon, 'label', 3)
    : undefined;
}

/** 'X said in a statement:', 'X on taxes:', 'NAME:'. */
export function colonFrame(items: readonly Item[], colon: number): Frame | undefined {
  const end = colon - 1;
  const spoken = spokenBefore(items, end) ?? sourceBefore(items, end) ?? statedBefore(items, end);
  const label = labelBefore(items, end);
  if (label) return frame(label, colon, 'label', 3);
  if (spoken) return { ...spoken, rule: 'colon', strength: end - spoken.cue < 6 ? 3 : 2 };
  let start = end;
  while (start > 0 && !/^(?:stop|quote)$/.test(tagOf(items, start - 1))) start--;
  const verb = verbBefore(items, end);
  if (verb < start) {
    while (items[start]?.tag === 'mark' || items[start]?.tag === 'adv' || items[start]?.tag === 'conj')
      start++;
    const lead = phraseStartingAt(items, start);
    return frame(lead && lead.to <= end ? lead : undefined, colon, 'colon', 3);
  }
  const doing = doingBefore(items, end);
  return doing && { ...doing, rule: 'colon', strength: 2 };
}
