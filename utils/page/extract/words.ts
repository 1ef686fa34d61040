/**
 * Words for comparing lines. Written without Unicode property classes: those take a browser milliseconds to compile,
 * which is a large part of what reading a page costs on a cold start.
 */
const BETWEEN =
  /[\s!-&(-/:-@[-`{-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u2000-\u2018\u201a-\u206f\u3000-\u3003]+/;
const WORD = /[0-9A-Za-z\u00c0-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufdff]/;

/** Lower-case words, punctuation and signs left out. */
export const wordsOf = (text: string): string[] => text.toLowerCase().split(BETWEEN).filter(Boolean);

export const hasWord = (text: string): boolean => WORD.test(text);

/** The first word of a line, lower case; '#' for a number, '' when it begins with neither letter nor digit. */
export function firstWord(text: string): string {
  let end = 0;
  while (end < text.length && end < 20 && /[0-9A-Za-z\u00c0-\uffff]/.test(text[end]!) && text[end] !== '’')
    end++;
  const word = text.slice(0, end).toLowerCase();
  return word >= '0' && word < ':' ? '#' : word;
}
