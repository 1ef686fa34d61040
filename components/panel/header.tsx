import type { JSX } from 'preact';
import { IconButton } from '../parts/icon-button.tsx';
import type { PanelActions } from './actions.ts';
import { useStrings } from './strings-context.ts';

interface Props {
  readonly actions: PanelActions;
  readonly marked: boolean;
}

export function Header({ actions, marked }: Props): JSX.Element {
  const strings = useStrings();
  return (
    <header class="panel-head">
      <p class="wordmark">
        <svg viewBox="0 0 16 16" aria-hidden="true" class="wordmark-sign">
          <circle cx="6.7" cy="6.7" r="4.7" />
          <path d="M4.6 6h4.2M4.6 8h2.8M10.2 10.2l4 4" />
        </svg>
        {strings.text('name')}
      </p>
      <div class="panel-tools">
        {marked && <IconButton icon="power" label={strings.text('turnOff')} onClick={actions.clear} />}
        {actions.openSidePanel && (
          <IconButton
            tool="side-panel"
            icon="panel"
            label={strings.text('openSidePanel')}
            onClick={actions.openSidePanel}
          />
        )}
        <IconButton icon="options" label={strings.text('openOptions')} onClick={actions.openOptions} />
      </div>
    </header>
  );
}
