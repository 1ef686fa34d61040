import { render } from 'preact';
import { Compare, type Reading } from '../../components/compare/compare.tsx';
import { StringsContext } from '../../components/panel/strings-context.ts';
import { formatPublished } from '../../utils/core/present/format/date.ts';
import { createStrings } from '../../utils/core/present/strings.ts';
import { dressPage } from '../../utils/extension/dress-page.ts';
import { listSheets } from '../../utils/extension/sheets.ts';
import { localMessage, messageLocale } from '../../utils/extension/strings.ts';

const root = document.querySelector('#compare')!;
const strings = createStrings(messageLocale(), localMessage);
dressPage(document, strings.locale);
document.title = strings.text('compareTitle');

const labelOf = ({ article }: Reading['annotated'], more = '') =>
  [
    article.headline || article.url,
    article.siteName,
    article.publishedAt && formatPublished(article.publishedAt, strings, 'short'),
    more,
  ]
    .filter(Boolean)
    .join(' · ');
const readings: readonly Reading[] = (await listSheets()).flatMap(({ url, annotated, before }) => [
  { key: url, label: labelOf(annotated), annotated },
  ...(before
    ? [{ key: `before ${url}`, label: labelOf(before, strings.text('compareEarlier')), annotated: before }]
    : []),
]);

function draw(first: string, second: string): void {
  history.replaceState(null, '', `?${new URLSearchParams({ a: first, b: second })}`);
  render(
    <StringsContext.Provider value={strings}>
      <Compare readings={readings} first={first} second={second} choose={draw} />
    </StringsContext.Provider>,
    root,
  );
}

const asked = new URLSearchParams(location.search);
draw(asked.get('a') ?? readings[0]?.key ?? '', asked.get('b') ?? readings[1]?.key ?? '');
