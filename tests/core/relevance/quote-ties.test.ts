import { describe, expect, it } from 'vitest';
import { createContext } from '../../../utils/core/annotate/context.ts';
import { quoteTies } from '../../../utils/core/annotate/relevance/quote-ties.ts';
import { articleFromParagraphs } from '../../../utils/core/article.ts';
import type { Quote } from '../../../utils/core/model.ts';

const paragraphs = [
  'The keeper, Ana Roe, spoke at the gate:',
  '“We fed the owls at dawn.',
  '“Then we went home.”',
  'Rain fell.',
];
const context = createContext(articleFromParagraphs(paragraphs, { headline: 'Owls' }));
const span = (from: string, to = from) => ({
  start: context.text.indexOf(from),
  end: context.text.indexOf(to) + to.length,
});
const quote = (over: Partial<Quote>): Quote => ({
  kind: 'quote',
  id: 'quote-1',
  rule: 'test',
  form: 'direct',
  span: span('We fed the owls'),
  ...over,
});

describe('paragraphs that a quotation binds', () => {
  it('are those it runs over and that of its speaker', () => {
    const long = quote({
      span: span('We fed', 'went home.'),
      speaker: { name: 'Ana Roe', type: 'named', span: span('Ana Roe') },
    });
    expect(quoteTies(context, [long])).toEqual([[1, 2], [2, 0], [1, 0], []]);
  });

  it('are none where quotation, speaker and verb share one paragraph, or the speaker is not placed', () => {
    expect(quoteTies(context, [quote({})])).toEqual([[], [], [], []]);
    expect(quoteTies(context, [quote({ speaker: { name: 'she', type: 'anonymous' } })])).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });
});
