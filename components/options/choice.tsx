import type { JSX } from 'preact';
import type { TextKey } from '../../utils/core/present/strings.ts';
import { useStrings } from '../panel/strings-context.ts';

interface Props<T extends string> {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [T, TextKey])[];
  readonly value: T;
  readonly choose: (value: T) => void;
}

/** One of a few. */
export function Choice<T extends string>({ name, label, options, value, choose }: Props<T>): JSX.Element {
  const strings = useStrings();
  return (
    <fieldset>
      <legend>{label}</legend>
      <div class="choice">
        {options.map(([each, key]) => (
          <label key={each} class="check">
            <input
              type="radio"
              name={name}
              value={each}
              checked={each === value}
              onChange={() => choose(each)}
            />
            {strings.text(key)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
