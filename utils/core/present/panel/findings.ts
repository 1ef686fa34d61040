import type { AnnotatedArticle, HeadlineClaim } from '../../model.ts';
import { findingText } from '../findings.ts';
import type { Strings } from '../strings.ts';
import type { FindingView, HeadlineClaimView, PanelView } from './view.ts';

/** Whether each figure, quotation and name of the headline is in the text: what is there first. */
export function toHeadlineClaims(
  { findings }: AnnotatedArticle,
  strings: Strings,
): PanelView['headlineClaims'] {
  const lines: HeadlineClaimView[] = [];
  for (const { evidence } of findings) {
    if (evidence?.type === 'headline-supported')
      for (const claim of evidence.claims) {
        const where = strings.text('paragraphNumber', `${claim.paragraph + 1}`);
        lines.push({ text: shown(claim), where, paragraph: claim.paragraph });
      }
    if (evidence?.type === 'headline-not-found')
      lines.push({ text: shown(evidence.claim), where: strings.text('notInText') });
  }
  return lines.sort((a, b) => Number(a.paragraph === undefined) - Number(b.paragraph === undefined));
}

const shown = ({ kind, text }: HeadlineClaim): string => (kind === 'quote' ? `“${text}”` : text);

/** What else is worth a check, with the places it is about. */
export const toFindings = ({ findings }: AnnotatedArticle, strings: Strings): readonly FindingView[] =>
  findings
    .filter(({ evidence }) => !evidence?.type.startsWith('headline-'))
    .map((finding) => ({
      message: findingText(finding, strings),
      targets:
        finding.annotations.length > 0
          ? finding.annotations.map((annotation) => ({ annotation }))
          : finding.paragraphs.map((paragraph) => ({ paragraph })),
    }));
