import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TextKey } from '../../utils/core/present/strings.ts';
import { useStrings } from '../panel/strings-context.ts';
import { Choice } from './choice.tsx';
import { Data } from './data.tsx';
import { Looks } from './looks.tsx';
import { Sites } from './sites.tsx';
import type { OptionsProps, OptionValues } from './values.ts';

const LAYERS: readonly (readonly [OptionValues['layers'][number], TextKey])[] = [
  ['figure', 'figures'],
  ['party', 'parties'],
  ['quote', 'quotes'],
  ['flag', 'flags'],
];
const UNITS: readonly (readonly [OptionValues['units'], TextKey])[] = [
  ['as-written', 'unitsAsWritten'],
  ['metric', 'unitsMetric'],
  ['imperial', 'unitsImperial'],
];

/** Everything a reader may set; each change is kept at once. */
export function Options({ values, shortcuts, sites, storage, actions }: OptionsProps): JSX.Element {
  const strings = useStrings();
  const [said, setSaid] = useState('');
  const change = async (part: Partial<OptionValues>) => {
    setSaid('');
    await actions.change(part);
    setSaid(strings.text('saved'));
  };
  const layersWith = (layer: OptionValues['layers'][number], on: boolean) =>
    LAYERS.map(([each]) => each).filter((each) => (each === layer ? on : values.layers.includes(each)));
  return (
    <main class="options">
      <header>
        <h1>
          {strings.text('name')} <span class="quiet">{strings.text('optionsTitle')}</span>
        </h1>
        <p role="status" class="saved">
          {said}
        </p>
      </header>

      <fieldset>
        <legend>{strings.text('optionsMarks')}</legend>
        <p class="hint">{strings.text('optionsMarksHint')}</p>
        {LAYERS.map(([layer, label]) => (
          <label key={layer} class="check" data-kind={layer}>
            <input
              type="checkbox"
              checked={values.layers.includes(layer)}
              onChange={(event) => void change({ layers: layersWith(layer, event.currentTarget.checked) })}
            />
            <span class="sign">{strings.text(label)}</span>
          </label>
        ))}
        <label class="check">
          <input
            type="checkbox"
            checked={values.indirectSpeech}
            onChange={(event) => void change({ indirectSpeech: event.currentTarget.checked })}
          />
          <span>
            {strings.text('optionsIndirect')}
            <span class="hint">{strings.text('optionsIndirectHint')}</span>
          </span>
        </label>
      </fieldset>

      <Looks values={values} change={(part) => void change(part)} />

      <Choice
        name="units"
        label={strings.text('optionsUnits')}
        options={UNITS}
        value={values.units}
        choose={(units) => void change({ units })}
      />

      <fieldset>
        <legend>{strings.text('optionsReading')}</legend>
        <label class="line">
          <span>{strings.text('optionsSummary')}</span>
          <select
            value={values.summarySentences}
            onChange={(event) => void change({ summarySentences: Number(event.currentTarget.value) })}
          >
            {[1, 2, 3, 4, 5, 6, 8, 10].map((n) => (
              <option key={n} value={n} selected={n === values.summarySentences}>
                {strings.count('sentences', n)}
              </option>
            ))}
          </select>
        </label>
        <label class="line">
          <span>{strings.text('optionsDelay')}</span>
          <span>
            <input
              type="range"
              min="0"
              max="1000"
              step="50"
              value={values.cardDelay}
              aria-valuetext={strings.count('milliseconds', values.cardDelay)}
              onChange={(event) => void change({ cardDelay: Number(event.currentTarget.value) })}
            />
            <output>{strings.count('milliseconds', values.cardDelay)}</output>
          </span>
        </label>
      </fieldset>

      <Sites sites={sites} actions={actions} />
      {shortcuts.length > 0 && (
        <section>
          <h2>{strings.text('shortcuts')}</h2>
          <dl class="shortcuts">
            {shortcuts.map(({ name, keys }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{keys ? <kbd>{keys}</kbd> : '–'}</dd>
              </div>
            ))}
          </dl>
          <p class="hint">{strings.text('shortcutsHint')}</p>
        </section>
      )}
      <Data storage={storage} actions={actions} />
      <p class="hint">{strings.text('private')}</p>
    </main>
  );
}
