import type { JSX } from 'preact';
import type { Layer, PanelView } from '../../utils/core/present/panel/view.ts';
import type { PanelActions } from './actions.ts';
import { Findings, HeadlineClaims } from './findings.tsx';
import { Flags } from './flags.tsx';
import { LayerSwitches } from './layer-switches.tsx';
import { Sourcing, Speakers } from './sourcing.tsx';
import { useStrings } from './strings-context.ts';

interface Props {
  readonly view: PanelView;
  readonly visible: readonly Layer[];
  readonly changed: boolean;
  readonly actions: PanelActions;
}

/** What a reader wants to know in three seconds, the most important first. */
export function Overview({ view, visible, changed, actions }: Props): JSX.Element {
  const strings = useStrings();
  /** In a language that is read whole. */
  const offered = view.notice === undefined;
  return (
    <>
      <div class="masthead">
        <p class="masthead-meta">
          {[view.outlet, view.date ?? strings.text('unknownDate'), view.length].filter(Boolean).join(' · ')}
        </p>
        <h1 dir="auto">{view.headline}</h1>
        {view.byline !== undefined && <p class="masthead-meta">{view.byline}</p>}
      </div>
      {view.notice !== undefined && (
        <p class="notice" role="status">
          {view.notice}
        </p>
      )}
      {changed && (
        <p class="notice" role="status">
          {strings.text('changed')}{' '}
          <button type="button" class="link-button" onClick={actions.start}>
            {strings.text('readAgain')}
          </button>
        </p>
      )}
      {offered && <Flags view={view} actions={actions} />}
      {offered && !view.empty && <Sourcing sourcing={view.sourcing} />}
      {offered && <Summary view={view} actions={actions} />}
      {view.empty && offered ? (
        <section>
          <h2>{strings.text('nothingTitle')}</h2>
          <p class="quiet">{strings.text('nothingText')}</p>
        </section>
      ) : (
        <>
          {offered && <Speakers speakers={view.sourcing.speakers} actions={actions} />}
          <HeadlineClaims claims={view.headlineClaims} actions={actions} />
          <Findings findings={view.findings} actions={actions} />
          <LayerSwitches view={view} visible={visible} show={actions.show} />
        </>
      )}
      <Corrected corrected={view.corrected} undo={actions.undoCorrection} />
      <p class="quiet private">{strings.text('private')}</p>
    </>
  );
}

interface CorrectedProps {
  readonly corrected: PanelView['corrected'];
  readonly undo: (key: string) => void;
}

function Corrected({ corrected, undo }: CorrectedProps): JSX.Element | null {
  const strings = useStrings();
  if (corrected.length === 0) return null;
  return (
    <details class="corrected">
      <summary>{strings.count('corrected', corrected.length)}</summary>
      <ul>
        {corrected.map(({ key, text }) => (
          <li key={key}>
            <span dir="auto">{text}</span>{' '}
            <button type="button" class="link-button" onClick={() => undo(key)}>
              {strings.text('undo')}
              <span class="hidden-text">: {text}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Summary({ view, actions }: Pick<Props, 'view' | 'actions'>): JSX.Element {
  const strings = useStrings();
  return (
    <section>
      <h2>{strings.text('summary')}</h2>
      {view.summary.length === 0 && <p class="quiet">{strings.text('noSummary')}</p>}
      <ol class="summary">
        {view.summary.map((line) => (
          <li key={line.span.start}>
            <button
              type="button"
              class="row-button"
              title={strings.text('jump')}
              onClick={() => actions.reveal({ span: line.span })}
            >
              <span dir="auto">{line.text}</span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
