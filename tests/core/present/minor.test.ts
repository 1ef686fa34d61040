import { expect, test } from 'vitest';
import { annotate } from '../../../utils/core/annotate/index.ts';
import { articleFromText } from '../../../utils/core/article.ts';
import { isMinor } from '../../../utils/core/present/minor.ts';

const figuresOf = (text: string) =>
  annotate(articleFromText(text)).annotations.flatMap((a) =>
    a.kind === 'figure' ? [{ words: text.slice(a.span.start, a.span.end), minor: isMinor(text, a) }] : [],
  );

test('small number words are minor, everything with digits, a unit or a larger value is not', () => {
  const minor = (text: string) =>
    figuresOf(text)
      .filter((f) => f.minor)
      .map((f) => f.words);
  const major = (text: string) =>
    figuresOf(text)
      .filter((f) => !f.minor)
      .map((f) => f.words);
  expect(minor('Two ferries sank and a third of the crew was lost.')).toEqual(['Two']);
  expect(major('The 2 ferries carried 12 crew for three days.')).toEqual(['2', '12', 'three days']);
  expect(major('Twelve ferries cost $3 million.')).toEqual(['Twelve', '$3 million']);
});
