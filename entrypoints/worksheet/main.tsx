import { render } from 'preact';
import { Worksheet } from '../../components/exercise/worksheet.tsx';
import { Message } from '../../components/panel/message.tsx';
import { StringsContext } from '../../components/panel/strings-context.ts';
import { createStrings } from '../../utils/core/present/strings.ts';
import { dressPage } from '../../utils/extension/dress-page.ts';
import { askPage } from '../../utils/extension/messages.ts';
import { localMessage, messageLocale } from '../../utils/extension/strings.ts';

const strings = createStrings(messageLocale(), localMessage);
dressPage(document, strings.locale);
document.title = strings.text('exercisePrint');

// the article is asked of the tab that it is open in: nothing has to be stored for a worksheet
const tabId = Number(new URLSearchParams(location.search).get('tab'));
const state = await askPage(tabId, 'state', {});
render(
  <StringsContext.Provider value={strings}>
    {state.ok && state.value.phase === 'done' ? (
      <Worksheet annotated={state.value.annotated} />
    ) : (
      <Message title={strings.text('exercisePrint')} text={strings.text('worksheetGone')} />
    )}
  </StringsContext.Provider>,
  document.querySelector('#worksheet')!,
);
