import { expect, test } from 'vitest';
import { extract } from '../../utils/page/extract/index.ts';
import { HEADLINE, PAGES, page, paragraphs, SENTENCES, show } from './fixtures.ts';

async function read(html: string) {
  const shown = await show(html);
  const result = extract(shown.document, { url: 'https://post.test/wall' });
  shown.remove();
  return result;
}

async function articleOf(html: string) {
  const result = await read(html);
  if (!result.ok) throw new Error(result.error.message);
  return result.value.article;
}

const story = (body: string, head = '') => page(`<article><h1>${HEADLINE}</h1>${body}</article>`, head);
const lines = (text: string) => text.split('\n\n');

test('the article alone is read: no navigation, no headline, no footer', async () => {
  const article = await articleOf(PAGES['plain']!);
  expect(lines(article.text)).toEqual(SENTENCES);
  expect(article).toMatchObject({ headline: HEADLINE, language: 'en', url: 'https://post.test/wall' });
});

const FURNITURE: Readonly<Record<string, string>> = {
  byline: '<p class="byline">By Mara Quill</p>',
  'a byline without a name of its own': '<p>By Mara Quill, Coast Correspondent</p>',
  date: '<p>Updated 4 May 2026, 9:15 am</p>',
  caption:
    '<figure><img alt=""><figcaption>The sea wall at Tilbrook in winter, seen from the east.</figcaption></figure>',
  'a caption known by its credit alone': '<p>Waves break over the wall at Tilbrook (Image: Coast Post)</p>',
  'a caption in the frame of its picture':
    '<div class="story-image"><img alt="" src="data:,"><p class="source">Waves break over the wall at Tilbrook</p></div>',
  'a caption known by photographer and agency':
    '<p>Waves break over the wall at Tilbrook. (Ana Frei/Coast Pictures)</p>',
  'the time and length of a film':
    '<div class="inline-video"><video></video><div><span>May 4, 2026</span><span>02:06</span></div></div>',
  'labels of a gallery': '<p>Close</p><div>Back to gallery</div><p>Show caption</p>',
  'an offer of the paper':
    '<p>Get the Coast Monthly delivered through your letterbox: 12 issues for £12. Click here to learn more.</p>',
  'a rule for comments':
    '<p>Please note that comments are moderated before they are shown, and that we close them after a week.</p>',
  'when the story was printed': '<p>This article was originally published on Monday at 2:05 p.m.</p>',
  'a share bar': '<div><span>Share</span> <span>Tweet</span> <span>Email</span></div>',
  'read more': '<p><a href="/a">Read more: Why the old wall broke in the storm of last January.</a></p>',
  newsletter:
    '<div class="newsletter-box"><p>Get the best of the coast in your inbox, every Friday, free of charge, from us.</p></div>',
  'sign up': '<p>Sign up to our newsletter for all the news of the coast, and never miss a tide again.</p>',
  advertisement: '<div>Advertisement</div>',
  tags: '<div class="tags"><a href="/t">Sea</a> <a href="/u">Walls</a></div>',
  comments:
    '<section id="comments"><p>I think that the wall is far too low, and that everyone on the board knows that very well.</p></section>',
  'related links':
    '<h3>Related stories</h3><ul><li><a href="/1">The storm in pictures</a></li><li><a href="/2">How walls are made</a></li></ul>',
  rights: '<p>© 2026 The Coast Post. All rights reserved.</p>',
  contribution: '<p>Additional reporting by Tom Reyes in Tilbrook and Ana Frei in the county town.</p>',
  'the headline again': `<p>${HEADLINE.toUpperCase()}</p>`,
  aside:
    '<aside><p>The Coast Post is read by forty thousand people every week, and you could be one of them.</p></aside>',
};

