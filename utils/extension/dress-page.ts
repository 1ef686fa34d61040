import { loadSettings, onSettings } from './settings.ts';
import { textDirection } from './strings.ts';

/** Gives a page of the extension its language and direction, and the reader's colours for as long as it is open. */
export function dressPage({ documentElement: root }: Document, locale: string): void {
  root.lang = locale;
  root.dir = textDirection();
  const paint = ({ palette }: { readonly palette: string }) => {
    root.dataset['palette'] = palette;
  };
  void loadSettings().then(paint);
  // the page lives as long as its document: nothing has to be taken back
  onSettings(paint, new AbortController().signal);
}
