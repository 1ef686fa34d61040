import type { JSX } from 'preact';
import type { PanelState } from '../../utils/core/present/panel/state.ts';
import { Exercise } from '../exercise/exercise.tsx';
import type { PanelActions } from './actions.ts';
import { Article } from './article.tsx';
import { Header } from './header.tsx';
import { Message, Progress } from './message.tsx';
import { problemText } from './problem.ts';
import { useStrings } from './strings-context.ts';

interface Props {
  readonly state: PanelState;
  readonly actions: PanelActions;
}

/** The whole of the popup and of the side panel, in every state of the page. */
export const Panel = ({ state, actions }: Props): JSX.Element => (
  <div class="panel">
    <Header actions={actions} marked={state.phase === 'done'} />
    <Body state={state} actions={actions} />
  </div>
);

function Body({ state, actions }: Props): JSX.Element {
  const strings = useStrings();
  switch (state.phase) {
    case 'starting':
      return <Progress text={strings.text('starting')} />;
    case 'reading':
      return <Progress text={strings.text('reading')} />;
    case 'analysing':
      return (
        <Progress
          text={strings.text('analysing')}
          headline={state.headline}
          {...(state.outlet !== undefined && { outlet: state.outlet })}
        />
      );
    case 'off':
      return (
        <Message
          title={strings.text('offTitle')}
          text={strings.text('offText')}
          action={{ label: strings.text('turnOn'), run: actions.start }}
        />
      );
    case 'failed': {
      const { retry, ...words } = problemText(state.problem, strings);
      return (
        <Message
          {...words}
          {...(retry && { action: { label: strings.text('retry'), run: actions.start } })}
          alert
        />
      );
    }
    case 'exercise':
      return <Exercise view={state} actions={actions} />;
    case 'done':
      return <Article {...state} actions={actions} />;
  }
}
