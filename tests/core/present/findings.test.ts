import { describe, expect, it } from 'vitest';
import { annotate } from '../../../utils/core/annotate/index.ts';
import { articleFromParagraphs } from '../../../utils/core/article.ts';
import { findingText } from '../../../utils/core/present/findings.ts';
import { toPanelView } from '../../english.ts';
import { stringsIn } from './locale.ts';

const read = (headline: string, ...paragraphs: string[]) =>
  annotate(articleFromParagraphs(paragraphs, { headline }));

const town = read(
  'Mill town wins $40 million for its weir',
  'The mill town of Oster will get $40 million to rebuild its weir, the river board said on Monday.',
  'Revenue of the mill rose from $20 million to $25 million, up 10%, its treasurer said.',
  'The ferry carried 17 people: nine men and seven women.',
);

describe('a finding', () => {
  it.each([
    ['en', 'From $20 million to $25 million is a rise of 25 %, not 10%'],
    ['de', 'Von $20 million auf $25 million ist ein Anstieg um 25 %, nicht 10%'],
    ['fr', 'De $20 million à $25 million, la hausse est de 25 %, pas de 10%'],
    ['es', 'De $20 million a $25 million hay una subida del 25 %, no 10%'],
  ] as const)('is said in “%s”', (locale, words) => {
    const said = town.findings.map((finding) => findingText(finding, stringsIn(locale)));
    expect(said).toContain(words);
  });

  it('of an older document, without data, keeps its own words', () => {
    const finding = { type: 'odd', message: 'Two sums differ.', annotations: [], paragraphs: [] };
    expect(findingText(finding, stringsIn('de'))).toBe('Two sums differ.');
  });

  it('about the headline stands apart, with the paragraph that bears it out', () => {
    const view = toPanelView(town);
    expect(view.headlineClaims).toEqual([{ text: '$40 million', where: 'Paragraph 1', paragraph: 0 }]);
    expect(view.findings.map(({ message }) => message)).toEqual([
      'From $20 million to $25 million is a rise of 25 %, not 10%',
      'nine + seven make 16, not 17',
    ]);
  });

  it('says what of the headline is not in the text', () => {
    const view = toPanelView(
      read(
        'Mill town wins $90 million for its weir',
        ...town.article.paragraphs.map(({ span }) => town.article.text.slice(span.start, span.end)),
      ),
    );
    expect(view.headlineClaims).toEqual([{ text: '$90 million', where: 'not in the text' }]);
  });
});
