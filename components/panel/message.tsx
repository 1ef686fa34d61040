import type { JSX } from 'preact';
import { Skeleton } from './skeleton.tsx';

interface MessageProps {
  readonly title: string;
  readonly text: string;
  /** What the machine said, for a report. */
  readonly detail?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  readonly alert?: boolean;
}

/** A state with nothing to list: what it is, and what to do about it. */
export const Message = ({ title, text, detail, action, alert = false }: MessageProps): JSX.Element => (
  <main class="message">
    <div role={alert ? 'alert' : 'status'}>
      <h1>{title}</h1>
      <p>{text}</p>
      {detail !== undefined && (
        <p class="message-detail" lang="en">
          {detail}
        </p>
      )}
    </div>
    {action && (
      <button type="button" class="main-button" onClick={action.run}>
        {action.label}
      </button>
    )}
  </main>
);

interface ProgressProps {
  readonly text: string;
  readonly headline?: string;
  readonly outlet?: string;
}

/** Work under way: what is known so far above lines that will fill. */
export const Progress = ({ text, headline, outlet }: ProgressProps): JSX.Element => (
  <main class="progress">
    {headline !== undefined && (
      <div class="masthead">
        {outlet !== undefined && <p class="masthead-meta">{outlet}</p>}
        <h1>{headline}</h1>
      </div>
    )}
    <Skeleton head={headline === undefined} />
    <p class="progress-text" role="status">
      {text}
    </p>
  </main>
);
