import type { Span } from '../../model.ts';
import { isPassive } from './clauses.ts';
import { sourceAt } from './frame.ts';
import type { Item, Outline } from './item.ts';
import { isNominal, type Phrase, phraseStartingAt } from './phrases.ts';
import { subjectOf } from './subjects.ts';
import { TIME_NOUNS } from './words/function-words.ts';
import { isClausal, isSaying, isSpeech } from './words/inflect.ts';
import { STATEMENT_NOUNS } from './words/statement-nouns.ts';

/** Speech told in the reporter's own words. */
export interface Report {
  readonly span: Span;
  readonly speaker: Phrase;
  readonly cue: number;
  readonly rule: string;
}

/** Reported speech of one paragraph, in order of its cues: 'Reid said (that) …', '…, Reid said', 'according to Reid, …'. */
export function findReports(outline: Outline): Report[] {
  const { items } = outline;
  const reports: Report[] = [];
  let start = 0;
  for (let end = 0; end <= items.length; end++) {
    if (end < items.length && items[end]!.tag !== 'stop') continue;
    if (end - start > 2 && end - start < 300) inSentence(items, start, end, reports);
    start = end + 1;
  }
  return reports;
}

function inSentence(items: readonly Item[], start: number, end: number, reports: Report[]): void {
  let covered = start;
  for (let i = start; i < end; i++) {
    const item = items[i]!;
    if (i < covered) continue;
    const source = item.lower === 'according' ? sourceAt(items, i) : undefined;
    if (source) {
      covered = sourced(items, start, end, i, source.speaker, reports);
      continue;
    }
    if (item.tag === 'noun' && items[i + 1]?.lower === 'that' && STATEMENT_NOUNS.has(item.lower)) {
      covered = claimed(items, start, end, i, reports);
      continue;
    }
    if (item.tag !== 'verb' || !isSpeech(item.lemma) || isPassive(items, i)) continue;
    if (item.form === 'base' && items[i - 1]?.tag === 'comma') continue;
    const speaker = subjectOf(items, i);
    if (!speaker) continue;
    if (speaker.from > i) {
      // “…,” said Reid; The plan is dead, said Reid
      if (
        /^(?:comma|quote)$/.test(items[i - 1]?.tag ?? '') &&
        trailing(items, start, i, speaker, reports, end)
      )
        return;
      covered = speaker.to + 1;
      continue;
    }
    const next = contentStart(items, i, end);
    if (next < 0 || next >= end) {
      if (isSaying(item.lemma) && trailing(items, start, i, speaker, reports, end)) return;
      continue;
    }
    const to = isClausal(item.lemma)
      ? contentEnd(items, next, end)
      : quotedEnd(items, next, contentEnd(items, next, end));
    if (!worth(items, next, to) || !reportable(items, i, next, to)) continue;
    reports.push({
      span: { start: items[next]!.start, end: items[to - 1]!.end },
      speaker,
      cue: i,
      rule: 'reported',
    });
    covered = to;
  }
}

/** Reid's claim that CONTENT. */
function claimed(
  items: readonly Item[],
  start: number,
  end: number,
  noun: number,
  reports: Report[],
): number {
  let owner = noun - 1;
  while (owner >= start && isNominal(items[owner]) && !items[owner]!.possessive) owner--;
  const item = items[owner];
  const owned = item?.possessive || (item?.tag === 'det' && /^(?:his|her|their|its)$/.test(item.lower));
  if (owner < start || !owned) return noun + 1;
  let from = owner;
  while (from > start && items[from]!.tag !== 'det' && isNominal(items[from - 1])) from--;
  const to = contentEnd(items, noun + 1, end);
  reports.push({
    span: { start: items[noun + 1]!.start, end: items[to - 1]!.end },
    speaker: { from, to: owner, head: owner },
    cue: noun,
    rule: 'reported',
  });
  return to;
}

