import type { Relevance, Verdict } from '../../model.ts';
import type { Claims } from '../claims.ts';
import type { Context } from '../context.ts';
import { findFurniture } from './furniture.ts';
import { judgeParagraphs, profileArticle } from './judge.ts';
import { shippedJudge, shippedWords } from './model.ts';
import { partyUses } from './party-uses.ts';
import { quoteTies } from './quote-ties.ts';
import { evidenceFor, toReason } from './reasons.ts';
import { findSentencesApart } from './sentences-apart.ts';
import { settleVerdicts } from './verdict.ts';

/**
 * One verdict a paragraph, in order, with the evidence for it. Each paragraph is weighed by its ties to headline and
 * rest (shared words, names, meaning), by fitted trees, twice: the second time against the paragraphs the first trusted.
 */
export function scoreRelevance(context: Context, claims: Claims): Relevance[] {
  const profiles = profileArticle(context, partyUses(context, claims), shippedWords());
  const judgements = judgeParagraphs(profiles, shippedWords(), shippedJudge());
  const furniture = findFurniture(context, profiles);
  const verdicts = settleVerdicts(
    context.article,
    profiles,
    judgements.map((j) => j.odds),
    furniture.map((label) => label !== undefined),
    quoteTies(context, claims.quotes),
  );
  const parts = findSentencesApart(context, claims, profiles, shippedWords(), shippedJudge());
  return context.article.paragraphs.map((paragraph, i) => {
    const { note } = verdicts[i]!;
    const label = furniture[i];
    const apart = isWhole(verdicts[i]!.verdict) ? parts[i] : undefined;
    const verdict = apart ? 'unsure' : verdicts[i]!.verdict;
    const own = label || verdict === 'related' ? [] : evidenceFor(judgements[i]!, profiles);
    const evidence = apart?.evidence ?? own;
    const reasons = label
      ? [`Looks like ${label}, not part of the article`]
      : [...evidence.map(toReason), ...(note ? [note] : [])];
    return {
      paragraph: paragraph.index,
      score: scoreOf(judgements[i]!.odds, label),
      verdict,
      reasons,
      ...(evidence.length > 0 && { evidence }),
      ...(apart && { apart: apart.span }),
    };
  });
}

/** Neither flagged as a whole nor page furniture. */
const isWhole = (verdict: Verdict): boolean => verdict === 'related' || verdict === 'unsure';

const scoreOf = (odds: number, label: string | undefined): number => {
  const score = 1 / (1 + Math.exp(odds));
  return label ? Math.min(score, SITE_SCORE) : score;
};

/** Page furniture has little to do with the headline, whatever its words; yet a strayed paragraph has less. */
const SITE_SCORE = 0.4;
