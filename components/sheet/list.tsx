import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AnnotatedArticle } from '../../utils/core/model.ts';
import { formatPublished } from '../../utils/core/present/format/date.ts';
import { progressOf, type SheetMarks, toSheetItems } from '../../utils/core/present/sheet.ts';
import { useStrings } from '../panel/strings-context.ts';

interface Props {
  readonly sheets: readonly {
    readonly url: string;
    readonly annotated: AnnotatedArticle;
    readonly marks: SheetMarks;
    readonly savedAt: string;
  }[];
  readonly hrefOf: (url: string) => string;
  /** The page that puts two of them side by side. */
  readonly compareHref: string;
  readonly remove: (url: string) => void;
}

/** Sheets drawn at once: each has to be counted through for its progress. */
const PAGE = 40;

/** All sheets on this machine, the latest first. */
export function SheetList({ sheets, hrefOf, compareHref, remove }: Props): JSX.Element {
  const strings = useStrings();
  const [limit, setLimit] = useState(PAGE);
  return (
    <main class="sheet">
      <header class="sheet-list-head">
        <h1>{strings.text('sheets')}</h1>
        {sheets.length > 1 && <a href={compareHref}>{strings.text('compareTitle')}</a>}
      </header>
      {sheets.length === 0 && <p class="quiet none">{strings.text('noSheets')}</p>}
      <ul>
        {sheets.slice(0, limit).map(({ url, annotated, marks, savedAt }) => {
          const { done, total } = progressOf(toSheetItems(annotated, strings), marks);
          return (
            <li key={url} class="sheet-entry">
              <a href={hrefOf(url)}>{annotated.article.headline || url}</a>
              <span class="sheet-progress">
                <progress max={total} value={done} aria-hidden="true" />
                {strings.text('sheetProgress', done, total)}
              </span>
              <span class="quiet">
                {[annotated.article.siteName, formatPublished(savedAt, strings, 'short')]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <button type="button" class="link-button" onClick={() => remove(url)}>
                {strings.text('deleteSheet')}
                <span class="hidden-text">: {annotated.article.headline}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {sheets.length > limit && (
        <button type="button" class="main-button quiet-button" onClick={() => setLimit(limit + PAGE)}>
          {strings.count('showMore', Math.min(PAGE, sheets.length - limit))}
        </button>
      )}
    </main>
  );
}
