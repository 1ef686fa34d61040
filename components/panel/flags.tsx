import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { flagIdOf } from '../../utils/core/present/flag-id.ts';
import type { FlagView, PanelView } from '../../utils/core/present/panel/view.ts';
import { Icon } from '../parts/icon.tsx';
import type { PanelActions } from './actions.ts';
import { useStrings } from './strings-context.ts';

interface Props {
  readonly view: PanelView;
  readonly actions: PanelActions;
}

/** Flags shown at once: more would push everything else out of sight. */
const SHORT = 2;

/** How many paragraphs may be unrelated to the headline, and each with its evidence. Nothing is hidden or judged. */
export function Flags({ view, actions }: Props): JSX.Element {
  const strings = useStrings();
  const { flags, flagLine, judged } = view;
  const [all, setAll] = useState(false);
  const shown = all || flags.length <= SHORT + 1 ? flags : flags.slice(0, SHORT);
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
          {shown.map((flag) => (
            <Flag key={flag.paragraph} flag={flag} actions={actions} />
          ))}
        </ul>
      )}
      {shown.length < flags.length && (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          {strings.count('showMore', flags.length - shown.length)}
        </button>
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
      <div class="flag-why">
        <Reasons reasons={flag.reasons} />
        <button
          type="button"
          class="link-button"
          onClick={() => actions.correct(flagIdOf(flag.paragraph), { type: 'belongs' })}
        >
          {strings.text('dismiss')}
          <span class="hidden-text">: {flag.label}</span>
        </button>
      </div>
    </li>
  );
}

/** The weightiest evidence in sight, the rest a press away. */
function Reasons({ reasons: [first, ...rest] }: Pick<FlagView, 'reasons'>): JSX.Element {
  if (rest.length === 0) return <p class="reasons">{first}</p>;
  return (
    <details class="reasons">
      <summary>{first}</summary>
      <ul>
        {rest.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </details>
  );
}
