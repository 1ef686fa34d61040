import type { Problem } from '../../core/model.ts';

const SENTENCES = {
  frameset: 'This page is made of frames; open the frame with the article in a tab of its own.',
  iframe: 'The article stands in an embedded frame; open that frame in a tab of its own.',
  empty: 'This page shows no text yet; wait until it has loaded and try again.',
  'no-prose': 'No article was found on this page.',
} as const;

/** The problem 'no-article', with the sentence that fits the page. */
export function whyNoArticle(document: Document, found: 'empty' | 'no-prose'): Problem {
  const why = document.querySelector('frameset')
    ? 'frameset'
    : document.querySelector('iframe[srcdoc], article iframe, main iframe')
      ? 'iframe'
      : found;
  return { code: 'no-article', message: SENTENCES[why], about: why };
}