for (const [name, html] of Object.entries(FURNITURE))
  test(`furniture leaves the article, in the middle and at the end: ${name}`, async () => {
    const middle = paragraphs(SENTENCES.slice(0, 4)) + html + paragraphs(SENTENCES.slice(4));
    expect(lines((await articleOf(story(middle))).text)).toEqual(SENTENCES);
    expect(lines((await articleOf(story(paragraphs() + html))).text)).toEqual(SENTENCES);
  });

const ARTICLE_TEXT: Readonly<Record<string, string>> = {
  'a paragraph that is all one link':
    'The board also published the whole report of the engineers who had tested the old wall.',
  'a short sentence': 'It will not be enough.',
  'a sentence that begins with a word of the trade':
    'Share prices of the builder rose by four percent within an hour of the vote in the town hall.',
  'a sentence about a report':
    'By Monday evening the first lorries had come, and by Tuesday they had gone again.',
};

for (const [name, text] of Object.entries(ARTICLE_TEXT))
  test(`what looks like furniture and is none stays: ${name}`, async () => {
    const link = name.includes('link') ? `<a href="/r">${text}</a>` : text;
    const html = `${paragraphs(SENTENCES.slice(0, 4))}<p>${link}</p>${paragraphs(SENTENCES.slice(4))}`;
    expect(lines((await articleOf(story(html))).text)).toContain(text);
  });

test('a sentence that is all one link and set otherwise than the article is a teaser', async () => {
  const styled = SENTENCES.map((s) => `<p class="css-text">${s}</p>`);
  const teaser =
    '<p class="css-more"><a href="/more">Ten years of storms on the coast, and what each of them has cost the towns that stand there.</a></p>';
  const linked = `<p class="css-text"><a href="/r">The board also published the whole report of the engineers who had tested the wall.</a></p>`;
  const html = story([...styled.slice(0, 4), teaser, linked, ...styled.slice(4)].join(''));
  const read = lines((await articleOf(html)).text);
  expect(read.join(' ')).not.toContain('Ten years of storms');
  expect(read.join(' ')).toContain('The board also published');
});

test('a last sentence with a long link in it belongs to the article', async () => {
  const last = `<p>Neighbours have begun to <a href="/fund">collect money for the families whom the storm</a> had driven out of their homes.</p>`;
  expect(lines((await articleOf(story(paragraphs() + last))).text).at(-1)).toMatch(/^Neighbours have/);
});

test('an article of pictures under headings keeps its headings', async () => {
  const item = (words: string, i: number) =>
    `<div class="item item-image"><h2>${i + 1}. ${words}</h2><img alt="" src="data:,"></div>`;
  const read = lines((await articleOf(story(SENTENCES.map(item).join('') + paragraphs(SENTENCES)))).text);
  expect(read.filter((line) => /^\d\. /.test(line))).toHaveLength(SENTENCES.length);
});

test('what is named a summary and is all there is is the article', async () => {
  const html = story(`<div class="description">${paragraphs(SENTENCES.slice(0, 2))}</div>`);
  expect(lines((await articleOf(html)).text)).toEqual(SENTENCES.slice(0, 2));
});

test('without a layout, words that pop up over a line are not in it', () => {
  const pop =
    '<p>Board chair <span class="rollover-person"><a href="/osei">Lena Osei</a><span class="rollover-person-block"><span>Lena Osei</span> Five stories on the chair of the board, and one on her boat</span></span> said that the work would protect 640 homes.</p>';
  const document = new DOMParser().parseFromString(story(pop + paragraphs()), 'text/html');
  const read = extract(document);
  expect(read.ok && lines(read.value.article.text)[0]).toBe(
    'Board chair Lena Osei said that the work would protect 640 homes.',
  );
});

test('teasers of other articles beside the story are no part of it', async () => {
  const teaser = (i: number) =>
    `<li class="item"><h3><a href="/${i}">Another story number ${i} of the week</a></h3><p>${SENTENCES[i % 8]} That was the ${i}th of the stories that the paper printed on the matter this week.</p></li>`;
  const html = page(
    `<div class="main"><div class="story"><h1>${HEADLINE}</h1>${paragraphs()}</div><ul>${Array.from({ length: 12 }, (_, i) => teaser(i)).join('')}</ul></div>`,
  );
  expect(lines((await articleOf(html)).text)).toEqual(SENTENCES);
});

