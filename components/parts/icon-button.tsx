import type { JSX } from 'preact';
import { Icon, type IconName } from './icon.tsx';

interface Props {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly pressed?: boolean;
}

export const IconButton = ({ icon, label, onClick, pressed }: Props): JSX.Element => (
  <button
    type="button"
    class="icon-button"
    aria-label={label}
    title={label}
    onClick={onClick}
    {...(pressed !== undefined && { 'aria-pressed': pressed })}
  >
    <Icon name={icon} />
  </button>
);
