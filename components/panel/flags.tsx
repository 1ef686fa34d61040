import type { JSX } from 'preact';
import type { FlagView, PanelView } from '../../utils/core/present/panel/view.ts';
import { Icon } from '../parts/icon.tsx';
import type { PanelActions } from './actions.ts';
import { useStrings } from './strings-context.ts';

interface Props {
  readonly view: PanelView;
  readonly actions: PanelActions;
}

/** How many paragraphs may be unrelated to the headline, and each with its evidence. Nothing is hidden or judged. */
export function Flags({ view, actions }: Props): JSX.Element {
  const strings = useStrings();
  const { flags, dismissed, flagLine, judged } = view;
  return (
    <section class="flags" data-kind="flag" data-any={flags.length > 0} aria-label={strings.text('flags')}>
      <div role="status">
        <h2 class="flag-line">
          {flags.length === 0 && judged && <Icon name="check" />}
          {flagLine}
        </h2>
      </div>
      {flags.length > 0 && (
        <ul>
          {flags.map((flag) => (
            <Flag key={flag.paragraph} flag={flag} actions={actions} />
          ))}
        </ul>
      )}
      {dismissed.length > 0 && (
        <details class="dismissed">
          <summary>{strings.count('dismissed', dismissed.length)}</summary>
          <ul>
            {dismissed.map((flag) => (
              <li key={flag.paragraph}>
                <span>
                  {flag.label}: {flag.text.slice(0, 60)}…
                </span>{' '}
                <button type="button" class="link-button" onClick={() => actions.restore(flag.paragraph)}>
                  {strings.text('restore')}
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Flag({ flag, actions }: { readonly flag: FlagView; readonly actions: PanelActions }): JSX.Element {
  const strings = useStrings();
  return (
    <li class="flag">
      <button
        type="button"
        class="row-button flag-text"
        title={strings.text('jump')}
        onClick={() => actions.reveal({ paragraph: flag.paragraph })}
      >
        <span class="flag-words" dir="auto">
          <span class="flag-label">{flag.label}</span> {flag.text}
        </span>
      </button>
      <ul class="reasons">
        {flag.reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <button type="button" class="link-button" onClick={() => actions.dismiss(flag.paragraph)}>
        {strings.text('dismiss')}
        <span class="hidden-text">: {flag.label}</span>
      </button>
    </li>
  );
}
