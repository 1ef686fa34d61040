import type { Page } from './blocks.ts';
import { wordsOf } from './words.ts';

const TAG = /^([a-z]{2,3})(?:$|[-_])/i;
const COMMON: readonly (readonly [language: string, words: ReadonlySet<string>])[] = (
  [
    ['en', 'the and of to in that is was for with on as his are this by from have were not which said'],
    ['de', 'der die und das den von ist mit des nicht ein eine auf für dem sich auch als wird'],
    ['fr', 'le la les et des est une dans que pour qui sur pas au avec plus par sont cette'],
    ['es', 'el los las del que una por con para es su como más pero fue sus este ha'],
    ['it', 'il di che la per un una sono con non del della le gli è nel anche alla dei'],
    ['pt', 'o os as do da que em um uma para com não por mais dos como foi ao na'],
    ['nl', 'de het een van en dat op te zijn voor met die niet aan er om ook als'],
  ] as const
).map(([language, words]) => [language, new Set(words.split(' '))] as const);

/** Share of running words that a language's commonest words must make up. */
const TELLING = 0.15;
/** With such a share no other language comes near: the rest need not be counted. */
const PLAIN = 0.25;
/** Characters that are looked at: some three hundred words. */
const SAMPLE = 2000;

/** BCP 47 primary subtag from the text, 'und' when it does not tell. */
export function languageOfText(text: string): string {
  const words = wordsOf(text.slice(0, SAMPLE));
  if (words.length < 20) return 'und';
  let best = 'und';
  let most = TELLING * words.length;
  for (const [language, common] of COMMON) {
    let count = 0;
    for (const word of words) if (common.has(word)) count++;
    if (count > most) {
      most = count;
      best = language;
      if (count > PLAIN * words.length) break;
    }
  }
  return best;
}

/** The text's own language where it is told by its words; else what the page says of itself. */
export function detectLanguage(document: Document, structured: string | undefined, page: Page): string {
  const sample: string[] = [];
  let length = 0;
  for (const { text } of page.blocks) {
    if (text.length < 80) continue;
    sample.push(text);
    length += text.length;
    if (length > SAMPLE) break;
  }
  const told = languageOfText(sample.join('\n'));
  if (told !== 'und') return told;
  for (const said of [
    document.documentElement?.getAttribute('lang'),
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content'),
    structured,
  ]) {
    const tag = TAG.exec(said?.trim() ?? '')?.[1];
    if (tag) return tag.toLowerCase();
  }
  return 'und';
}
