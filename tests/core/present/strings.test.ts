import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENGLISH, englishStrings } from '../../../utils/core/present/english.ts';
import { createStrings } from '../../../utils/core/present/strings.ts';

const folder = new URL('../../../public/_locales/', import.meta.url);
const LOCALES = readdirSync(folder);
const messagesOf = (locale: string): Record<string, string> => {
  const file = JSON.parse(readFileSync(new URL(`${locale}/messages.json`, folder), 'utf8'));
  return Object.fromEntries(
    Object.entries(file).map(([key, value]) => [key, (value as { message: string }).message]),
  );
};
const placesIn = (text: string) => [...text.matchAll(/\$[1-9]/g)].map(String).sort();

describe('the words of the interface', () => {
  it('are the same for the browser and for everything else in English', () => {
    expect(messagesOf('en')).toEqual(ENGLISH);
  });

  it('exist in English, German, French and Spanish', () => {
    expect([...LOCALES].sort()).toEqual(['de', 'en', 'es', 'fr']);
  });

  it.each(LOCALES)('miss nothing in “%s”, and have each value in its place', (locale) => {
    const messages = messagesOf(locale);
    expect(Object.keys(messages).sort()).toEqual(Object.keys(ENGLISH).sort());
    for (const [key, english] of Object.entries(ENGLISH)) {
      expect(messages[key]).not.toBe('');
      expect([key, placesIn(messages[key]!)]).toEqual([key, placesIn(english)]);
    }
    expect(messages['locale']).toBe(locale);
  });

  it('choose the form that fits the number, and write the number as the language does', () => {
    expect(englishStrings.count('mentions', 1)).toBe('1 mention');
    expect(englishStrings.count('mentions', 1200)).toBe('1,200 mentions');
    const german = messagesOf('de');
    const strings = createStrings('de', (key) => german[key]);
    expect(strings.count('mentions', 1200)).toBe('1.200 Nennungen');
    expect(strings.text('nothingMatches', '<b>$1</b>')).toBe('Nichts passt zu „<b>$1</b>“.');
  });

  it('leave no label empty where the table lacks one', () => {
    expect(createStrings('fr', () => undefined).text('close')).toBe('close');
  });
});
