import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { AnnotationId } from '../../utils/core/model.ts';
import type { RowView } from '../../utils/core/present/panel/view.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { SnippetText } from '../parts/snippet-text.tsx';
import { useStrings } from './strings-context.ts';
import { useCycle } from './use-cycle.ts';

interface Props {
  readonly row: RowView;
  /** The reader points at one of its places on the page. */
  readonly current: boolean;
  /** The snippet is a quote, in full. */
  readonly quoted: boolean;
  /** The row above, where rows of one speaker go on under one name. */
  readonly before: RowView | undefined;
  readonly reveal: (id: AnnotationId) => void;
  /** The reader points at this row, or at no row any more. */
  readonly point: (id: AnnotationId | undefined) => void;
  readonly copy: (text: string) => void;
}

/** One row: a press leads to its first place, further presses to the next ones. */
export function MarkRow({ row, current, quoted, before, reveal, point, copy }: Props): JSX.Element {
  const strings = useStrings();
  const goesOn = before?.title === row.title;
  const { targets, snippet } = row;
  const [at, next] = useCycle(targets.length);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) item.current?.scrollIntoView?.({ block: 'nearest' });
  }, [current]);
  const go = () => {
    const target = targets[next()];
    if (target !== undefined) reveal(target);
  };
  return (
    <li class="rows-item" data-goes-on={goesOn} ref={item}>
      <button
        type="button"
        class="row-button row"
        aria-current={current ? 'true' : undefined}
        title={strings.text('jump')}
        onClick={go}
        onPointerEnter={() => point(targets[Math.max(0, at)])}
        onPointerLeave={() => point(undefined)}
      >
        <span class="row-head">
          <span>
            <span class={goesOn ? 'hidden-text' : 'row-title'} dir="auto">
              {row.title}
            </span>
            {row.note !== undefined && <span class="row-note">{row.note}</span>}
          </span>
          {targets.length > 1 && (
            <span class="row-count">
              {at >= 0 ? strings.text('nth', at + 1, targets.length) : `×${strings.number(targets.length)}`}
            </span>
          )}
        </span>
        {row.detail !== undefined && !(goesOn && before?.detail === row.detail) && (
          <span class="row-detail">{row.detail}</span>
        )}
        {snippet && (
          <span class="row-snippet" dir="auto">
            {quoted ? `“${snippet.hit}”` : <SnippetText snippet={snippet} />}
          </span>
        )}
      </button>
      {row.citation !== undefined && (
        <CopyButton
          text={row.citation}
          label={strings.text('copyCitation')}
          copied={strings.text('copied')}
          copy={copy}
        />
      )}
    </li>
  );
}
