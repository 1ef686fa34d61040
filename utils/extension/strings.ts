import { browser } from './browser.ts';

/** The message of `_locales` for a key, or '' where there is none; `$1`…`$9` stay for who fills them. */
export const localMessage = (key: string): string =>
  browser.i18n.getMessage(key, ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9']);

/** The language the messages are in: the one the browser chose among those there are. */
export const messageLocale = (): string => localMessage('locale') || 'en';

/** 'ltr' or 'rtl', as the browser's own interface runs. */
export const textDirection = (): string => localMessage('@@bidi_dir') || 'ltr';
