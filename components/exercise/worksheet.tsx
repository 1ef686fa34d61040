import type { JSX } from 'preact';
import type { AnnotatedArticle, AnnotationKind } from '../../utils/core/model.ts';
import { formatPublished } from '../../utils/core/present/format/date.ts';
import { toSheetItems } from '../../utils/core/present/sheet.ts';
import type { TextKey } from '../../utils/core/present/strings.ts';
import { useStrings } from '../panel/strings-context.ts';

const KINDS: readonly (readonly [AnnotationKind, TextKey])[] = [
  ['figure', 'figures'],
  ['party', 'parties'],
  ['quote', 'quotes'],
];

/** The unmarked article to print, with room to write; the answers begin on a page of their own. */
export function Worksheet({ annotated }: { readonly annotated: AnnotatedArticle }): JSX.Element {
  const strings = useStrings();
  const { article } = annotated;
  const date = article.publishedAt && formatPublished(article.publishedAt, strings);
  const items = toSheetItems(annotated, strings);
  return (
    <main class="sheet worksheet">
      <p class="worksheet-lines">
        <span>{strings.text('worksheetName')}</span>
        <span>{strings.text('worksheetDate')}</span>
      </p>
      <p class="notice">{strings.text('worksheetTask')}</p>
      <button type="button" class="link-button no-print" onClick={() => window.print()}>
        {strings.text('print')}
      </button>
      <article dir="auto">
        <h1>{article.headline}</h1>
        <p class="quiet">{[article.siteName, date].filter(Boolean).join(' · ')}</p>
        {article.paragraphs.map(({ index, span }) => (
          <p key={index}>{article.text.slice(span.start, span.end)}</p>
        ))}
      </article>
      <section class="worksheet-answers">
        <h2>{strings.text('worksheetAnswers')}</h2>
        {KINDS.map(([kind, label]) => (
          <section key={kind} data-kind={kind}>
            <h3>
              <span class="sign">{strings.text(label)}</span>
            </h3>
            <ul>
              {items
                .filter((item) => item.kind === kind)
                .map((item) => (
                  <li key={item.key} dir="auto">
                    {kind === 'figure' ? item.snippet.hit : item.claim}
                    {item.detail !== undefined && <span class="quiet"> — {item.detail}</span>}
                    <span class="quiet"> ¶ {item.paragraph}</span>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </section>
    </main>
  );
}
