import type { Article } from '../model.ts';
import { shorten } from './snippet.ts';

/** encodeURIComponent throws on half a surrogate pair, and leaves '-', which has a meaning in a text directive. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('-', '%2D');

const WORDS_AT_EACH_END = 5;

/** The address with a text fragment that leads browsers to these words (WICG scroll-to-text-fragment). */
export function fragmentUrl(url: string, content: string): string {
  const words = content.split(/\s+/).filter(Boolean);
  const base = url.replace(/#.*$/s, '');
  if (!/^https?:/.test(base) || words.length === 0) return base;
  // a directive of one part has to stand within one block; first and last words may be paragraphs apart
  const directive =
    words.length <= 2 * WORDS_AT_EACH_END
      ? encode(words.join(' '))
      : `${encode(words.slice(0, WORDS_AT_EACH_END).join(' '))},${encode(words.slice(-WORDS_AT_EACH_END).join(' '))}`;
  return `${base}#:~:text=${directive}`;
}

/** “Quote” — speaker, outlet, “headline”, date, link: what a text that quotes it has to give. */
export function citationOf(article: Article, content: string, speaker: string | undefined): string {
  const from = [
    article.siteName,
    article.headline && `“${shorten(article.headline, 200)}”`,
    article.publishedAt?.slice(0, 10),
  ].filter(Boolean);
  const quote = content.replace(/\s+/g, ' ').trim();
  return [`“${quote}”${speaker ? ` — ${speaker}` : ''}`, from.join(', '), fragmentUrl(article.url, content)]
    .filter(Boolean)
    .join('\n');
}
