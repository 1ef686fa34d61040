import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { AnnotatedArticle, AnnotationKind } from '../../utils/core/model.ts';
import {
  progressOf,
  type SheetMark,
  type SheetMarks,
  toSheetItems,
  UNMARKED,
} from '../../utils/core/present/sheet.ts';
import type { TextKey } from '../../utils/core/present/strings.ts';
import { useStrings } from '../panel/strings-context.ts';
import { SheetRows } from './rows.tsx';

export interface SheetActions {
  mark(key: string, mark: SheetMark): void;
  print(): void;
  copy(): Promise<boolean>;
  download(): void;
}

interface Props {
  readonly annotated: AnnotatedArticle;
  readonly marks: SheetMarks;
  readonly changed: boolean;
  /** What the checker noted last is stored. */
  readonly kept?: boolean;
  /** The page that shows what has changed. */
  readonly compareHref?: string;
  readonly actions: SheetActions;
}

type Show = 'all' | 'open' | 'query' | AnnotationKind;
const SHOWS: readonly (readonly [Show, TextKey])[] = [
  ['all', 'all'],
  ['open', 'stateOpen'],
  ['query', 'stateQuery'],
  ['figure', 'figures'],
  ['party', 'parties'],
  ['quote', 'quotes'],
];

/** Every figure, every name, every quote: ticked, queried, noted, one after the other. */
export function Sheet({ annotated, marks, changed, kept = true, compareHref, actions }: Props): JSX.Element {
  const strings = useStrings();
  const [show, setShow] = useState<Show>('all');
  const [said, setSaid] = useState('');
  const items = useMemo(() => toSheetItems(annotated, strings), [annotated, strings]);
  const { done, queries, total } = progressOf(items, marks);
  const stateOf = (key: string) => (marks[key] ?? UNMARKED).state;
  const shown = items.filter(({ key, kind }) => show === 'all' || show === kind || show === stateOf(key));
  const { article } = annotated;
  return (
    <main class="sheet">
      <header>
        <p class="quiet">{[strings.text('sheetTitle'), article.siteName].filter(Boolean).join(' · ')}</p>
        <h1 dir="auto">{article.headline || strings.text('untitled')}</h1>
        <p class="quiet sheet-url">{article.url}</p>
        <div class="sheet-progress">
          <progress max={total} value={done} aria-label={strings.text('sheetTitle')} />
          <span role="status">
            {strings.text('sheetProgress', done, total)} · {strings.count('queries', queries)}
          </span>
        </div>
        {!kept && (
          <p class="notice" role="alert">
            {strings.text('sheetUnsaved')}
          </p>
        )}
        {changed && (
          <p class="notice">
            {strings.text('sheetChanged')}{' '}
            {compareHref !== undefined && <a href={compareHref}>{strings.text('compareChanges')}</a>}
          </p>
        )}
        <div class="sheet-tools">
          <fieldset class="filters">
            <legend class="hidden-text">{strings.text('filter')}</legend>
            {SHOWS.map(([key, label]) => (
              <button
                key={key}
                type="button"
                class="filter"
                aria-pressed={show === key}
                onClick={() => setShow(key)}
              >
                {strings.text(label)}
              </button>
            ))}
          </fieldset>
          <span class="sheet-actions">
            <button type="button" class="link-button" onClick={actions.print}>
              {strings.text('print')}
            </button>
            <button
              type="button"
              class="link-button"
              onClick={async () => setSaid(strings.text((await actions.copy()) ? 'copied' : 'copyFailed'))}
            >
              {strings.text('copyAs')}
            </button>
            <button type="button" class="link-button" onClick={actions.download}>
              {strings.text('download')}
            </button>
            <span role="status">{said}</span>
          </span>
        </div>
      </header>
      {shown.length === 0 && <p class="quiet none">{strings.text('sheetNothing')}</p>}
      <SheetRows items={shown} marks={marks} change={actions.mark} />
    </main>
  );
}
