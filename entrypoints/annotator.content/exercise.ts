import { CARD_CSS } from '../../components/card/index.tsx';
import { renderChooser } from '../../components/exercise/chooser.tsx';
import type { OwnMark, Span } from '../../utils/core/model.ts';
import { createStrings } from '../../utils/core/present/strings.ts';
import type { Settings } from '../../utils/extension/settings.ts';
import { localMessage, messageLocale } from '../../utils/extension/strings.ts';
import type { Anchors } from '../../utils/page/anchors.ts';
import { createCardHost } from '../../utils/page/card-host.ts';
import { createHitTest } from '../../utils/page/hit-test.ts';
import type { Mark } from '../../utils/page/marks.ts';
import { createPainter } from '../../utils/page/paint/index.ts';
import { spanOfSelection } from '../../utils/page/selected.ts';

export interface ExerciseOptions {
  readonly settings: Settings;
  readonly signal: AbortSignal;
  readonly onChange: (own: readonly OwnMark[]) => void;
}

const toMark = ({ kind, span }: OwnMark): Mark => ({
  id: `own-${kind}-${span.start}-${span.end}`,
  kind,
  span,
});

/** The article without its marks: words that the reader selects are marked as what the reader says they are. */
export function showExercise(
  page: Document,
  anchors: Anchors,
  { settings, signal, onChange }: ExerciseOptions,
): void {
  const strings = createStrings(messageLocale(), localMessage);
  const painter = createPainter(page, anchors, { signal, look: settings });
  let own: readonly OwnMark[] = [];
  let selected: Span | undefined;

  const set = (next: readonly OwnMark[]) => {
    own = next;
    painter.show(own.map(toMark));
    onChange(own);
    host.close();
  };
  const host = createCardHost(page, {
    css: CARD_CSS,
    signal,
    render: (container, [id]) => {
      container.dataset['palette'] = settings.palette;
      const mine = own.find((mark) => toMark(mark).id === id);
      return renderChooser(container, strings, {
        ...(mine
          ? { remove: () => set(own.filter((mark) => mark !== mine)) }
          : {
              choose: (kind) => {
                if (selected) set([...own, { kind, span: selected }]);
                page.getSelection()?.removeAllRanges();
              },
            }),
        close: () => host.close(),
      });
    },
  });

  const look = (event: Event) => {
    if (host.holds(event.composedPath())) return;
    const selection = page.getSelection();
    selected = selection ? spanOfSelection(selection, anchors) : undefined;
    if (selected && selection)
      return host.open([], selection.getRangeAt(0).getBoundingClientRect(), {
        focus: event instanceof KeyboardEvent,
      });
    if (!(event instanceof MouseEvent)) return;
    const hit = createHitTest(page, anchors, own.map(toMark))(event.clientX, event.clientY);
    if (hit) host.open(hit.ids, hit.rect);
    else host.close();
  };
  page.addEventListener('click', look, { signal, capture: true });
  // selected by keyboard: Enter says that the selection is complete
  page.addEventListener('keyup', (event) => event.key === 'Enter' && look(event), { signal, capture: true });
}
