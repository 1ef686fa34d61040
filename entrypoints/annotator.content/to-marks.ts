import type { AnnotatedArticle } from '../../utils/core/model.ts';
import { flagIdOf } from '../../utils/core/present/flag-id.ts';
import { isMinor } from '../../utils/core/present/minor.ts';
import { straysOf } from '../../utils/core/present/strays.ts';
import type { Settings } from '../../utils/extension/settings.ts';
import type { Mark } from '../../utils/page/marks.ts';

/** What of the article is marked on the page: every annotation a reader wants to see, and the flagged paragraphs. */
export function toMarks(
  document: AnnotatedArticle,
  { indirectSpeech }: Pick<Settings, 'indirectSpeech'>,
): Mark[] {
  const { article, annotations } = document;
  const marks: Mark[] = annotations
    .filter((one) => indirectSpeech || one.kind !== 'quote' || one.form !== 'indirect')
    .filter((one) => one.kind !== 'figure' || !isMinor(article.text, one))
    .map(({ id, kind, span }) => ({ id, kind, span }));
  for (const { relevance, span } of straysOf(document))
    marks.push({ id: flagIdOf(relevance.paragraph), kind: 'flag', span });
  return marks;
}
