import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SourcingView, SpeakerShare } from '../../utils/core/present/panel/view.ts';
import type { PanelActions } from './actions.ts';
import { useStrings } from './strings-context.ts';
import { useCycle } from './use-cycle.ts';

interface Props {
  readonly sourcing: SourcingView;
}

/** Who is quoted, by words: the kinds of source as one bar. */
export function Sourcing({ sourcing }: Props): JSX.Element {
  const strings = useStrings();
  if (sourcing.kinds.length === 0) {
    return (
      <section>
        <h2>{strings.text('sourcing')}</h2>
        <p class="quiet">{strings.text('noQuotes')}</p>
      </section>
    );
  }
  return (
    <section>
      <h2>
        {strings.text('sourcing')} <span class="h2-note">{sourcing.total}</span>
      </h2>
      <div class="bar" aria-hidden="true">
        {sourcing.kinds.map((kind) => (
          <i key={kind.kind} data-source={kind.kind} style={{ flexGrow: kind.words }} />
        ))}
      </div>
      <ul class="legend">
        {sourcing.kinds.map((kind) => (
          <li key={kind.kind}>
            <i data-source={kind.kind} aria-hidden="true" />
            {kind.label} <b>{kind.percent}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Speakers shown at once. */
const SHORT = 4;

/** Who speaks how much, the most quoted first. */
export function Speakers({
  speakers,
  actions,
}: {
  readonly speakers: readonly SpeakerShare[];
  readonly actions: PanelActions;
}): JSX.Element | null {
  const strings = useStrings();
  const [all, setAll] = useState(false);
  if (speakers.length === 0) return null;
  const shown = all ? speakers : speakers.slice(0, SHORT);
  return (
    <section>
      <h2>{strings.text('speakers')}</h2>
      <ul>
        {shown.map((speaker) => (
          <Speaker key={`${speaker.kind} ${speaker.name}`} speaker={speaker} actions={actions} />
        ))}
      </ul>
      {shown.length < speakers.length && (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          {strings.count('showMore', speakers.length - SHORT)}
        </button>
      )}
    </section>
  );
}

function Speaker({
  speaker,
  actions,
}: {
  readonly speaker: SpeakerShare;
  readonly actions: PanelActions;
}): JSX.Element {
  const strings = useStrings();
  const [, next] = useCycle(speaker.targets.length);
  return (
    <li>
      <button
        type="button"
        class="row-button speaker"
        title={strings.text('jump')}
        onClick={() => {
          const annotation = speaker.targets[next()];
          if (annotation !== undefined) actions.reveal({ annotation });
        }}
      >
        <span class="speaker-name">
          {speaker.name}
          {speaker.role !== undefined && <span class="quiet">, {speaker.role}</span>}
        </span>
        <span class="speaker-share">{speaker.percent}</span>
        <span class="speaker-bar" aria-hidden="true">
          <i data-source={speaker.kind} style={{ inlineSize: `${Math.max(1, speaker.share * 100)}%` }} />
        </span>
        <span class="hidden-text">{speaker.quotes}</span>
      </button>
    </li>
  );
}
