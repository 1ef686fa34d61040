import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CardList } from '../../utils/core/present/card/view.ts';
import { SnippetText } from '../parts/snippet-text.tsx';
import type { CardActions } from './card.tsx';

const SHORT = 2;

/** Other places of the article, each a line that leads there; long lists open on demand. */
export const CardLists = (props: {
  readonly lists: readonly CardList[];
  readonly actions: CardActions;
}): JSX.Element => (
  <>
    {props.lists.map((list) => (
      <List key={list.label} list={list} actions={props.actions} />
    ))}
  </>
);

function List({ list, actions }: { list: CardList; actions: CardActions }): JSX.Element {
  const [all, setAll] = useState(false);
  const items = all || list.items.length <= SHORT + 1 ? list.items : list.items.slice(0, SHORT);
  return (
    <section class="card-list">
      <h3>{list.label}</h3>
      <ul>
        {items.map((item) => (
          <li key={item.target} data-kind={item.kind}>
            <button type="button" class="place" onClick={() => actions.reveal(item.target)}>
              <span class="clamped">
                <SnippetText snippet={item.snippet} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      {items.length < list.items.length && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {list.showAll}
        </button>
      )}
    </section>
  );
}
