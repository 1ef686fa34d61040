import type { JSX } from 'preact';
import type { OwnMark } from '../../utils/core/model.ts';
import type { ExerciseScore } from '../../utils/core/present/exercise.ts';
import type { TextKey } from '../../utils/core/present/strings.ts';
import type { PanelActions } from '../panel/actions.ts';
import { useStrings } from '../panel/strings-context.ts';

/** What the panel says of an exercise: how far it is, or how it went. */
export interface ExerciseView {
  readonly headline: string;
  readonly own: readonly OwnMark[];
  /** Once revealed. */
  readonly scores?: readonly ExerciseScore[];
}

const LABEL: Readonly<Record<OwnMark['kind'], TextKey>> = {
  figure: 'figures',
  party: 'parties',
  quote: 'quotes',
};
const KINDS = ['figure', 'party', 'quote'] as const;

interface Props {
  readonly view: ExerciseView;
  readonly actions: PanelActions;
}

/** Class mode: the reader marks first, then compares. */
export function Exercise({ view, actions }: Props): JSX.Element {
  const strings = useStrings();
  return (
    <main class="exercise">
      <div class="masthead">
        <p class="masthead-meta">{strings.text('exercise')}</p>
        <h1 dir="auto">{view.headline}</h1>
      </div>
      <p class="quiet" role="status">
        {strings.text(view.scores ? 'exerciseNote' : 'exerciseHint')}
      </p>
      {view.scores?.map((score) => <Score key={score.kind} score={score} actions={actions} />) ?? (
        <ul class="exercise-counts">
          {KINDS.map((kind) => (
            <li key={kind} data-kind={kind}>
              <span class="sign">{strings.text(LABEL[kind])}</span>
              <b>{view.own.filter((mark) => mark.kind === kind).length}</b>
            </li>
          ))}
        </ul>
      )}
      {!view.scores && (
        <button type="button" class="main-button" onClick={() => actions.exercise('score')}>
          {strings.text('exerciseScore')}
        </button>
      )}
      <p class="exercise-links">
        <button type="button" class="link-button" onClick={actions.openWorksheet}>
          {strings.text('exercisePrint')}
        </button>
        <button type="button" class="link-button" onClick={() => actions.exercise('end')}>
          {strings.text('exerciseEnd')}
        </button>
      </p>
    </main>
  );
}

function Score({ score, actions }: { readonly score: ExerciseScore; readonly actions: PanelActions }) {
  const strings = useStrings();
  const { kind, found, total, missed, extra } = score;
  return (
    <section data-kind={kind}>
      <h2>
        <span class="sign">{strings.text(LABEL[kind])}</span>{' '}
        <span class="h2-note">{strings.text('exerciseFound', found, total)}</span>
      </h2>
      <progress max={Math.max(1, total)} value={found} aria-label={strings.text(LABEL[kind])} />
      {missed.length > 0 && (
        <details>
          <summary>{strings.count('exerciseMissed', missed.length)}</summary>
          <ul>
            {missed.map(({ id, text }) => (
              <li key={id}>
                <button type="button" class="row-button" onClick={() => actions.reveal({ annotation: id })}>
                  <span dir="auto">{text}</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
      {extra.length > 0 && (
        <details>
          <summary>{strings.count('exerciseExtra', extra.length)}</summary>
          <ul>
            {extra.map(({ span, text }) => (
              <li key={span.start}>
                <button type="button" class="row-button" onClick={() => actions.reveal({ span })}>
                  <span dir="auto">{text}</span>
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
