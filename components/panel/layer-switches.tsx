import type { JSX } from 'preact';
import type { Layer, PanelView } from '../../utils/core/present/panel/view.ts';
import { useStrings } from './strings-context.ts';

interface Props {
  readonly view: PanelView;
  readonly visible: readonly Layer[];
  readonly show: (layers: readonly Layer[]) => void;
}

/** Which marks stand on the page; each drawn as it is there, so this is the legend too. */
export function LayerSwitches({ view, visible, show }: Props): JSX.Element {
  const strings = useStrings();
  const layers: readonly { readonly kind: Layer; readonly label: string }[] = [
    ...view.lists.map(({ kind, label }) => ({ kind, label })),
    { kind: 'flag', label: strings.text('flags') },
  ];
  return (
    <section>
      <h2>{strings.text('marksOnPage')}</h2>
      <div class="layers">
        {layers.map(({ kind, label }) => (
          <button
            key={kind}
            type="button"
            class="layer"
            data-kind={kind}
            aria-pressed={visible.includes(kind)}
            onClick={() => show(toggled(visible, kind))}
          >
            <span class="sign">{label}</span>
          </button>
        ))}
      </div>
    </section>
  );
}

export const toggled = (visible: readonly Layer[], kind: Layer): readonly Layer[] =>
  visible.includes(kind) ? visible.filter((other) => other !== kind) : [...visible, kind];
