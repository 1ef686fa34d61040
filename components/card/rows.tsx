import type { JSX } from 'preact';
import type { CardRow } from '../../utils/core/present/card/view.ts';
import { SnippetText } from '../parts/snippet-text.tsx';
import type { CardActions } from './card.tsx';

interface Props {
  readonly rows: readonly CardRow[];
  readonly actions: CardActions;
  readonly jump: string;
}

/** What is known of the mark, a label and a value a line. */
export function CardRows({ rows, actions, jump }: Props): JSX.Element | null {
  if (rows.length === 0) return null;
  return (
    <dl class="card-rows">
      {rows.map((row) => (
        <div key={row.label}>
          <dt>{row.label}</dt>
          <dd>
            <Value row={row} actions={actions} jump={jump} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ row, actions, jump }: { row: CardRow; actions: CardActions; jump: string }): JSX.Element {
  const { card, source, text } = row;
  return (
    <>
      {card === undefined ? (
        text
      ) : (
        <button type="button" class="text-button" onClick={() => actions.show(card)}>
          {text}
        </button>
      )}
      {source && (
        <button type="button" class="source" title={jump} onClick={() => actions.reveal(source.target)}>
          <span class="clamped">
            <SnippetText snippet={source.snippet} />
          </span>
        </button>
      )}
    </>
  );
}
