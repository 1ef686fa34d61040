import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Relevance } from '../../../utils/core/model.ts';
import { englishStrings } from '../../../utils/core/present/english.ts';
import { reasonsOf } from '../../../utils/core/present/reasons.ts';
import { createStrings } from '../../../utils/core/present/strings.ts';

const german = JSON.parse(
  readFileSync(new URL('../../../public/_locales/de/messages.json', import.meta.url), 'utf8'),
) as Record<string, { message: string }>;
const flagged: Relevance = {
  paragraph: 3,
  score: 0.1,
  verdict: 'unrelated',
  reasons: ['a', 'b', 'c', 'd', 'Much of this page is about different things'],
  evidence: [
    { type: 'headline-words', shared: 0 },
    { type: 'known-names', known: 1, names: 7 },
    { type: 'known-words', share: 0.091, typical: 0.38 },
    { type: 'new-names', names: ['Velia', 'Kharis'], more: 2 },
  ],
};

it('evidence is said in the language of the interface, what is no data as it stands', () => {
  const strings = createStrings('de', (key) => german[key]?.message);
  expect(reasonsOf(flagged, strings)).toEqual([
    'Hat kein Wort mit der Überschrift gemeinsam',
    '1 seiner 7 Namen stehen auch sonst im Artikel',
    '9\u00a0% seiner Wörter kommen auch sonst vor; üblich sind hier 38\u00a0%',
    'Neue Namen: Velia, Kharis und 2 weitere',
    'Much of this page is about different things',
  ]);
});

it('in English, numbers choose the words', () => {
  const say = (evidence: Relevance['evidence']) =>
    reasonsOf({ ...flagged, reasons: [], evidence: evidence! }, englishStrings)[0];
  expect(say([{ type: 'headline-words', shared: 1 }])).toBe('Shares only 1 word with the headline');
  expect(say([{ type: 'known-names', known: 0, names: 1 }])).toBe(
    'Its only name stands nowhere else in the article',
  );
  expect(say([{ type: 'new-names', names: ['Velia'], more: 0 }])).toBe('New names: Velia');
});

it('a document without data keeps its own reasons', () => {
  const { evidence: _, ...plain } = flagged;
  expect(reasonsOf(plain, englishStrings)).toEqual(flagged.reasons);
});
