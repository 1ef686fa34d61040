import { render } from 'preact';
import type { AnnotationKind } from '../../utils/core/model.ts';
import type { Strings, TextKey } from '../../utils/core/present/strings.ts';
import { IconButton } from '../parts/icon-button.tsx';

interface ChooserActions {
  readonly choose?: (kind: AnnotationKind) => void;
  readonly remove?: () => void;
  readonly close: () => void;
}

const KINDS: readonly (readonly [AnnotationKind, TextKey])[] = [
  ['figure', 'kindFigure'],
  ['party', 'kindParty'],
  ['quote', 'kindQuote'],
];

/** Beside words that a reader selected: what are they? Beside a mark of the reader's: take it back. */
export function renderChooser(
  container: Element,
  strings: Strings,
  { choose, remove, close }: ChooserActions,
): () => void {
  render(
    <section class="ng-card chooser" aria-label={strings.text('exercise')}>
      {choose &&
        KINDS.map(([kind, label]) => (
          <button key={kind} type="button" class="chip" data-kind={kind} onClick={() => choose(kind)}>
            <span class="sign">{strings.text(label)}</span>
          </button>
        ))}
      {remove && (
        <button type="button" class="chip" onClick={remove}>
          {strings.text('exerciseRemove')}
        </button>
      )}
      <IconButton icon="close" label={strings.text('close')} onClick={close} />
    </section>,
    container,
  );
  return () => render(null, container);
}
