import type { AnnotatedArticle } from '../../model.ts';
import { sliceOf } from '../../text/spans.ts';
import { reasonsOf } from '../reasons.ts';
import { shorten } from '../snippet.ts';
import type { Strings } from '../strings.ts';
import type { FlagView, PanelView } from './view.ts';

type Flags = Pick<PanelView, 'flagLine' | 'judged' | 'flags'>;

/** The paragraphs that may not belong, and the line that says how many of how many. */
export function toFlags(document: AnnotatedArticle, strings: Strings): Flags {
  const { article, relevance } = document;
  const judged = relevance.filter((r) => r.verdict !== 'site-text');
  const flags: readonly FlagView[] = relevance
    .filter((r) => r.verdict === 'unrelated')
    .flatMap((r) => {
      const paragraph = article.paragraphs[r.paragraph];
      if (!paragraph) return [];
      return {
        paragraph: r.paragraph,
        label: strings.text('paragraphNumber', `${r.paragraph + 1}`),
        text: shorten(sliceOf(article.text, paragraph.span), 400),
        reasons: reasonsOf(r, strings),
      };
    });
  return {
    flagLine: lineOf(flags.length, judged.length, article.headline, strings),
    judged: judged.length > 0 && article.headline !== '',
    flags,
  };
}

function lineOf(flagged: number, judged: number, headline: string, strings: Strings): string {
  if (flagged > 0)
    return strings.count('flagLine', flagged, new Intl.NumberFormat(strings.locale).format(judged));
  return judged === 0 || headline === '' ? strings.text('cannotTell') : strings.count('flagLineNone', judged);
}
