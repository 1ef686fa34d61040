import { newsOfLength } from '../../utils/bench/prose.ts';
import type { Served } from '../../utils/browsers/serve.ts';
import { PAGES } from './pages.ts';

const ARTICLE = PAGES['/article']!.html!;
const withTail = (tail: string) => ARTICLE.replace('</body>', `${tail}</body>`);

/** Keeps what it needs to look at the marks, then makes every method the page can reach throw and count. */
const POISON = `<script>
(() => {
  const apply = Reflect.apply, registry = CSS.highlights, get = HighlightRegistry.prototype.get;
  const each = Highlight.prototype.forEach, read = Range.prototype.toString, push = Array.prototype.push;
  const query = Document.prototype.querySelectorAll;
  let calls = 0;
  const probe = (name) => {
    const texts = [], highlight = apply(get, registry, [name]);
    if (highlight) apply(each, highlight, [(range) => { texts[texts.length] = apply(read, range, []); }]);
    return { texts, calls };
  };
  window.addEventListener('poison', () => {
    const trap = () => { calls++; throw new Error('the page was called'); };
    const owners = [Array, Map, Set, WeakMap, WeakSet, String, RegExp, Promise, Number, Node, Element, HTMLElement, Document,
      Range, Text, CharacterData, TreeWalker, EventTarget, Event, ShadowRoot, DocumentFragment, CSSStyleSheet,
      HighlightRegistry, Highlight, URL, AbortController, AbortSignal, ResizeObserver, MutationObserver,
      IntersectionObserver, Selection, DOMRect, DOMParser, XMLSerializer].map((c) => c.prototype);
    owners[owners.length] = JSON; owners[owners.length] = Math; owners[owners.length] = Reflect; owners[owners.length] = CSS;
    for (let i = 0; i < owners.length; i++) {
      const owner = owners[i], keys = Object.getOwnPropertyNames(owner);
      for (let k = 0; k < keys.length; k++) {
        const known = Object.getOwnPropertyDescriptor(owner, keys[k]);
        if (keys[k] === 'constructor' || !known.configurable) continue;
        if (typeof known.value === 'function') owner[keys[k]] = trap;
      }
    }
    window.Highlight = window.Range = window.Map = window.Set = window.AbortController = trap;
    window.getComputedStyle = window.requestAnimationFrame = window.setTimeout = window.queueMicrotask = trap;
    CSS.highlights = undefined;
  }, { once: true });
  window.probe = probe;
})();
</script>`;

/** Elements whose names hide what document and form are asked for. */
const CLOBBERING = [
  ...[
    'body',
    'documentElement',
    'head',
    'querySelector',
    'querySelectorAll',
    'createElement',
    'createTreeWalker',
  ],
  ...[
    'addEventListener',
    'dispatchEvent',
    'getElementById',
    'defaultView',
    'location',
    'adoptedStyleSheets',
    'title',
  ],
]
  .map((name) => `<img name="${name}" id="${name}" alt=""><form name="${name}"></form>`)
  .join('');

const IN_FORM = [
  'childNodes',
  'parentNode',
  'nodeType',
  'nodeName',
  'tagName',
  'textContent',
  'children',
  'attributes',
]
  .map((name) => `<input type="hidden" name="${name}">`)
  .join('');

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Names, headline and quotes made of markup, and characters that turn, hide or break the text. */
const ODD_TEXT = [
  'The board of <img src=x onerror="window.pwned=1"> Holdings paid $4.2 million on Tuesday to <b onclick="window.pwned=1">Jane Holloway</b>, the mayor of Port Ellery, after two winters of talks.',
  '“<script>window.pwned=1</script> We had no choice,” said Jane <svg/onload=window.pwned=1> Holloway. “The harbour took forty homes last winter, and the wall will be there before the next one.”',
  'About 3,400 resi\u200bdents of Port\u00ad Ellery had signed \u202ea petition\u202c against the wall, \u2066which will cost 7.5 per\u200b cent more\u2069 than planned, the council said on Wednesday.',
  'Work on the flood wall begins in March and will take 18 months, the council said. The harbour stays open to fishing boats, but the ferry to the islands moves to the north pier in {{constructor}}.',
];

const ODD = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped('<script>window.pwned=1</script> Port Ellery pays $4.2 million for flood wall')}</title></head>
<body><article><h1>${escaped('<script>window.pwned=1</script> Port Ellery pays $4.2 million for flood wall')}</h1>
${ODD_TEXT.map((text) => `<p>${escaped(text)}</p>`).join('\n')}
<p id="broken">The council of Port Ellery said on Friday that the wall would be paid for with a loan of $9 million and a grant, and that the harbour dues would rise for five years to come.</p></article>
<script>document.querySelector('#broken').firstChild.data += ' \\ud800 \\udc00\\ud800 The end was \\udfff near.';</script></body></html>`;

/** The article among a hundred thousand elements that have nothing to do with it. */
const manyNodes = () => withTail(`<aside>${'<div><i>.</i></div>'.repeat(50_000)}</aside>`);

const paragraphs = (length: number) =>
  newsOfLength(length)
    .split('\n\n')
    .map((text) => `<p>${escaped(text)}</p>`)
    .join('\n');

export const LONG_CHARACTERS = 10_000_000;

const longPage = () =>
  `<!doctype html><html lang="en"><head><title>A very long report</title></head><body><article><h1>A very long report on Port Ellery</h1>${paragraphs(LONG_CHARACTERS)}</article></body></html>`;

export const hostilePages = (): Readonly<Record<string, Served>> => ({
  ...PAGES,
  '/poisoned': { html: ARTICLE.replace('</head>', `${POISON}</head>`) },
  '/clobbered': { html: withTail(CLOBBERING) },
  '/form': {
    html: ARTICLE.replace('<article>', `<form>${IN_FORM}<article>`).replace(
      '</article>',
      '</article></form>',
    ),
  },
  '/odd': { html: ODD },
  '/nodes': { html: manyNodes() },
  '/long': { html: longPage() },
});
