import { expect, test } from 'vitest';
import { annotate } from '../../../utils/core/annotate/index.ts';
import { articleFromParagraphs } from '../../../utils/core/article.ts';

const quotesOf = (paragraphs: string[]) => {
  const { annotations, article } = annotate(articleFromParagraphs(paragraphs));
  return annotations.flatMap((a) =>
    a.kind === 'quote' && a.form !== 'indirect'
      ? [{ text: article.text.slice(a.span.start, a.span.end), speaker: a.speaker?.name }]
      : [],
  );
};

test.each([
  ["'", "'"],
  ['‘', '’'],
])('a quotation in %s marks that opens each paragraph and closes in the last is one quote', (open, close) => {
  const quotes = quotesOf([
    `${open}The ferry was late again,${close} Marta Orr told the council. ${open}We looked at the timetable, and it did not fit.`,
    `${open}So we stopped arguing about it. We take the bus.`,
    `${open}If that sounds simple, it took months.${close}`,
    "The councillors' view was that it's fine.",
  ]);
  expect(quotes).toHaveLength(2);
  expect(quotes[1]?.text).toMatch(/^We looked at the timetable[\s\S]*it took months\.$/);
  expect(quotes[1]?.speaker).toContain('Orr');
});

test('a single mark that nothing closes or takes up again opens no quote', () => {
  expect(
    quotesOf([
      "The sign read 'closed for the season and nobody came.",
      'The harbour stayed empty until May.',
    ]),
  ).toEqual([]);
});
