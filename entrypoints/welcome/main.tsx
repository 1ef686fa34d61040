import { render } from 'preact';
import { StringsContext } from '../../components/panel/strings-context.ts';
import { Welcome } from '../../components/welcome/welcome.tsx';
import { createStrings } from '../../utils/core/present/strings.ts';
import { browser } from '../../utils/extension/browser.ts';
import { dressPage } from '../../utils/extension/dress-page.ts';
import { localMessage, messageLocale } from '../../utils/extension/strings.ts';

const strings = createStrings(messageLocale(), localMessage);
dressPage(document, strings.locale);
render(
  <StringsContext.Provider value={strings}>
    <Welcome />
  </StringsContext.Provider>,
  document.querySelector('#welcome')!,
);

// No browser injects a content script into an extension's own page, so this page brings it along: a click on the
// button then finds it here as on any news page.
const script = document.createElement('script');
script.src = browser.runtime.getURL('/content-scripts/annotator.js');
document.body.append(script);
