import { agentOf, isPassive, verbBefore } from './clauses.ts';
import { type Frame, frame, sourceAt, tagOf } from './frame.ts';
import type { Item } from './item.ts';
import { outerSource } from './outer-source.ts';
import { ownerOf } from './owner.ts';
import { isNominal, type Phrase, phraseEndingAt, phraseStartingAt } from './phrases.ts';
import { subjectOf, surfaceSubject } from './subjects.ts';
import { TITLES } from './words/function-words.ts';
import { isClausal, isFinding, isPhrasalSaying, isSpeech, isThinking } from './words/inflect.ts';
import { isPersonNoun } from './words/people.ts';
import { STATEMENT_NOUNS } from './words/statement-nouns.ts';

/** The frame in front of the quotation at items[q], in its sentence. */
export function frameBefore(items: readonly Item[], q: number): Frame | undefined {
  let j = q - 1;
  while (/^(?:mark|open)$/.test(tagOf(items, j)) && j >= 0) j--;
  if (j < 0 || tagOf(items, j) === 'stop') return undefined;
  if (tagOf(items, j) === 'colon') return colonFrame(items, j);
  const owned = ownedQuote(items, q, j);
  if (owned) return owned;
  const adjacent = sourceBefore(items, j);
  if (adjacent && j - adjacent.speaker.to < 3) return adjacent;
  const headline = headlineFrame(items, q);
  if (headline) return headline;
  const gapped = gappedFrame(items, j);
  if (gapped) return gapped;
  const inner =
    usedBefore(items, j) ??
    spokenBefore(items, j) ??
    sourceBefore(items, j) ??
    statedBefore(items, j) ??
    doingBefore(items, j);
  if (!inner) return undefined;
  return pollBehind(items, inner) ?? outerSource(items, issuedBy(items, inner));
}

/** the Herald called it “a triumph”, the Post “a bore”; Reid described it as “…” and Bell as “…”: one verb for both. */
function gappedFrame(items: readonly Item[], j: number): Frame | undefined {
  const as = items[j]!.lower === 'as';
  const end = as ? j - 1 : j;
  const speaker = items[end]?.tag === 'name' ? phraseEndingAt(items, end) : undefined;
  if (!speaker) return undefined;
  let k = speaker.from - 1;
  if (items[k]?.tag === 'conj') k--;
  if (items[k]?.tag === 'comma') k--;
  if (k === speaker.from - 1 || items[k]?.tag !== 'quote') return undefined;
  if (as && items[k - 1]?.lower !== 'as') return undefined;
  const verb = verbBefore(items, k);
  if (verb < 0 || !isSpeech(items[verb]!.lemma) || !subjectOf(items, verb)) return undefined;
  return frame(speaker, verb, 'before', 2);
}

const POLL = /^(?:poll|polls|survey|surveys|study|census|data|figures|report)$/;

/** In a poll, 31 percent of voters said …: a share of people says nothing, the poll does. */
function pollBehind(items: readonly Item[], inner: Frame): Frame | undefined {
  const { from, head } = inner.speaker;
  if (items[from]!.tag !== 'num' || items[head]!.tag === 'name') return undefined;
  if (!/^(?:percent|per|%)$/.test(items[from + 1]?.lower ?? '')) return undefined;
  for (let i = from - 1; i >= 0 && from - i < 40; i--) {
    const item = items[i]!;
    if (item.tag === 'stop') return undefined;
    if (!POLL.test(item.lower)) continue;
    let start = i;
    while (start > 0 && (isNominal(items[start - 1]) || items[start - 1]!.tag === 'det')) start--;
    return { speaker: { from: start, to: i, head: i }, cue: inner.cue, rule: 'outer', strength: 2 };
  }
  return undefined;
}

const ISSUING =
  /^(?:release|issue|make|publish|post|run|air|reprint|share|send|launch|unveil|deliver|give|circulate|broadcast|distribute|sign|write|put)$/;
const ISSUED =
  /^(?:statement|letter|comment|comments|remark|remarks|ad|advert|video|memo|report|tweet|message|editorial|plan|email|speech|declaration|press|release|note|petition)$/;

/** Who puts words out by the verb at items[verb]. */
function issuerAt(items: readonly Item[], verb: number): Phrase | undefined {
  const { tag, lemma } = items[verb] ?? {};
  return tag === 'verb' && ISSUING.test(lemma ?? '') && !isPassive(items, verb)
    ? subjectOf(items, verb)
    : undefined;
}

/** released a letter that says …: whoever puts the words out speaks in them. */
function issuedBy(items: readonly Item[], inner: Frame): Frame {
  const { from, to } = inner.speaker;
  let noun = from;
  while (noun <= to && !ISSUED.test(items[noun]!.lower)) noun++;
  const speaker = noun <= to ? issuerAt(items, from - 1) : undefined;
  return speaker && speaker.from < from ? { ...inner, speaker } : inner;
}

