import { render } from 'preact';
import { Worksheet } from '../../components/exercise/worksheet.tsx';
import { Message } from '../../components/panel/message.tsx';
import { StringsContext } from '../../components/panel/strings-context.ts';
import { createStrings } from '../../utils/core/present/strings.ts';
import { askPage } from '../../utils/extension/messages.ts';
import { localMessage, messageLocale, textDirection } from '../../utils/extension/strings.ts';

const strings = createStrings(messageLocale(), localMessage);
document.documentElement.lang = strings.locale;
document.documentElement.dir = textDirection();
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
