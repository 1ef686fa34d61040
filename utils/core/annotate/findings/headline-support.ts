import type { AnnotatedArticle, Finding, HeadlineClaim } from '../../model.ts';
import { type CheckableClaim, findHeadlineClaims } from './headline-claims.ts';
import { findSupport, type Support } from './headline-match.ts';
import { toFinding } from './message.ts';

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
  const findings = missing.map(({ claim }) =>
    toFinding({ type: 'headline-not-found', claim: plain(claim) }, [], []),
  );
  if (found.length > 0) findings.push(supported(found));
  return findings;
}

/** A shorter text is a stub or a teaser: what it lacks says nothing. */
const FEWEST = 3;

const supported = (found: readonly Support[]): Finding =>
  toFinding(
    {
      type: 'headline-supported',
      claims: found.map(({ claim, paragraph }) => ({ ...plain(claim), paragraph: paragraph! })),
    },
    [...new Set(found.flatMap((s) => s.annotations))],
    [...new Set(found.map((s) => s.paragraph!))].sort((a, b) => a - b),
  );

const plain = ({ kind, text }: CheckableClaim): HeadlineClaim => ({ kind, text });
