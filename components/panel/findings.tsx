import type { JSX } from 'preact';
import type { FindingView, HeadlineClaimView } from '../../utils/core/present/panel/view.ts';
import { Icon } from '../parts/icon.tsx';
import type { PanelActions } from './actions.ts';
import { useStrings } from './strings-context.ts';

interface ClaimProps {
  readonly claims: readonly HeadlineClaimView[];
  readonly actions: PanelActions;
}

/** What the headline claims that can be looked up, and where the text has it. */
export function HeadlineClaims({ claims, actions }: ClaimProps): JSX.Element | null {
  const strings = useStrings();
  if (claims.length === 0) return null;
  return (
    <section>
      <h2>{strings.text('headlineCheck')}</h2>
      <ul class="claims">
        {claims.map(({ text, where, paragraph }) =>
          paragraph === undefined ? (
            <li key={text} class="claim" data-kind="flag">
              <span dir="auto">{text}</span>
              <span class="claim-lacks">{where}</span>
            </li>
          ) : (
            <li key={text}>
              <button
                type="button"
                class="row-button claim"
                title={strings.text('jump')}
                onClick={() => actions.reveal({ paragraph })}
              >
                <span dir="auto">{text}</span>
                <span class="claim-has">
                  <Icon name="check" /> {where}
                </span>
              </button>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

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