/** According to Reid, CONTENT · CONTENT, according to Reid. */
function sourced(
  items: readonly Item[],
  start: number,
  end: number,
  at: number,
  speaker: Phrase,
  reports: Report[],
): number {
  const behind = speaker.to + 1;
  if (at <= start + 1) {
    let comma = behind;
    while (comma < end && items[comma]!.tag !== 'comma') comma++;
    if (comma + 1 < end)
      reports.push({
        span: { start: items[comma + 1]!.start, end: items[end - 1]!.end },
        speaker,
        cue: at,
        rule: 'reported-source',
      });
    return comma + 1;
  }
  let to = at;
  while (to > start && /^(?:comma|dash)$/.test(items[to - 1]!.tag)) to--;
  if (to - start > 1)
    reports.push({
      span: { start: items[start]!.start, end: items[to - 1]!.end },
      speaker,
      cue: at,
      rule: 'reported-source',
    });
  return behind;
}

const ADDRESSED = /^(?:tell|assure|warn|remind|inform|ask|advise|urge|promise|instruct|notify|show|accuse)$/;

/** Where the content of the verb begins: behind addressee, time and place, at 'that' or the next clause; -1 for none. */
function contentStart(items: readonly Item[], verb: number, end: number): number {
  let i = verb + 1;
  const { lemma } = items[verb]!;
  if (ADDRESSED.test(lemma ?? '')) {
    const whom = phraseStartingAt(items, i);
    if (whom && whom.to + 1 >= end) return -1;
    const behind = whom && items[whom.to + 1];
    if (whom && whom.to + 1 < end && behind && behind.tag !== 'verb' && behind.tag !== 'aux') i = whom.to + 1;
  }
  let that = -1;
  for (let k = i; k < end && k < i + 14; k++) {
    const item = items[k]!;
    if (item.lower === 'that' || (item.tag === 'sub' && /^(?:whether|how|why|what|if)$/.test(item.lower))) {
      that = k;
      break;
    }
    if (item.tag === 'verb' || item.tag === 'aux' || item.tag === 'quote') break;
  }
  if (that >= 0) return that;
  while (
    i < end &&
    (items[i]!.tag === 'time' ||
      items[i]!.tag === 'adv' ||
      TIME_NOUNS.has(items[i]!.lower) ||
      (items[i]!.tag === 'prep' && items[i + 1]?.tag === 'time'))
  )
    i++;
  // said in a statement (that) …, said at a rally …
  for (let n = 0; n < 3 && isClausal(lemma) && items[i]?.tag === 'prep'; n++) {
    const place = phraseStartingAt(items, i + 1);
    if (!place) break;
    i = place.to + 1;
    while (i < end && (items[i]!.tag === 'time' || items[i]!.tag === 'adv')) i++;
  }
  const first = items[i];
  if (first?.tag === 'sub' && /^(?:when|where|as|because|once)$/.test(first.lower)) return -1;
  if (!first || i >= end || /^(?:comma|colon|dash|close|conj|stop)$/.test(first.tag)) return -1;
  return i;
}

/** Up to where one report goes: not into the next verb of saying, nor into an attribution that closes the sentence. */
function contentEnd(items: readonly Item[], from: number, end: number): number {
  for (let i = from + 1; i < end; i++) {
    const item = items[i]!;
    if (item.tag === 'verb' && isSpeech(item.lemma) && i > from + 2) {
      let k = i - 1;
      while (items[k]?.tag === 'adv' || items[k]?.tag === 'aux') k--;
      const lead = items[k]!;
      if (lead.tag === 'comma' && (item.form === 'ing' || item.form === 'past')) return k;
      if (lead.tag === 'conj' && item.form !== 'base') return items[k - 1]?.tag === 'comma' ? k - 1 : k;
      if (isSaying(item.lemma) && item.form !== 'ing' && item.form !== 'base') {
        const subject = subjectOf(items, i);
        const before = subject && items[subject.from - 1];
        if (subject && subject.from > from && before?.tag === 'comma') return subject.from - 1;
        if (subject && subject.from > from + 1 && before?.tag === 'conj')
          return items[subject.from - 2]?.tag === 'comma' ? subject.from - 2 : subject.from - 1;
      }
    }
    if (
      item.tag === 'sub' &&
      /^(?:while|whereas|although|though)$/.test(item.lower) &&
      items[i - 1]?.tag === 'comma'
    )
      return i - 1;
    if (item.lower === 'according' && items[i + 1]?.lower === 'to')
      return items[i - 1]?.tag === 'comma' ? i - 1 : i;
  }
  return end;
}