test('of two articles the one with the headline of the page is read', async () => {
  const second = `<article><h1>Ferry to sail on Sundays</h1>${paragraphs(SENTENCES.map((s) => s.replace('wall', 'ferry')))}</article>`;
  const first = `<article><h1>${HEADLINE}</h1>${paragraphs()}</article>`;
  expect(lines((await articleOf(page(`<main>${second}${first}</main>`))).text)).toEqual(SENTENCES);
  expect(lines((await articleOf(page(`<main>${first}${second}</main>`))).text)).toEqual(SENTENCES);
});

test('an article in several parts, with other boxes between, is read whole', async () => {
  const part = (from: number, to: number) =>
    `<div class="part"><div class="column">${SENTENCES.slice(from, to)
      .map((s) => `<p class="line">${s}</p>`)
      .join('')}</div></div>`;
  const html = page(
    `<main><h1>${HEADLINE}</h1>${part(0, 3)}<div class="ad">Advertisement</div>${part(3, 6)}<div class="promo"><p>Subscribe to the paper for as little as two pounds a week, from today.</p></div>${part(6, 8)}</main>`,
  );
  expect(lines((await articleOf(html)).text)).toEqual(SENTENCES);
});

test('a title that says little leaves the headline to the only heading of the page', async () => {
  const titled = (head: string) =>
    articleOf(
      page(`<article>${head}${paragraphs()}</article>`).replace(/<title>.*?<\/title>/, '<title>News</title>'),
    );
  expect((await titled(`<h1>${HEADLINE}</h1>`)).headline).toBe(HEADLINE);
  expect((await titled(`<h1>${HEADLINE}</h1><h1>What else is new on the coast</h1>`)).headline).toBe('News');
});

test('structured data gives headline, byline, site and date', async () => {
  const data = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: 'Elsewhere' },
      {
        '@type': ['NewsArticle'],
        headline: 'Sea wall to rise at Tilbrook &amp; beyond',
        author: [{ '@type': 'Person', name: 'Mara Quill' }, { name: 'Tom Reyes' }],
        publisher: { name: 'The Coast Post' },
        datePublished: '2026-05-04T09:15:00+0100',
      },
    ],
  };
  const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const article = await articleOf(page(`<article>${paragraphs()}</article>`, script));
  expect(article).toMatchObject({
    headline: 'Sea wall to rise at Tilbrook & beyond',
    byline: 'Mara Quill, Tom Reyes',
    siteName: 'The Coast Post',
    publishedAt: '2026-05-04T09:15:00+01:00',
  });
});

test('without structured data the meta elements and the title are asked', async () => {
  const head =
    '<meta property="og:site_name" content="The Coast Post"><meta name="author" content="By Mara Quill"><meta property="article:published_time" content="May 4, 2026">';
  const article = await articleOf(page(`<article>${paragraphs()}</article>`, head));
  expect(article).toMatchObject({
    headline: HEADLINE,
    byline: 'Mara Quill',
    siteName: 'The Coast Post',
    publishedAt: '2026-05-04',
  });
});

test('where nothing else tells, byline and date are those shown beside the headline', async () => {
  const top =
    '<div class="meta"><span>By Mara Quill, Staff Writer</span></div><p>Published May 4th, 2026 at 9:15 am</p>';
  expect(await articleOf(story(top + paragraphs()))).toMatchObject({
    byline: 'Mara Quill',
    publishedAt: '2026-05-04',
  });
  expect((await articleOf(story(paragraphs()))).publishedAt).toBeUndefined();
});

