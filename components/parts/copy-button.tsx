import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { IconButton } from './icon-button.tsx';

interface Props {
  readonly text: string;
  readonly label: string;
  /** What is said when it is done. */
  readonly copied: string;
  readonly copy: (text: string) => void;
}

/** Puts text on the clipboard, and says so to the eye and the ear. */
export function CopyButton({ text, label, copied, copy }: Props): JSX.Element {
  const [done, setDone] = useState<string>();
  return (
    <>
      <IconButton
        icon={done === text ? 'check' : 'copy'}
        label={label}
        onClick={() => {
          copy(text);
          setDone(text);
        }}
      />
      <span class="hidden-text" role="status">
        {done === text ? copied : ''}
      </span>
    </>
  );
}