const touches = (items: readonly Item[], cue: number, end: number): boolean => {
  for (let i = cue + 1; i <= end; i++)
    if (!/^(?:adv|comma|sub|colon|det|prep|dash|pronoun)$/.test(items[i]!.tag)) return false;
  return end - cue < 5;
};

const USING = /^(?:use|utter|employ|deploy|invoke|coin|adopt|borrow|repeat)$/;
const EXPRESSION =
  /^(?:phrase|phrases|term|terms|word|words|expression|label|slogan|slur|epithet|nickname|metaphor|formula)$/;

/** used the phrase “…”, uttered the words “…”. */
function usedBefore(items: readonly Item[], end: number): Frame | undefined {
  if (!EXPRESSION.test(items[end]?.lower ?? '')) return undefined;
  const verb = verbBefore(items, end - 1);
  if (verb < 0 || end - verb > 4 || !USING.test(items[verb]!.lemma ?? '') || items[verb]!.lemma === 'coin')
    return undefined;
  return frame(subjectOf(items, verb), verb, 'before', 3);
}

/** What somebody is who holds that something is so. */
const ATTITUDES =
  /^(?:sure|certain|confident|adamant|convinced|hopeful|optimistic|worried|concerned|clear|aware|afraid|positive|insistent|emphatic|unequivocal)$/;

/** not sure, n't clear */
const isDenied = (items: readonly Item[], i: number): boolean =>
  [i - 1, i - 2].some((k) => /n't$|^(?:not|no|less|never)$/.test(items[k]?.lower ?? ''));

/** The nearest verb or noun of saying on the left, with its owner. */
function spokenBefore(items: readonly Item[], end: number): Frame | undefined {
  let finiteSince = false;
  for (let i = end; i >= 0 && end - i < 90; i--) {
    const item = items[i]!;
    if (item.tag === 'stop') return undefined;
    if (item.tag === 'verb' && reports(items, i, end)) {
      if (finiteSince && inRelative(items, i) && !isClausal(item.lemma)) continue;
      if (isPassive(items, i)) {
        const agent = agentOf(items, i);
        // dismissed as “gossip” by the mayor
        const behind =
          agent?.from === end + 3 &&
          items.slice(i + 1, end + 1).every((x) => x.tag !== 'prep' || x.lower === 'as');
        if (agent && (agent.to <= end || behind))
          return frame(agent, i, 'passive', touches(items, i, end) ? 3 : 2);
      }
      if (isPassive(items, i) && touches(items, i, end) && items[i]!.lemma !== 'quote') return undefined;
      const speaker = subjectOf(items, i);
      if (speaker && i === end && isFinding(item.lemma)) return frame(speaker, i, 'before', 1);
      if (speaker) return frame(speaker, i, 'before', touches(items, i, end) ? 3 : 2);
    } else if (
      item.tag === 'noun' &&
      STATEMENT_NOUNS.has(item.lower) &&
      /^(?:that|of)$/.test(items[i + 1]?.lower ?? '')
    ) {
      // his claim that …
      const owner = ownerOf(items, i, end);
      if (owner && owner.to < i && touches(items, i, end)) return frame(owner, i, 'statement', 3);
    } else if (ATTITUDES.test(item.lower) && items[i + 1]?.lower === 'that' && !isDenied(items, i)) {
      // is sure that …
      const holder = surfaceSubject(items, i);
      if (holder && holder.to < i && items[holder.head]!.lower !== 'it') return frame(holder, i, 'before', 2);
    }
    if (
      (item.tag === 'verb' && item.form !== 'ing' && tagOf(items, i - 1) !== 'to') ||
      (item.tag === 'aux' && tagOf(items, i + 1) !== 'verb')
    )
      finiteSince = true;
  }
  return undefined;
}

/** Whether the verb at items[i] reports what was said, thought or found. */
function reports(items: readonly Item[], i: number, end: number): boolean {
  const { lemma } = items[i]!;
  if (isSpeech(lemma)) return true;
  if (isThinking(lemma)) return touches(items, i, end);
  // fired back, “…”
  if (isPhrasalSaying(lemma, items[i + 1]?.lower)) return touches(items, i, end);
  if (lemma === 'prefer') return i === end;
  if (!isFinding(lemma)) return false;
  // the inquiry found “no sign of …”
  if (i === end && lemma === 'find') return true;
  let k = i + 1;
  while (k < i + 5 && /^(?:adv|time|prep|num)$/.test(items[k]?.tag ?? '')) k++;
  return items[k]?.lower === 'that';
}

function inRelative(items: readonly Item[], verb: number): boolean {
  let k = verb - 1;
  while (items[k]?.tag === 'aux' || items[k]?.tag === 'adv') k--;
  // Reid, whom friends call “…”, is …
  const subject = phraseEndingAt(items, k);
  if (subject && /^whom$|^which$/.test(items[subject.from - 1]?.lower ?? '')) return true;
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
    if (
      item.tag !== 'noun' ||
      !STATEMENT_NOUNS.has(item.lower) ||
      !(plainUntil(items, i, end) || items[i + 1]?.lower === 'that')
    )
      continue;
    const owner = ownerOf(items, i, end) ?? issuerOf(items, i);
    if (owner) return frame(owner, i, 'statement', touches(items, i, end) ? 3 : 2);
  }
  return undefined;
}

