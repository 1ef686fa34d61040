import type { Relevance } from '../../model.ts';
import { sliceOf } from '../../text/spans.ts';
import type { Claims } from '../claims.ts';
import type { Context } from '../context.ts';
import { judgeParagraphs, type Profiles, profileArticle } from './judge.ts';
import { shippedJudge, shippedWords } from './model.ts';
import { reasonsFor } from './reasons.ts';
import { findSiteRule, type SiteRule } from './site-text.ts';
import { settleVerdicts } from './verdict.ts';

/**
 * One verdict a paragraph, in order, with the evidence for it. Each paragraph is weighed by its ties to headline and
 * rest (shared words, names, meaning), by fitted trees, twice: the second time against the paragraphs the first trusted.
 */
export function scoreRelevance(context: Context, _claims: Claims): Relevance[] {
  const profiles = profileArticle(context, shippedWords());
  const judgements = judgeParagraphs(profiles, shippedWords(), shippedJudge());
  const furniture = siteRules(context, profiles);
  const verdicts = settleVerdicts(
    context.article,
    profiles,
    judgements.map((j) => j.odds),
    furniture.map((rule) => rule !== undefined),
  );
  return context.article.paragraphs.map((paragraph, i) => {
    const { verdict, note } = verdicts[i]!;
    const rule = furniture[i];
    const reasons = rule
      ? [`Looks like ${rule.label}, not part of the article`]
      : verdict === 'related'
        ? []
        : [...reasonsFor(judgements[i]!, profiles), ...(note ? [note] : [])];
    return { paragraph: paragraph.index, score: scoreOf(judgements[i]!.odds, rule), verdict, reasons };
  });
}

const scoreOf = (odds: number, rule: SiteRule | undefined): number => {
  const score = 1 / (1 + Math.exp(odds));
  return rule ? Math.min(score, SITE_SCORE) : score;
};

/** Page furniture has nothing to do with the headline, whatever its words. */
const SITE_SCORE = 0.02;
const LONGEST_SITE_TEXT = 600;

function siteRules(context: Context, profiles: Profiles): (SiteRule | undefined)[] {
  const { paragraphs } = context.article;
  return paragraphs.map((paragraph, i) => {
    if (paragraph.span.end - paragraph.span.start > LONGEST_SITE_TEXT) return undefined;
    const text = sliceOf(context.folded, paragraph.span).replaceAll('\u200b', '').trim();
    return findSiteRule({
      text,
      lower: text.toLowerCase(),
      words: profiles.paragraphs[i]!.length,
      role: paragraph.role,
      fromEnd: paragraphs.length - 1 - i,
    });
  });
}
