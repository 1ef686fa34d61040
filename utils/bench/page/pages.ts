import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { HEADLINE, newsOfLength } from '../prose.ts';

const markUp = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A made-up news page around an article of `length` characters: menus, teasers, a side bar and a footer. */
export function madeUpPage(length: number, seed: number): string {
  const links = (count: number, word: string) =>
    Array.from(
      { length: count },
      (_, i) => `<li class="item"><a href="/${word}/${i}">${word} ${i}</a></li>`,
    ).join('');
  const body = newsOfLength(length, seed)
    .split('\n\n')
    .map((text, i) => {
      const [first, ...rest] = markUp(text).split('. ');
      const linked = i % 3 === 1 ? `<a href="/topic/${i}">${first}</a>` : `<em>${first}</em>`;
      return `<p class="line">${[linked, ...rest].join('. ')}</p>${i % 5 === 4 ? '<div class="ad-slot"><span>Advertisement</span></div>' : ''}`;
    })
    .join('\n');
  const teasers = Array.from(
    { length: 20 },
    (_, i) =>
      `<div class="teaser"><h3><a href="/t/${i}">${markUp(newsOfLength(60, seed + i))}</a></h3><p>${markUp(newsOfLength(140, seed + 40 + i))}</p></div>`,
  ).join('');
  return `<!doctype html><html lang="en"><head><title>${HEADLINE} - The Coast Post</title><style>nav li{display:inline}aside{float:right;width:20em}</style></head>
<body><header><nav><ul>${links(60, 'section')}</ul></nav></header><main><article><h1>${HEADLINE}</h1><div class="byline">By Mara Quill</div><div class="article-body">${body}</div></article>
<aside><ul>${links(80, 'latest')}</ul></aside><section class="more">${teasers}</section></main><footer><ul>${links(60, 'about')}</ul></footer></body></html>`;
}

/** Saved pages as they came, without what would reload or lock them. */
export function savedPages(folder: string | undefined): string[] {
  if (folder === undefined) return [];
  const inner = path.join(folder, 'pages');
  const home = existsSync(inner) ? inner : folder;
  return readdirSync(home)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) =>
      readFileSync(path.join(home, file), 'utf8').replace(
        /<meta[^>]*http-equiv=["']?(?:refresh|content-security-policy)[^>]*>/gi,
        '',
      ),
    );
}
