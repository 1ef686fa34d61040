import type { JSX } from 'preact';
import type { TextKey } from '../../utils/core/present/strings.ts';
import { useStrings } from '../panel/strings-context.ts';
import { Choice } from './choice.tsx';
import { Preview } from './preview.tsx';
import type { OptionValues } from './values.ts';

const PALETTES: readonly (readonly [OptionValues['palette'], TextKey])[] = [
  ['standard', 'paletteStandard'],
  ['contrast', 'paletteContrast'],
  ['soft', 'paletteSoft'],
  ['grey', 'paletteGrey'],
];
const LINES: readonly (readonly [OptionValues['lines'], TextKey])[] = [
  ['thin', 'linesThin'],
  ['normal', 'linesNormal'],
  ['thick', 'linesThick'],
];

interface Props {
  readonly values: OptionValues;
  readonly change: (part: Partial<OptionValues>) => void;
}

/** Colours and lines of the marks, each shown as it will be. */
export function Looks({ values, change }: Props): JSX.Element {
  const strings = useStrings();
  return (
    <>
      <fieldset>
        <legend>{strings.text('optionsColours')}</legend>
        {PALETTES.map(([palette, label]) => (
          <label key={palette} class="check look">
            <input
              type="radio"
              name="palette"
              value={palette}
              checked={palette === values.palette}
              onChange={() => change({ palette })}
            />
            <span>{strings.text(label)}</span>
            <Preview palette={palette} lines={values.lines} />
          </label>
        ))}
      </fieldset>
      <Choice
        name="lines"
        label={strings.text('optionsLines')}
        options={LINES}
        value={values.lines}
        choose={(lines) => change({ lines })}
      />
    </>
  );
}
