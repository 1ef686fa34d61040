import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useStrings } from '../panel/strings-context.ts';
import type { OptionActions } from './values.ts';

interface Props {
  readonly sites: readonly string[];
  readonly actions: Pick<OptionActions, 'addSite' | 'removeSite'>;
}

/** Sites on which articles are marked without a click; the browser asks for each. */
export function Sites({ sites, actions }: Props): JSX.Element {
  const strings = useStrings();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const add = async () => {
    const answer = await actions.addSite(typed);
    if (answer?.allowed) setTyped('');
    if (!answer) setSaid(strings.text('siteUnread'));
    else setSaid(strings.text(answer.allowed ? 'siteAdded' : 'siteRefused', answer.host));
  };
  return (
    <section>
      <h2>{strings.text('optionsSites')}</h2>
      <p class="hint">{strings.text('optionsSitesHint')}</p>
      <ul class="sites">
        {sites.map((host) => (
          <li key={host} class="line">
            <span dir="ltr">{host}</span>
            <button type="button" class="link-button" onClick={() => void actions.removeSite(host)}>
              {strings.text('removeSite')}
              <span class="hidden-text">: {host}</span>
            </button>
          </li>
        ))}
      </ul>
      <form
        class="site-form"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <label>
          <span class="hidden-text">{strings.text('siteField')}</span>
          <input
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            placeholder="news.example"
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="plain-button">
          {strings.text('addSite')}
        </button>
      </form>
      <p role="status">{said}</p>
    </section>
  );
}
