import type { Strings } from './strings.ts';

/** What a sentence takes from the article: words in quotation marks, at its end or once inside, or a number. */
const FROM_ARTICLE = [/(?<=: )‘(.*)’$/s, /“([^”]*)”/, /‘([^’]*)’/, /(\d+\.\d+)/] as const;

/**
 * Evidence of marks in the words of the interface. Detectors write it in English, the language of the document model;
 * as with gettext, the English sentence itself is the key of its translations, less what it takes from the article. A
 * sentence that nobody has translated stays as it is.
 */
export const evidenceIn = (sentences: readonly string[], strings: Strings): readonly string[] =>
  sentences.map((sentence) => {
    const found = FROM_ARTICLE.map((pattern) => pattern.exec(sentence)).find((match) => match !== null);
    const words = found?.[1] ?? '';
    const own = found ? sentence.replace(found[0], ' ') : sentence;
    return strings.maybe(keyOf(own), words) ?? sentence;
  });

/** ‘“Dr” before it’ → why_before_it: browsers allow letters, digits and '_' in the keys of messages. */
const keyOf = (own: string): string =>
  `why_${own
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '')}`;
