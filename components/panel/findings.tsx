import type { JSX } from 'preact';
import type { FindingView } from '../../utils/core/present/panel/view.ts';
import type { PanelActions } from './actions.ts';
import { useStrings } from './strings-context.ts';

interface Props {
  readonly findings: readonly FindingView[];
  readonly actions: PanelActions;
}

/** What contradicts itself inside the article; silent where nothing does. */
export function Findings({ findings, actions }: Props): JSX.Element | null {
  const strings = useStrings();
  if (findings.length === 0) return null;
  return (
    <section>
      <h2>{strings.text('findings')}</h2>
      <ul class="findings">
        {findings.map((finding) => (
          <li key={finding.message} class="finding">
            <p>{finding.message}</p>
            {finding.targets.map((target, i) => (
              <button
                key={i}
                type="button"
                class="place-button"
                aria-label={`${strings.text('jump')} ${i + 1}`}
                title={strings.text('jump')}
                onClick={() => actions.reveal(target)}
              >
                {i + 1}
              </button>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