test('a day that a sentence tells of is not the day of publication', async () => {
  const point = '<ul><li>The first wall was opened on May 4, 1935</li></ul>';
  expect((await articleOf(story(point + paragraphs()))).publishedAt).toBeUndefined();
});

test('names that the mark-up calls the author’s are the byline, a quoted author’s is not', async () => {
  const marked =
    '<div class="ArticleByline"><a rel="author" href="/m">Mara Quill</a> in Tilbrook and <a rel="author" href="/t">Tom Reyes</a> in London</div>';
  const quoted = '<div class="pull-quote"><span class="author">Lena Osei</span></div>';
  expect((await articleOf(story(marked + paragraphs()))).byline).toBe('Mara Quill, Tom Reyes');
  expect((await articleOf(story(quoted + paragraphs()))).byline).toBeUndefined();
});

test('the day in the address is taken where the page shows none, and no day that a system made up', async () => {
  const address = 'https://post.test/news/2026/05/04/wall.html';
  const dated = async (head: string) => {
    const shown = await show(story(paragraphs(), head));
    const result = extract(shown.document, { url: address });
    shown.remove();
    return result.ok ? result.value.article.publishedAt : undefined;
  };
  expect(await dated('')).toBe('2026-05-04');
  expect(await dated('<meta property="article:published_time" content="0001-01-01T00:00:00Z">')).toBe(
    '2026-05-04',
  );
});

test('broken structured data is passed over', async () => {
  const script = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>';
  expect((await articleOf(story(paragraphs(), script))).headline).toBe(HEADLINE);
});

test('the language is the text’s own, whatever the page says', async () => {
  const german = Array.from(
    { length: 6 },
    () =>
      '<p>Der Rat der Stadt hat am Montag beschlossen, dass die Mauer an der See noch vor dem Winter erhöht wird, und das ist nicht für alle ein Grund zur Freude, sagt die Chefin.</p>',
  ).join('');
  const html = page(`<article><h1>Die Mauer wird höher</h1>${german}</article>`);
  expect((await articleOf(html)).language).toBe('de');
});

const PROBLEMS: Readonly<Record<string, readonly [html: string, says: RegExp]>> = {
  'an empty page': ['<!doctype html><title>x</title><body></body>', /no text yet/],
  'links alone': [page('<ul><li><a href="/1">One</a></li><li><a href="/2">Two</a></li></ul>'), /No article/],
  'an article in an embedded frame': [
    `<!doctype html><title>x</title><body><article><iframe srcdoc="<p>${SENTENCES[0]}</p>"></iframe></article></body>`,
    /embedded frame/,
  ],
  'a page of frames': [
    '<!doctype html><html><head><title>x</title></head><frameset cols="20%,80%"><frame src="about:blank"><frame src="about:blank"></frameset></html>',
    /made of frames/,
  ],
};

for (const [name, [html, says]] of Object.entries(PROBLEMS))
  test(`one clear sentence says why there is no article: ${name}`, async () => {
    const result = await read(html);
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'no-article', message: expect.stringMatching(says) },
    });
  });

test('a page of fifty thousand elements is read, and the article in it found', async () => {
  const noise = Array.from({ length: 25_000 }, (_, i) => `<li><a href="/${i}">Link ${i}</a></li>`).join('');
  const article = await articleOf(
    page(`<ul>${noise}</ul><article><h1>${HEADLINE}</h1>${paragraphs()}</article>`),
  );
  expect(lines(article.text)).toEqual(SENTENCES);
});

test('elements nested as deep as can be do no harm', async () => {
  const shown = await show(PAGES['plain']!);
  let at: Element = shown.document.querySelector('article')!;
  for (let i = 0; i < 6000; i++) at = at.appendChild(shown.document.createElement(i % 2 ? 'div' : 'span'));
  at.textContent = 'The bottom of the sea.';
  const result = extract(shown.document);
  expect(result.ok && result.value.article.text.startsWith(SENTENCES[0]!)).toBe(true);
  shown.remove();
});
