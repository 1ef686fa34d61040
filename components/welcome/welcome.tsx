import type { JSX } from 'preact';
import { useStrings } from '../panel/strings-context.ts';

/** What a new reader is told: four lines, and an article to try them on. */
export function Welcome(): JSX.Element {
  const strings = useStrings();
  return (
    <>
      <h2>{strings.text('welcomeTitle')}</h2>
      <ol class="welcome-steps">
        <li>{strings.text('welcomeClick')}</li>
        <li>
          {strings.text('welcomePoint')}{' '}
          <span data-kind="figure">
            <span class="sign">{strings.text('figures')}</span>
          </span>{' '}
          <span data-kind="party">
            <span class="sign">{strings.text('parties')}</span>
          </span>{' '}
          <span data-kind="quote">
            <span class="sign">{strings.text('quotes')}</span>
          </span>{' '}
          <span data-kind="flag">
            <span class="sign">{strings.text('flags')}</span>
          </span>
        </li>
        <li>{strings.text('welcomeFix')}</li>
        <li>{strings.text('welcomeTry')}</li>
      </ol>
      <p class="quiet">{strings.text('private')}</p>
    </>
  );
}
