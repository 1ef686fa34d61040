import type { JSX } from 'preact';
import { flagIdOf } from '../../utils/core/present/flag-id.ts';
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
  const { flags, flagLine, judged } = view;
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
      <button
        type="button"
        class="link-button"
        onClick={() => actions.correct(flagIdOf(flag.paragraph), { type: 'belongs' })}
      >
        {strings.text('dismiss')}
        <span class="hidden-text">: {flag.label}</span>
      </button>
    </li>
  );
}
