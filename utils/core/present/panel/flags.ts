import type { AnnotatedArticle } from '../../model.ts';
import { sliceOf } from '../../text/spans.ts';
import { reasonsOf } from '../reasons.ts';
import { shorten } from '../snippet.ts';
import { labelOf, straysOf } from '../strays.ts';
import type { Strings } from '../strings.ts';
import type { FlagView, PanelView } from './view.ts';

type Flags = Pick<PanelView, 'flagLine' | 'judged' | 'flags'>;

/** The paragraphs that may not belong, and the line that says how many of how many. */
export function toFlags(document: AnnotatedArticle, strings: Strings): Flags {
  const { article, relevance } = document;
  const judged = relevance.filter((r) => r.verdict !== 'site-text');
  const flags: readonly FlagView[] = straysOf(document).map((stray) => ({
    paragraph: stray.relevance.paragraph,
    label: labelOf(stray, strings),
    text: shorten(sliceOf(article.text, stray.span), 400),
    reasons: reasonsOf(stray.relevance, strings),
  }));
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
