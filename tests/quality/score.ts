import type { AnnotatedArticle, Annotation, Figure, Quote, Span, Value } from '../../utils/core/model.ts';
import { contains, overlaps, sliceOf } from '../../utils/core/text/spans.ts';
import type { Gold, GoldValue } from './gold.ts';
import { type ResolvedGold, resolveGold } from './resolve.ts';

/** Counts that add up over fixtures. */
export interface Tally {
  gold: number;
  found: number;
  right: number;
}
export interface Scores {
  readonly figures: Tally;
  /** Of the right figures that have a gold value: how many have it. */
  readonly values: Tally;
  readonly parties: Tally;
  /** Of the right mentions: how many belong to the party a reader would say. */
  readonly links: Tally;
  readonly quotes: Tally;
  /** Of the right quotes: how many have the right speaker. */
  readonly speakers: Tally;
  readonly flags: Tally;
  readonly misses: string[];
}

/** Figures to some readers and none to others: published annotations disagree on them. */
const DISPUTED = /^(?:one|ones|first|second|once|now|recently|an? (?:year|month|week|day))$/i;

const tally = (gold: number, found: number, right: number): Tally => ({ gold, found, right });
export const precision = (t: Tally): number => (t.found === 0 ? 1 : t.right / t.found);
export const recall = (t: Tally): number => (t.gold === 0 ? 1 : t.right / t.gold);
export const f1 = (t: Tally): number => (t.gold + t.found === 0 ? 1 : (2 * t.right) / (t.gold + t.found));
export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce((a, b) => tally(a.gold + b.gold, a.found + b.found, a.right + b.right), tally(0, 0, 0));

/** Compares a document with gold, over the gold paragraphs alone: what else a page leaves behind is not judged. */
export function scoreDocument(gold: Gold, document: AnnotatedArticle): Scores {
  const resolved = resolveGold(gold, document);
  const { text } = document.article;
  const misses: string[] = [];
  const judged = (mark: Annotation) =>
    resolved.paragraphs.some((p) => p && overlaps(p, mark.span)) &&
    // a quote around something optional is still asked for
    !resolved.optional.some((span) =>
      mark.kind === 'quote' ? contains(span, mark.span) : overlaps(span, mark.span),
    );
  const goldFigures = new Set(resolved.figures.map((g) => keyOf(g.span, text)));
  const figures = document.annotations
    .filter((a) => a.kind === 'figure')
    .filter(
      (f) => judged(f) && (goldFigures.has(keyOf(f.span, text)) || !DISPUTED.test(sliceOf(text, f.span))),
    );
  const mentions = document.annotations.filter((a) => a.kind === 'party').filter(judged);
  // indirect speech is not in the gold, and nobody is asked for it
  const quotes = document.annotations
    .filter((a) => a.kind === 'quote' && a.form !== 'indirect')
    .filter(judged) as Quote[];
  const parties = new Map(document.parties.map((p) => [p.id, p]));

  const figureAt = new Map(figures.map((f) => [keyOf(f.span, text), f]));
  const rightFigures = resolved.figures.filter((g) => figureAt.has(keyOf(g.span, text)));
  const valued = rightFigures.filter((g) => g.value);
  const rightValues = valued.filter((g) =>
    sameValue(g.type, g.value!, figureAt.get(keyOf(g.span, text))!.value),
  );
  report('figure', resolved.figures, rightFigures, figures, text, misses);
  for (const g of valued.filter((v) => !rightValues.includes(v)))
    misses.push(
      `value   ${sliceOf(text, g.span)}: ${JSON.stringify(figureAt.get(keyOf(g.span, text))!.value)}`,
    );

  const judgedMentions = mentions.filter((m) => parties.get(m.party)?.type !== 'group');
  const mentionAt = new Map(judgedMentions.map((m) => [keyOf(m.span, text), m]));
  const typeAt = (span: Span) => parties.get(mentionAt.get(keyOf(span, text))?.party ?? '')?.type;
  const rightMentions = resolved.mentions.filter((g) => typeAt(g.span) === g.type);
  report('party', resolved.mentions, rightMentions, judgedMentions, text, misses);
  const linked = linkedMentions(gold, rightMentions, (span) => mentionAt.get(keyOf(span, text))!.party);

  const quoteAt = new Map(quotes.map((q) => [keyOf(q.span, text), q]));
  const rightQuotes = resolved.quotes.filter((g) => quoteAt.has(keyOf(g.span, text)));
  report('quote', resolved.quotes, rightQuotes, quotes, text, misses);
  const rightSpeakers = rightQuotes.filter((g) => {
    const quote = quoteAt.get(keyOf(g.span, text))!;
    const right = sameSpeaker(
      gold,
      g.gold.speaker,
      quote,
      quote.speaker?.party ? parties.get(quote.speaker.party)?.name : undefined,
    );
    if (!right)
      misses.push(
        `speaker ${g.gold.speaker}, not ${quote.speaker?.name ?? 'nobody'}: ${sliceOf(text, g.span).slice(0, 60)}`,
      );
    return right;
  });

  const flagged = document.relevance
    .filter((r) => r.verdict === 'unrelated')
    .map((r) => document.article.paragraphs[r.paragraph]!.span);
  const rightFlags = resolved.unrelated.filter((g) => flagged.some((f) => overlaps(f, g)));
  const falseFlags = flagged.filter((f) => !resolved.unrelated.some((g) => overlaps(f, g)));
  for (const span of falseFlags) misses.push(`flag    wrongly on: ${sliceOf(text, span).slice(0, 70)}`);
  for (const g of resolved.unrelated.filter((u) => !rightFlags.includes(u)))
    misses.push(`flag    missing on: ${sliceOf(text, g).slice(0, 70)}`);

  return {
    figures: tally(gold.figures.length, figures.length, rightFigures.length),
    values: tally(valued.length, valued.length, rightValues.length),
    parties: tally(
      resolved.mentions.length + resolved.lost.mentions,
      judgedMentions.length,
      rightMentions.length,
    ),
    links: tally(rightMentions.length, rightMentions.length, linked),
    quotes: tally(gold.quotes.length, quotes.length, rightQuotes.length),
    speakers: tally(rightQuotes.length, rightQuotes.length, rightSpeakers.length),
    flags: tally(
      gold.paragraphs.filter((p) => p.unrelated).length,
      rightFlags.length + falseFlags.length,
      rightFlags.length,
    ),
    misses,
  };
}

