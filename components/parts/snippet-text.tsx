import type { JSX } from 'preact';
import type { Snippet } from '../../utils/core/present/snippet.ts';

/** Words of the article with the marked ones as they are on the page. */
export const SnippetText = ({ snippet }: { readonly snippet: Snippet }): JSX.Element => (
  <>
    {snippet.before}
    <span class="hit">{snippet.hit}</span>
    {snippet.after}
  </>
);
