import { readFileSync } from 'node:fs';
import { createStrings, type Strings } from '../../../utils/core/present/strings.ts';

const folder = new URL('../../../public/_locales/', import.meta.url);

/** The words of a locale file as a browser would give them. */
export function stringsIn(locale: 'en' | 'de' | 'fr' | 'es'): Strings {
  const messages = JSON.parse(readFileSync(new URL(`${locale}/messages.json`, folder), 'utf8')) as Record<
    string,
    { message: string }
  >;
  return createStrings(locale, (key) => messages[key]?.message);
}
