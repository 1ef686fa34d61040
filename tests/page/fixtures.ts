/** Small pages that hold one difficulty each, and ways to show them. */

export const SENTENCES: readonly string[] = [
  'The harbour board of Tilbrook on Monday approved a £3.4 million plan to raise the sea wall before the next winter storms arrive.',
  'Board chair Lena Osei said that the work, due to begin in April, would protect 640 homes along the eastern quay.',
  '“We have asked for this for nine years,” Osei told residents after the vote, which passed by seven to two.',
  'Two members, among them Piotr Malan, wanted the money spent on drains first and asked for a second survey.',
  'The builder, Carrow Marine, said that it had already ordered 1,200 tonnes of granite from a quarry up the coast.',
  'People who live near the quay have complained about dust, noise and lorries that arrive before six in the morning.',
  'A spokesman for the county said that it would pay 45 percent of the cost, or about £1.5 million, over three years.',
  'The first section is to be finished by October, and the board will publish what it spends every second month.',
];

export const paragraphs = (sentences: readonly string[] = SENTENCES): string =>
  sentences.map((sentence) => `<p>${sentence}</p>`).join('\n');

const HEAD = '<meta charset="utf-8"><title>Sea wall to rise at Tilbrook - The Coast Post</title>';
const TOP = '<header><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav></header>';
const END =
  '<footer><p>All rights reserved. The Coast Post is published by a company of its readers.</p></footer>';
export const HEADLINE = 'Sea wall to rise at Tilbrook';

export const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head>${HEAD}${head}</head><body>${TOP}${body}${END}</body></html>`;
const article = (body: string, head = ''): string =>
  page(`<article><h1>${HEADLINE}</h1>${body}</article>`, head);

const [a, b, c, d, e, f, g, h] = SENTENCES.map((sentence) => `<p>${sentence}</p>`) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
];
const all = paragraphs();

/** name → page. */
export const PAGES: Readonly<Record<string, string>> = {
  plain: article(all),
  'white space and line breaks in the source': article(
    SENTENCES.map((s) => `<p>\n      ${s.replace(/ /g, ' \n\t  ')}\n   </p>`).join('\n'),
  ),
  'words split over inline elements': article(
    `${a}${b}<p>Ten<em>ants <a href="/o">Ada Lin</a></em><b>den</b> said £<span>7</span>.<span>2</span>&nbsp;million, up 12&#8239;percent, was <q>a<i> fair </i>price</q> for all.</p>${c}${d}${e}`,
  ),
  'soft hyphens, ligatures, joiners and emoji': article(
    `${a}${b}<p>The har&shy;bour mas&shy;ter of&#8203;fered £2.1&nbsp;mil&shy;lion to ﬁnance the ﬂood gate, said José; 😀 she added that 40 000 people agreed.</p>${c}${d}`,
  ),
  'hidden by a style sheet': article(
    `${a}${b}<p class="gone">UNSEEN ${SENTENCES[4]}</p>${c}${d}<p><span class="gone">UNSEEN</span> What can be seen of this paragraph goes on for a little while longer.</p>${e}`,
    '<style>.gone{display:none}</style>',
  ),
  'hidden by attributes': article(
    `${a}${b}<p style="display: none">UNSEEN ${SENTENCES[4]}</p><p hidden>UNSEEN ${SENTENCES[5]}</p>${c}${d}<p>Seen<span class="sr-only"> UNSEEN words for screen readers</span> and read by all who come to the quay on Sundays.</p>${e}`,
  ),
  'templates, scripts and styles between': article(
    `${a}<script>var x = "UNSEEN";</script>${b}<template><p>UNSEEN ${SENTENCES[3]}</p></template>${c}<style>p{color:#111}</style>${d}<noscript><p>UNSEEN</p></noscript>${e}`,
  ),
  'the text twice, once as data': article(
    `${all}<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: HEADLINE, articleBody: SENTENCES.join(' ') })}</script>`,
  ),
  'all in a shadow root': article(
    `<news-body><template shadowrootmode="open"><div>${all}</div></template></news-body>`,
  ),
  'half in a shadow root': article(
    `${a}${b}${c}${d}<news-more><template shadowrootmode="open">${e}${f}${g}${h}</template></news-more>`,
  ),
  'through a slot': article(
    `<news-body><template shadowrootmode="open"><section><slot></slot></section></template>${all}</news-body>`,
  ),
  'one paragraph half in a shadow root': article(
    `${a}${b}<p>The wall, says <news-name><template shadowrootmode="open"><span>Lena Osei</span></template></news-name>, will stand for eighty years at least.</p>${c}${d}`,
  ),
  'wrapped without boxes': article(`<div style="display:contents">${all}</div>`),
  'set in capitals by style': article(
    `${a}${b}<p style="text-transform:uppercase">Fifty people from the Straße agreed with the plan as it stands today, Osei said.</p>${c}${d}`,
  ),
  'paragraphs parted by line breaks': page(
    `<div class="story"><h1>${HEADLINE}</h1><div>${SENTENCES.join('<br><br>\n')}</div></div>`,
  ),
  'a drop cap and linked paragraphs': article(
    `<p><span class="dropcap">T</span>${SENTENCES[0]!.slice(1)}</p>${b}<p><a href="/x">${SENTENCES[2]}</a></p>${d}${e}${f}`,
  ),
  'sub-headings and a list': article(
    `${a}${b}<h2>What it costs</h2>${g}<ul><li>The county pays 45 percent of all that is built.</li><li>The port pays 30 percent in two parts.</li></ul><h2>What comes next</h2>${h}${c}`,
  ),
  'a broken nest of elements': article(
    `<div><p>${SENTENCES[0]}<div>${SENTENCES[1]}</p>${c}<b>${d}</b></div>${e}${f}`,
  ),
};

export interface Shown {
  readonly document: Document;
  readonly window: Window & typeof globalThis;
  remove(): void;
}

/** Shows a page in a frame of its own, laid out, its declared shadow roots attached. */
export async function show(html: string): Promise<Shown> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;left:0;top:0;width:900px;height:700px;border:0';
  document.body.append(frame);
  await new Promise<void>((resolve) => {
    frame.addEventListener('load', () => resolve(), { once: true });
    frame.srcdoc = html;
  });
  return {
    document: frame.contentDocument!,
    window: frame.contentWindow as Window & typeof globalThis,
    remove: () => frame.remove(),
  };
}

/** Puts a page's body into the test's own document, for what needs the real registry; answers how to undo it. */
export function mount(body: string): () => void {
  const home = document.createElement('main');
  home.setHTMLUnsafe(body);
  document.body.append(home);
  return () => home.remove();
}
