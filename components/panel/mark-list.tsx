import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { AnnotationId } from '../../utils/core/model.ts';
import type { Layer, ListView, RowView } from '../../utils/core/present/panel/view.ts';
import { Icon } from '../parts/icon.tsx';
import type { PanelActions } from './actions.ts';
import { toggled } from './layer-switches.tsx';
import { MarkRow } from './mark-row.tsx';
import { useStrings } from './strings-context.ts';

interface Props {
  readonly list: ListView;
  readonly visible: readonly Layer[];
  readonly pointed: AnnotationId | undefined;
  readonly actions: PanelActions;
}

/** Rows drawn at once: a page of thousands of marks stays as quick as one of ten. */
const PAGE = 80;

/** All marks of one kind: searched, filtered, each leading to its places. The full equal of the marks on the page. */
export function MarkList({ list, visible, pointed, actions }: Props): JSX.Element {
  const strings = useStrings();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const wanted = query.trim().toLowerCase();
  const found = useMemo(
    () => list.rows.filter((row) => (!filter || row.filter === filter) && row.searchable.includes(wanted)),
    [list, filter, wanted],
  );
  const isPointed = (row: RowView) => pointed !== undefined && row.targets.includes(pointed);
  const shown = Math.max(limit, found.findIndex(isPointed) + 1);
  const on = visible.includes(list.kind);
  if (list.rows.length === 0) return <p class="quiet none">{list.none}</p>;
  return (
    <section data-kind={list.kind} class="marks">
      <div class="marks-tools">
        <label class="search">
          <Icon name="search" />
          <span class="hidden-text">
            {strings.text('search')}: {list.label}
          </span>
          <input
            type="search"
            value={query}
            placeholder={strings.text('search')}
            onInput={(event) => {
              setQuery(event.currentTarget.value);
              setLimit(PAGE);
            }}
          />
        </label>
        <button
          type="button"
          class="layer"
          aria-pressed={on}
          onClick={() => actions.show(toggled(visible, list.kind))}
        >
          <span class="sign">{strings.text('showOnPage')}</span>
        </button>
      </div>
      {list.filters.length > 1 && (
        <fieldset class="filters">
          <legend class="hidden-text">{strings.text('filter')}</legend>
          <Filter label={strings.text('all')} on={filter === ''} choose={() => setFilter('')} />
          {list.filters.map(({ key, label, count }) => (
            <Filter key={key} label={label} count={count} on={filter === key} choose={() => setFilter(key)} />
          ))}
        </fieldset>
      )}
      <p class="hidden-text" role="status">
        {wanted || filter ? strings.count('matches', found.length) : ''}
      </p>
      {found.length === 0 && <p class="quiet none">{strings.text('nothingMatches', query.trim())}</p>}
      <ul class="rows">
        {found.slice(0, shown).map((row, i) => (
          <MarkRow
            key={row.key}
            row={row}
            current={isPointed(row)}
            quoted={list.kind === 'quote'}
            before={list.kind === 'quote' ? found[i - 1] : undefined}
            copy={actions.copyText}
            reveal={(annotation) => actions.reveal({ annotation })}
            point={actions.point}
          />
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" class="main-button quiet-button" onClick={() => setLimit(shown + 5 * PAGE)}>
          {strings.count('showMore', Math.min(found.length - shown, 5 * PAGE))}
        </button>
      )}
    </section>
  );
}

interface FilterProps {
  readonly label: string;
  readonly count?: number;
  readonly on: boolean;
  readonly choose: () => void;
}

const Filter = ({ label, count, on, choose }: FilterProps): JSX.Element => (
  <button type="button" class="filter" aria-pressed={on} onClick={choose}>
    {label}
    {count !== undefined && <span class="tab-count"> {useStrings().number(count)}</span>}
  </button>
);
