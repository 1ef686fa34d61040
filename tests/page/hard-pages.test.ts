import { expect, test } from 'vitest';
import { extract } from '../../utils/page/extract/index.ts';
import { HEADLINE, page, paragraphs, SENTENCES, show } from './fixtures.ts';

async function linesOf(html: string): Promise<string[]> {
  const shown = await show(html);
  const result = extract(shown.document, { url: 'https://post.test/wall' });
  shown.remove();
  if (!result.ok) throw new Error(result.error.message);
  return result.value.article.text.split('\n\n');
}
const story = (body: string) => page(`<article><h1>${HEADLINE}</h1>${body}</article>`);

test('a live blog: every entry is read, its clock and its share bar are not', async () => {
  const entry = (text: string, i: number) =>
    `<div class="entry"><time datetime="2026-05-04T0${i}:15">0${i}:15</time><h2>Entry number ${i + 1} of the day</h2><p>${text}</p><ul class="share"><li><a href="#">Share</a></li></ul></div>`;
  const read = await linesOf(story(SENTENCES.map(entry).join('')));
  expect(read.filter((line) => SENTENCES.includes(line))).toEqual(SENTENCES);
  expect(read.join('\n')).not.toMatch(/^(?:0\d:15|Share)$/m);
});

test('a list article: numbered headings and their texts, in order', async () => {
  const items = SENTENCES.map((text, i) => `<h3>${i + 1}. A reason to look at the sea</h3><p>${text}</p>`);
  const read = await linesOf(story(items.join('')));
  expect(read.filter((line) => /^\d\./.test(line))).toHaveLength(SENTENCES.length);
  expect(read.filter((line) => SENTENCES.includes(line))).toEqual(SENTENCES);
});

test('a digest: short pieces under headings, each with a link to more, are all read', async () => {
  const pieces = SENTENCES.map(
    (text, i) =>
      `<section><h2>Piece ${i + 1} of the week</h2><p>${text}</p><p><a href="/${i}">Read more</a></p></section>`,
  );
  const read = await linesOf(story(pieces.join('')));
  expect(read.filter((line) => SENTENCES.includes(line))).toEqual(SENTENCES);
  expect(read).not.toContain('Read more');
});

test('a paywall that cuts the text off: what is left is read, the offer is not', async () => {
  const wall =
    '<div class="paywall-offer"><h2>Subscribe to read on</h2><p>Subscribe today for as little as £2 a week and read all that the Coast Post writes.</p><p>Already a subscriber? <a href="/in">Sign in</a></p></div>';
  expect(await linesOf(story(paragraphs(SENTENCES.slice(0, 3)) + wall))).toEqual(SENTENCES.slice(0, 3));
});

test('a cookie banner before the article, however long, is no article', async () => {
  const banner = `<div id="cookie-consent" role="dialog">${'<p>We and our 842 partners store and read information on your device, such as cookies, and process what we learn about you to show you advertisements that suit you and to measure how well they do.</p>'.repeat(12)}</div>`;
  expect(await linesOf(page(`${banner}<article><h1>${HEADLINE}</h1>${paragraphs()}</article>`))).toEqual(
    SENTENCES,
  );
});

test('newsletter boxes, tags and author notes around the end leave the article', async () => {
  const boxes = `<form class="signup"><p>The coast in your inbox every Friday, with the best of our stories, pictures and tides.</p><input type="email"></form>`;
  const end =
    '<p class="tags">Topics: <a href="/sea">Sea</a>, <a href="/walls">Walls</a></p><div class="author-bio"><p>Mara Quill has written about the coast for twelve years and lives on a boat.</p></div>';
  expect(
    await linesOf(story(paragraphs(SENTENCES.slice(0, 4)) + boxes + paragraphs(SENTENCES.slice(4)) + end)),
  ).toEqual(SENTENCES);
});

test('the headline as a caption, and again above the text, is left out', async () => {
  const again = `<figure><img alt="" src="data:,"><figcaption>${HEADLINE}</figcaption></figure><p><strong>${HEADLINE}</strong></p>`;
  expect(await linesOf(story(again + paragraphs()))).toEqual(SENTENCES);
});

test('a second article below the first, as endless scrolling brings it, is not part of it', async () => {
  const next = `<article><h1>Ferry to sail on Sundays</h1>${paragraphs(SENTENCES.map((s) => s.replace(/wall/g, 'ferry')))}</article>`;
  expect(
    await linesOf(page(`<main><article><h1>${HEADLINE}</h1>${paragraphs()}</article>${next}</main>`)),
  ).toEqual(SENTENCES);
});

test('an article inside another’s list of stories is told from the list', async () => {
  const teaser = (i: number) =>
    `<article class="card"><h3><a href="/${i}">Story ${i} of the coast this week</a></h3><p>What the towns on the coast did about story ${i}.</p></article>`;
  const list = Array.from({ length: 6 }, (_, i) => teaser(i)).join('');
  expect(
    await linesOf(
      page(`<main><article><h1>${HEADLINE}</h1>${paragraphs()}<section>${list}</section></article></main>`),
    ),
  ).toEqual(SENTENCES);
});

test('text that style hides is not read, wherever the rule stands', async () => {
  const html = story(
    `<style>.x1{display:none}.x2{visibility:hidden}.x3{content-visibility:hidden}article>div.x4{display:none}</style>${SENTENCES.slice(
      0,
      4,
    )
      .map((s, i) => `<p>${s}</p><div class="x${i + 1}"><p>UNSEEN ${SENTENCES[i + 4]}</p></div>`)
      .join('')}`,
  );
  expect(await linesOf(html)).toEqual(SENTENCES.slice(0, 4));
});

test('a page from right to left is read in its own order', async () => {
  const arabic = [
    'وافق مجلس الميناء يوم الاثنين على خطة بقيمة 3.4 مليون جنيه لرفع الجدار البحري قبل عواصف الشتاء القادم، بحسب ما أعلنه المجلس.',
    'وقالت رئيسة المجلس إن العمل الذي يبدأ في أبريل سيحمي 640 منزلا على طول الرصيف الشرقي من المدينة القديمة.',
    'وأضافت أن السكان طلبوا هذا منذ تسع سنوات، وأن التصويت انتهى بسبعة أصوات مقابل صوتين بعد نقاش طويل.',
  ];
  const html = `<!doctype html><html lang="ar" dir="rtl"><head><title>جدار بحري</title></head><body><nav><a href="/">الرئيسية</a></nav><article><h1>جدار بحري جديد في المدينة</h1>${paragraphs(arabic)}</article></body></html>`;
  expect(await linesOf(html)).toEqual(arabic);
});
