import { render } from 'preact';
import { IconButton } from '../parts/icon-button.tsx';

interface Note {
  readonly text: string;
  /** Name of the button that closes it. */
  readonly closing: string;
  readonly close: () => void;
}

/** One sentence beside words on the page: why they could not be marked. Returns its undoing. */
export function renderNote(container: Element, { text, closing, close }: Note): () => void {
  render(
    <p class="ng-card chooser">
      {text}
      <IconButton icon="close" label={closing} onClick={close} />
    </p>,
    container,
  );
  return () => render(null, container);
}
