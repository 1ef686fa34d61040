import type { JSX } from 'preact';
import { Icon, type IconName } from './icon.tsx';

interface Props {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly pressed?: boolean;
  /** For whoever drives the page from outside. */
  readonly tool?: string;
}

export const IconButton = ({ icon, label, onClick, pressed, tool }: Props): JSX.Element => (
  <button
    type="button"
    class="icon-button"
    aria-label={label}
    title={label}
    onClick={onClick}
    data-tool={tool}
    {...(pressed !== undefined && { 'aria-pressed': pressed })}
  >
    <Icon name={icon} />
  </button>
);
