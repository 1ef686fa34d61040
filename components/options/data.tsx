import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useStrings } from '../panel/strings-context.ts';
import type { OptionActions } from './values.ts';

interface Props {
  readonly storage: string;
  readonly actions: OptionActions;
}

/** What is kept: how much, taking it along, deleting it. */
export function Data({ storage, actions }: Props): JSX.Element {
  const strings = useStrings();
  const [said, setSaid] = useState('');
  const [asking, setAsking] = useState(false);
  const load = async (file: File | undefined) => {
    if (file) setSaid(strings.text((await actions.importSettings(file)) ? 'imported' : 'importFailed'));
  };
  const remove = async () => {
    setAsking(false);
    await actions.deleteAll();
    setSaid(strings.text('deleted'));
  };
  return (
    <section>
      <h2>{strings.text('optionsData')}</h2>
      <p class="hint">{strings.text('optionsDataHint')}</p>
      <p class="hint">{strings.text('storageUsed', storage)}</p>
      <div class="buttons">
        <button type="button" class="plain-button" onClick={actions.exportSettings}>
          {strings.text('exportSettings')}
        </button>
        <label class="plain-button">
          {strings.text('importSettings')}
          <input
            type="file"
            accept="application/json,.json"
            class="hidden-text"
            onChange={(event) => void load(event.currentTarget.files?.[0])}
          />
        </label>
        <button type="button" class="plain-button" onClick={() => void actions.saveReport()}>
          {strings.text('correctionReport')}
        </button>
        {asking ? (
          <>
            <span>{strings.text('deleteAllAsk')}</span>
            <button type="button" class="plain-button danger" onClick={() => void remove()}>
              {strings.text('deleteAll')}
            </button>
            <button type="button" class="plain-button" onClick={() => setAsking(false)}>
              {strings.text('cancel')}
            </button>
          </>
        ) : (
          <button type="button" class="plain-button danger" onClick={() => setAsking(true)}>
            {strings.text('deleteAll')}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
    </section>
  );
}
