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
  it('are the neighbours it runs over', () => {
    expect(quoteTies(context, [quote({ span: span('We fed', 'went home.') })])).toEqual([[], [2], [1], []]);
  });

  it('are none where it stays in one paragraph', () => {
    expect(quoteTies(context, [quote({})])).toEqual([[], [], [], []]);
  });
});
