import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { CheckState, SheetItem, SheetMark } from '../../utils/core/present/sheet.ts';
import type { TextKey } from '../../utils/core/present/strings.ts';
import { useStrings } from '../panel/strings-context.ts';
import { SnippetText } from '../parts/snippet-text.tsx';

interface Props {
  readonly item: SheetItem;
  readonly mark: SheetMark;
  readonly change: (mark: SheetMark) => void;
}

const STATES: readonly (readonly [CheckState, TextKey, string])[] = [
  ['ok', 'stateOk', '✓'],
  ['query', 'stateQuery', '?'],
];

/** One item: what the text claims, where it stands, and what the checker says to it. */
export function SheetRow({ item, mark, change }: Props): JSX.Element {
  const strings = useStrings();
  const [noting, setNoting] = useState(mark.note !== '' || mark.source !== '');
  const open = noting || mark.state === 'query';
  const field = (part: 'note' | 'source') => (
    <label class="sheet-field">
      <span>{strings.text(part === 'note' ? 'note' : 'sourceLink')}</span>
      <input
        type="text"
        inputMode={part === 'source' ? 'url' : 'text'}
        value={mark[part]}
        onChange={(event) => change({ ...mark, [part]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <li class="sheet-row" data-kind={item.kind} data-state={mark.state}>
      <span class="sheet-number">{item.number}</span>
      <fieldset class="sheet-states" aria-label={`${item.number}: ${item.claim}`}>
        {STATES.map(([state, label, sign]) => (
          <button
            key={state}
            type="button"
            class="sheet-state"
            data-state={state}
            aria-pressed={mark.state === state}
            aria-label={strings.text(label)}
            title={strings.text(label)}
            onClick={() => change({ ...mark, state: mark.state === state ? 'open' : state })}
          >
            {sign}
          </button>
        ))}
      </fieldset>
      <div class="sheet-claim">
        <p class="sheet-words" dir="auto">
          {item.claim}
          {item.detail !== undefined && <span class="quiet"> — {item.detail}</span>}
        </p>
        {item.kind !== 'quote' && (
          <p class="quiet" dir="auto">
            <SnippetText snippet={item.snippet} />
          </p>
        )}
        {open && (
          <div class="sheet-fields">
            {field('note')}
            {field('source')}
          </div>
        )}
      </div>
      <span class="sheet-place">
        ¶ {item.paragraph}
        {!open && (
          <button type="button" class="link-button sheet-note" onClick={() => setNoting(true)}>
            {strings.text('addNote')}
            <span class="hidden-text">: {item.claim}</span>
          </button>
        )}
      </span>
    </li>
  );
}
