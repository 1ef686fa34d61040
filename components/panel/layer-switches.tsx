import type { JSX } from 'preact';
import type { Layer, PanelView } from '../../utils/core/present/panel/view.ts';
import { useStrings } from './strings-context.ts';

interface Props {
  readonly view: PanelView;
  readonly visible: readonly Layer[];
  readonly show: (layers: readonly Layer[]) => void;
}

/** Which of the marks there are stand on the page; each drawn as it is there, so this is the legend too. */
export function LayerSwitches({ view, visible, show }: Props): JSX.Element | null {
  const strings = useStrings();
  const layers: readonly { readonly kind: Layer; readonly label: string }[] = [
    ...view.lists.filter(({ rows }) => rows.length > 0).map(({ kind, label }) => ({ kind, label })),
    ...(view.flags.length > 0 ? [{ kind: 'flag' as const, label: strings.text('flags') }] : []),
  ];
  if (layers.length === 0) return null;
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
