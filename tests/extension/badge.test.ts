import { expect, test } from 'vitest';
import type { AnnotatedArticle } from '../../utils/core/model.ts';
import { badgeText } from '../../utils/extension/badge.ts';

const done = (flags: number) => ({
  phase: 'done' as const,
  visible: [],
  changed: false,
  corrections: [],
  annotated: {
    relevance: [
      { paragraph: 0, score: 1, verdict: 'related' as const, reasons: [] },
      ...Array.from({ length: flags }, (_, i) => ({
        paragraph: i + 1,
        score: 0,
        verdict: 'unrelated' as const,
        reasons: [],
      })),
    ],
  } as unknown as AnnotatedArticle,
});

test('the badge counts the flagged paragraphs and is empty without any', () => {
  expect(badgeText(done(0))).toBe('');
  expect(badgeText(done(2))).toBe('2');
});

test('the badge never holds more than four characters', () => {
  expect(badgeText(done(12_345))).toBe('999+');
});

test('a page that could not be read shows a mark, one at work shows nothing', () => {
  expect(badgeText({ phase: 'failed', problem: { code: 'no-article', message: '' } })).toBe('!');
  expect(badgeText({ phase: 'analysing', headline: '' })).toBe('');
  expect(badgeText({ phase: 'off' })).toBe('');
});
