import type { AnnotatedArticle, Finding } from '../../model.ts';
import { findHeadlineClaims } from './headline-claims.ts';
import { findSupport, type Support } from './headline-match.ts';

/**
 * Whether the body bears out the headline: each figure, quotation and full name of the headline is linked to the first
 * place of the body that has it, or said to be not found. One finding for all that is there, one for each that is not.
 */
export function checkHeadline(document: Omit<AnnotatedArticle, 'findings'>): Finding[] {
  const { article } = document;
  if (article.paragraphs.length < FEWEST) return [];
  const supports = findHeadlineClaims(article.headline).map((claim) => findSupport(claim, document));
  const found = supports.filter((s) => s.paragraph !== undefined);
  const missing = supports.filter((s) => s.paragraph === undefined);
  const findings: Finding[] = missing.map(({ claim }) => ({
    type: 'headline-not-found',
    message: `The headline's ${claim.label} ${shown(claim.text, claim.kind)} is not found in the body`,
    annotations: [],
    paragraphs: [],
  }));
  if (found.length > 0) findings.push(supported(found));
  return findings;
}

/** A shorter text is a stub or a teaser: what it lacks says nothing. */
const FEWEST = 3;

function supported(found: readonly Support[]): Finding {
  const parts = found.map(
    ({ claim, paragraph }) => `${shown(claim.text, claim.kind)} (paragraph ${paragraph! + 1})`,
  );
  return {
    type: 'headline-supported',
    message: `Of the headline, the body has: ${parts.join(', ')}`,
    annotations: [...new Set(found.flatMap((s) => s.annotations))],
    paragraphs: [...new Set(found.map((s) => s.paragraph!))].sort((a, b) => a - b),
  };
}

const shown = (text: string, kind: string): string => (kind === 'quote' ? `“${text}”` : text);
