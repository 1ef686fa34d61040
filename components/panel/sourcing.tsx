import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { SourcingView, SpeakerShare } from '../../utils/core/present/panel/view.ts';
import type { PanelActions } from './actions.ts';
import { useStrings } from './strings-context.ts';
import { useCycle } from './use-cycle.ts';

interface Props {
  readonly sourcing: SourcingView;
  readonly actions: PanelActions;
}

const SHORT = 4;

/** Who is quoted, by words: the kinds of source as one bar, then who speaks how much. */
export function Sourcing({ sourcing, actions }: Props): JSX.Element {
  const strings = useStrings();
  const [all, setAll] = useState(false);
  const speakers = all ? sourcing.speakers : sourcing.speakers.slice(0, SHORT);
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
      <ul class="speakers">
        {speakers.map((speaker) => (
          <Speaker key={`${speaker.kind} ${speaker.name}`} speaker={speaker} actions={actions} />
        ))}
      </ul>
      {speakers.length < sourcing.speakers.length && (
        <button type="button" class="link-button" onClick={() => setAll(true)}>
          {strings.count('showMore', sourcing.speakers.length - SHORT)}
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
