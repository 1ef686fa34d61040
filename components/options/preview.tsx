import type { JSX } from 'preact';
import { useStrings } from '../panel/strings-context.ts';
import type { OptionValues } from './values.ts';

interface Props {
  readonly palette: OptionValues['palette'];
  readonly lines: OptionValues['lines'];
}

/** A sentence marked as an article would be: all kinds in these colours and lines. */
export function Preview({ palette, lines }: Props): JSX.Element {
  const strings = useStrings();
  const marks: Readonly<Record<string, { readonly kind: string; readonly words: string }>> = {
    '{1}': { kind: 'party', words: strings.text('previewParty') },
    '{2}': { kind: 'figure', words: strings.text('previewFigure') },
    '{3}': { kind: 'quote', words: strings.text('previewQuote') },
  };
  const parts = strings.text('previewText', ...Object.keys(marks)).split(/(\{[123]\})/);
  return (
    <span class="preview" data-palette={palette} data-lines={lines}>
      {parts.map((part) => {
        const mark = marks[part];
        return mark ? (
          <span key={mark.kind} class="preview-mark" data-kind={mark.kind}>
            {mark.words}
          </span>
        ) : (
          part
        );
      })}
      {' … '}
      <span class="preview-mark" data-kind="flag">
        {strings.text('previewFlag')}
      </span>
    </span>
  );
}
