import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TextKey } from '../../utils/core/present/strings.ts';
import { Icon } from '../parts/icon.tsx';
import { IconButton } from '../parts/icon-button.tsx';
import type { ExportFormat, PanelActions } from './actions.ts';
import { useStrings } from './strings-context.ts';

const FORMATS: readonly (readonly [ExportFormat, TextKey])[] = [
  ['markdown', 'formatMarkdown'],
  ['csv', 'formatCsv'],
  ['jsonld', 'formatJsonld'],
  ['json', 'formatJson'],
];

/** Takes the reading away: each format to the clipboard or into a file. */
export function ExportMenu({ actions }: { readonly actions: PanelActions }): JSX.Element {
  const strings = useStrings();
  const [said, setSaid] = useState('');
  const menu = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const leave = (event: Event) => {
      const open = menu.current;
      if (!open?.open) return;
      if (event instanceof KeyboardEvent ? event.key !== 'Escape' : open.contains(event.target as Node))
        return;
      // Escape closes the menu, not the popup around it
      if (event instanceof KeyboardEvent) event.preventDefault();
      open.open = false;
      open.querySelector('summary')?.focus();
    };
    document.addEventListener('click', leave);
    document.addEventListener('keydown', leave);
    return () => {
      document.removeEventListener('click', leave);
      document.removeEventListener('keydown', leave);
    };
  }, []);
  const copy = async (format: ExportFormat) =>
    setSaid((await actions.copy(format)) ? strings.text('copied') : strings.text('copyFailed'));
  return (
    <details class="export" ref={menu}>
      <summary>
        <Icon name="export" /> {strings.text('export')}
      </summary>
      <ul>
        {FORMATS.map(([format, label]) => (
          <li key={format} class="export-format">
            <span>{strings.text(label)}</span>
            <IconButton
              icon="copy"
              label={`${strings.text('copyAs')}: ${strings.text(label)}`}
              onClick={() => void copy(format)}
            />
            <IconButton
              icon="jump"
              label={`${strings.text('download')}: ${strings.text(label)}`}
              onClick={() => actions.download(format)}
            />
          </li>
        ))}
        <li role="status" class="export-said">
          {said}
        </li>
      </ul>
    </details>
  );
}