/** Reid issued solemn vows to “…”: who puts the words out. */
function issuerOf(items: readonly Item[], noun: number): Phrase | undefined {
  let k = noun - 1;
  while (isNominal(items[k]) || items[k]?.tag === 'det') k--;
  return issuerAt(items, k);
}

const plainUntil = (items: readonly Item[], noun: number, end: number): boolean => {
  for (let i = noun + 1; i <= end; i++) if (/^(?:verb|aux|quote|who)$/.test(items[i]!.tag)) return false;
  return true;
};

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
    if (speaker && STATEMENT_NOUNS.has(items[speaker.head]!.lower)) {
      // Reid's answer was that …
      const owner = ownerOf(items, speaker.head, end);
      if (owner && owner.to < speaker.head) return frame(owner, speaker.head, 'statement', 2);
    }
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

/** Nouns that stand for those who speak in a headline: 'Study: “…”'. */
const BODIES =
  /^(?:study|report|poll|survey|research|review|court|inquest|inquiry|tribunal|government|ministry|police|watchdog|charity|union|opposition|council|army|military|source|sources|panel|company|church|school|hospital|club|paper|papers|scientists|jury|family|parents|feds|pm)$/;

/** A headline's 'Name: …' speaks for the whole line. */
export function headlineFrame(items: readonly Item[], q: number): Frame | undefined {
  let start = q - 1;
  while (start > 0 && q - start < 60 && items[start - 1]!.tag !== 'stop') start--;
  let colon = start;
  while (colon < q && colon < start + 6 && items[colon]!.tag !== 'colon') colon++;
  if (items[colon]?.tag !== 'colon' || colon >= q - 1) return undefined;
  const label = phraseStartingAt(items, start);
  const bare = label !== undefined && label.to === label.from && colon === label.to + 1;
  if (!label || (items[label.head]!.tag !== 'name' && !bare)) return undefined;
  // Calm: the keeper is thanked for her '…': a picture's label speaks no word
  const { tag, name, lower } = items[label.head]!;
  if (bare && !name && !isPersonNoun(lower) && !TITLES.has(lower) && (tag !== 'noun' || !BODIES.test(lower)))
    return undefined;
  if (label.to - label.from > 3 || (items[label.from]!.tag === 'det' && !bare)) return undefined;
  for (let i = label.to + 1; i < colon; i++)
    if (!/^(?:prep|name|noun|adj|det)$/.test(items[i]!.tag)) return undefined;
  return frame(label, colon, 'label', 3);
}

/** How somebody feels who goes on to speak: was delighted: “…”. */
const FEELING =
  /^(?:delighted|thrilled|pleased|disappointed|relieved|convinced|determined|unimpressed|surprised|amazed|horrified|devastated|concerned|worried|shocked|stunned|angered|annoyed|excited|overjoyed|unmoved|unfazed|undeterred|outraged|moved|heartbroken|baffled|puzzled|unconvinced|reminded)$/;

/** 'X said in a statement:', 'X on taxes:', 'NAME:'. */
export function colonFrame(items: readonly Item[], colon: number): Frame | undefined {
  const end = colon - 1;
  const stated = statedBefore(items, end);
  const owned =
    stated && items[stated.speaker.head]!.tag === 'det' ? (doingBefore(items, end) ?? stated) : stated;
  const spoken = spokenBefore(items, end) ?? sourceBefore(items, end) ?? owned;
  const label = labelBefore(items, end);
  if (label) return frame(label, colon, 'label', 3);
  if (spoken) return { ...spoken, rule: 'colon', strength: end - spoken.cue < 6 ? 3 : 2 };
  let start = end;
  while (start > 0 && end - start < 150 && !/^(?:stop|quote)$/.test(tagOf(items, start - 1))) start--;
  const verb = verbBefore(items, end);
  if (items[start]?.tag === 'prep' && /^(?:from|per|via)$/.test(items[start]!.lower)) {
    const source = phraseStartingAt(items, start + 1);
    if (source?.to === end) return frame(source, colon, 'colon', 3);
  }
  if (verb < start) {
    while (items[start]?.tag === 'mark' || items[start]?.tag === 'adv' || items[start]?.tag === 'conj')
      start++;
    const lead = phraseStartingAt(items, start);
    return frame(lead && lead.to <= end ? lead : undefined, colon, 'colon', 3);
  }
  const mood = verb >= 0 && isPassive(items, verb) ? surfaceSubject(items, verb) : undefined;
  if (mood && FEELING.test(items[verb]!.lower)) return frame(mood, verb, 'colon', 2);
  const doing = doingBefore(items, end);
  return doing && { ...doing, rule: 'colon', strength: 2 };
}