/** Spans are the same when they hold the same words: marks, punctuation and an article at the edges are a matter of taste. */
function keyOf(span: Span, text: string): string {
  let { start, end } = span;
  while (start < end && /[\s'"‘’“”.,;:?!]/.test(text[start]!)) start++;
  if (/^the /i.test(text.slice(start, start + 4))) start += 4;
  while (end > start && /[\s'"‘’“”.,;:?!]/.test(text[end - 1]!)) end--;
  return `${start}-${end}`;
}

function report(
  kind: string,
  gold: readonly { span: Span }[],
  right: readonly { span: Span }[],
  found: readonly Annotation[],
  text: string,
  misses: string[],
): void {
  const rightKeys = new Set(right.map((g) => keyOf(g.span, text)));
  const show = (span: Span) => sliceOf(text, span).replace(/\s+/g, ' ').slice(0, 70);
  for (const g of gold) if (!right.includes(g)) misses.push(`${kind.padEnd(7)} missed: ${show(g.span)}`);
  for (const f of found)
    if (!rightKeys.has(keyOf(f.span, text)))
      misses.push(`${kind.padEnd(7)} wrong: ${show(f.span)} [${f.rule}]`);
}

const near = (a: number | undefined, b: number | undefined): boolean =>
  a !== undefined && b !== undefined && Math.abs(a - b) <= Math.max(1e-9, Math.abs(b) * 0.005);

function sameValue(type: string, gold: GoldValue, value: Value): boolean {
  if (gold.iso !== undefined) return 'iso' in value && sameTime(gold.iso, value);
  const kinds = type === 'count' || type === 'quantity' ? ['count', 'quantity', 'ratio'] : [type];
  if (!kinds.includes(value.type)) return false;
  if (type === 'money' && gold.unit !== undefined && (value as { currency?: string }).currency !== gold.unit)
    return false;
  if (gold.low !== undefined) {
    const ends = value as { low?: number; high?: number };
    const pairs = [[ends.low, ends.high], ...(type === 'score' ? [[ends.high, ends.low]] : [])];
    return pairs.some(([low, high]) => near(low, gold.low) && near(high, gold.high));
  }
  return near(
    'rank' in value ? value.rank : (value as Figure['value'] & { amount?: number }).amount,
    gold.amount,
  );
}

/** 'PT20M' and 'PT20.0M' are one; times compare by their clock part, wherever the day is known too. */
function sameTime(iso: string, value: Value & { iso: string }): boolean {
  if (/^T\d/.test(iso)) return value.iso.endsWith(iso) || value.iso.includes(iso);
  return value.iso === iso || value.iso.replace(/T.*$/, '') === iso;
}

/** Mentions whose predicted party is the one that most mentions of their gold party have. */
function linkedMentions(
  gold: Gold,
  right: ResolvedGold['mentions'],
  partyOf: (span: Span) => string,
): number {
  return gold.parties.reduce((linked, { id }) => {
    const counts = new Map<string, number>();
    for (const mention of right.filter((m) => m.party === id)) {
      const party = partyOf(mention.span);
      counts.set(party, (counts.get(party) ?? 0) + 1);
    }
    return linked + Math.max(0, ...counts.values());
  }, 0);
}

function sameSpeaker(gold: Gold, speaker: string, quote: Quote, partyName: string | undefined): boolean {
  const named = gold.parties.find((p) => p.id === speaker);
  if (!named) return quote.speaker !== undefined && quote.speaker.type !== 'named';
  const last = (name: string) => name.split(/\s+/).at(-1)!;
  const names = [partyName, quote.speaker?.name].filter((name) => name !== undefined);
  return names.some((name) => name === named.name || last(name) === last(named.name));
}
