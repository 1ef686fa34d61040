import type { RelevanceEvidence, Span } from '../../model.ts';
import type { Claims } from '../claims.ts';
import type { Context } from '../context.ts';
import { judgeParagraphs, type Profiles, profileParagraphs } from './judge.ts';
import type { Judge, Words } from './model-bytes.ts';
import { partyUses } from './party-uses.ts';
import { cutLongParagraphs } from './passages.ts';
import { evidenceFor } from './reasons.ts';
import { COLLECTION_FLAGS, UNSURE } from './verdict.ts';

/** Log odds from which a run of sentences is shown: higher than for a paragraph, because a run has less to say. */
const APART = 4.2;

/** Sentences of a paragraph that may be unrelated to the headline although others beside them belong. */
export interface SentencesApart {
  readonly span: Span;
  readonly evidence: readonly RelevanceEvidence[];
}

/**
 * The sentences apart of each paragraph, undefined for most: long paragraphs are judged once more by runs of sentences.
 * None without a headline; and where many paragraphs have some, the page is a collection of things: then none has.
 */
export function findSentencesApart(
  context: Context,
  claims: Claims,
  whole: Profiles,
  words: Words,
  judge: Judge,
): (SentencesApart | undefined)[] {
  const none = context.article.paragraphs.map(() => undefined);
  const apart: (SentencesApart | undefined)[] = [...none];
  const passages = whole.headline.stems.length > 0 ? cutLongParagraphs(context, whole) : undefined;
  if (!passages) return none;
  const { paragraphOf } = passages;
  const spans = passages.context.article.paragraphs.map((p) => p.span);
  const profiles: Profiles = {
    ...whole,
    paragraphs: profileParagraphs(passages.context, whole.book),
    parties: partyUses(passages.context, claims),
  };
  // what was not cut is no part of a paragraph
  const parts = paragraphOf.map((_, i) => i).filter((i) => isPart(paragraphOf, i));
  const judgements = judgeParagraphs(profiles, words, judge, parts);
  const belongs = new Set(parts.filter((_, k) => judgements[k]!.odds < UNSURE).map((i) => paragraphOf[i]!));
  judgements.forEach((judgement, k) => {
    const paragraph = paragraphOf[parts[k]!]!;
    if (judgement.odds <= APART || !belongs.has(paragraph)) return;
    apart[paragraph] = { span: spans[parts[k]!]!, evidence: evidenceFor(judgement, profiles) };
  });
  return apart.filter((one) => one).length > COLLECTION_FLAGS ? none : apart;
}

/** Whether the passage beside it is cut from the same paragraph. */
const isPart = (paragraphOf: readonly number[], i: number): boolean =>
  paragraphOf[i] === paragraphOf[i - 1] || paragraphOf[i] === paragraphOf[i + 1];