/** CONTENT, Reid said · CONT, Reid said, ENT. */
function trailing(
  items: readonly Item[],
  start: number,
  verb: number,
  speaker: Phrase,
  reports: Report[],
  end: number,
): boolean {
  const inverted = speaker.from > verb;
  const first = inverted ? verb : speaker.from;
  // Asked whether he would go, Reid said …
  if (
    /^(?:asked|pressed|questioned|speaking|writing|told|quizzed|pushed|challenged)$/.test(items[start]!.lower)
  )
    return false;
  const lead = items[first - 1]?.tag;
  if (!(lead === 'comma' || lead === 'quote') || first - 1 - start < 1) return false;
  const to = lead === 'quote' ? first : first - 1;
  const next = items[verb + 1]?.tag === 'comma' ? items[verb + 2] : undefined;
  const around =
    !inverted &&
    next !== undefined &&
    next.tag !== 'quote' &&
    /^(?:aux|verb|prep|adv|sub|conj)$/.test(next.tag);
  if (!around && lead === 'comma' && !hasClause(items, start, to)) return false;
  reports.push({
    span: { start: items[start]!.start, end: items[to - 1]!.end },
    speaker,
    cue: verb,
    rule: 'reported-before',
  });
  let behind = (inverted ? speaker.to : verb) + 1;
  while (behind < end && /^(?:time|adv)$/.test(items[behind]!.tag)) behind++;
  if (!inverted && items[behind]?.tag === 'comma' && behind + 2 < end)
    reports.push({
      span: { start: items[behind + 1]!.start, end: items[end - 1]!.end },
      speaker,
      cue: verb,
      rule: 'reported-before',
    });
  return true;
}

const hasClause = (items: readonly Item[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (items[i]!.tag === 'verb' || items[i]!.tag === 'aux') return true;
  return false;
};

/** A clause is what someone said; a mere object ('praised Reid') only where the verb is one of saying and quotes nothing. */
function reportable(items: readonly Item[], verb: number, from: number, to: number): boolean {
  const { lemma } = items[verb]!;
  let clause = false;
  let quoted = false;
  for (let i = from; i < to; i++) {
    const { tag } = items[i]!;
    if (tag === 'verb' || tag === 'aux') clause = true;
    if (tag === 'quote') quoted = true;
  }
  if (items[verb + 1]?.lower === 'not') return false;
  if (isClausal(lemma))
    return clause ? !(quoted && items[from]!.tag === 'prep') : NAMED_CONTENT.test(lemma ?? '');
  if (clausalInside(items, from, to)) return false;
  return quoted ? namesSubject(items, from, to) : REQUESTING.test(lemma ?? '');
}

/** Judging words end with the words they quote: called the plan “a sham” | during a visit. */
function quotedEnd(items: readonly Item[], from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (items[i]!.tag === 'quote') return i + 1;
  return to;
}

const clausalInside = (items: readonly Item[], from: number, to: number): boolean => {
  for (let i = from; i < to; i++)
    if (items[i]!.tag === 'verb' && isClausal(items[i]!.lemma) && items[i + 1]?.lower === 'that') return true;
  return false;
};

/** More than 'it “a sham”': what is judged is named too. */
function namesSubject(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (items[i]!.tag === 'name' || items[i]!.tag === 'noun') return true;
  return false;
}

/** Verbs whose content may be named by a noun: announced a plan, denied the charge. */
const NAMED_CONTENT =
  /^(?:announce|propose|suggest|reveal|confirm|deny|report|predict|promise|claim|disclose|acknowledge|question|recommend|stress|emphasize|emphasise|underscore|underline|outline|explain|concede|recommend|urge|demand|pledge|vow|warn|mention|note|allege|lament|hint|signal|state|repeat|reiterate)$/;
const REQUESTING =
  /^(?:urge|ask|call|accuse|blame|offer|refer|threaten|order|defend|describe|question|express|discuss|mention|cite|tout|talk|demand|advocate|press|point)$/;

/** Content that says something: not a lone quotation, which stands for itself, and more than a word. */
function worth(items: readonly Item[], from: number, to: number): boolean {
  let words = 0;
  for (let i = from; i < to; i++) {
    const { tag } = items[i]!;
    if (tag === 'verb' || tag === 'aux' || isNominal(items[i]) || tag === 'pronoun') words++;
  }
  return words > 1;
}
