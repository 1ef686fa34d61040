import { describe, expect, it } from 'vitest';
import { findSiteRule, SITE_RULES } from '../../../utils/core/annotate/relevance/site-text.ts';
import { fold } from '../../../utils/core/text/fold.ts';
import { stories, strays } from './articles.ts';

const ruleOf = (given: string) => {
  const text = fold(given).trim();
  return findSiteRule({
    text,
    lower: text.toLowerCase(),
    words: text.split(/\s+/).length,
    role: 'body',
    fromEnd: 0,
  })?.name;
};

describe.each(SITE_RULES)('$name', ({ name, examples, misses }) => {
  it.each(examples)('knows: %s', (text) => {
    expect(ruleOf(text)).toBe(name);
  });

  it.each(misses)('leaves alone: %s', (text) => {
    expect(ruleOf(text)).toBeUndefined();
  });
});

describe('paragraphs of a story', () => {
  it.each([...stories.flatMap((s) => s.paragraphs), ...Object.values(strays)])(
    'are no site text: %s',
    (text) => {
      expect(ruleOf(text)).toBeUndefined();
    },
  );
});
