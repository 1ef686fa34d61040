import { describe, expect, it } from 'vitest';
import { detectors } from '../../../utils/core/annotate/figures/detectors.ts';
import { QUOTE_EVIDENCE } from '../../../utils/core/annotate/quotes/evidence.ts';
import { evidenceIn } from '../../../utils/core/present/evidence.ts';
import { slugs } from '../../quality/gold.ts';
import { annotateFixture } from '../../quality/run.ts';
import { stringsIn } from './locale.ts';

const german = stringsIn('de');
const untranslated = (sentences: Iterable<string>) =>
  [...new Set(sentences)].filter((sentence) => evidenceIn([sentence], german)[0] === sentence);

describe('evidence in the words of the interface', () => {
  it('is said in German with what it takes from the article', () => {
    expect(
      evidenceIn(
        ['a date', '“Dr” before it', '‘old’ follows the number', 'continues the quote before: ‘Noa said’'],
        german,
      ),
    ).toEqual([
      'ein Datum',
      'davor „Dr“',
      'hinter der Zahl steht „old“',
      'setzt das Zitat davor fort: „Noa said“',
    ]);
  });

  it('keeps words that quote or end like evidence whole', () => {
    const sentence = 'speaker named right after the quote: ‘the builder’s “own” office said’';
    expect(evidenceIn([sentence], german)).toEqual([
      'Sprecher gleich hinter dem Zitat genannt: „the builder’s “own” office said“',
    ]);
  });

  it('stays as it is where nobody has translated it', () => {
    expect(evidenceIn(['a hunch'], german)).toEqual(['a hunch']);
  });

  // a sentence that is missing here needs a line in english-evidence.ts and in each of _locales
  it('is translated for every rule that finds figures', () => {
    const sentences = detectors.flatMap(({ rules }) => rules.map(({ why }) => why));
    expect(sentences.length).toBeGreaterThan(40);
    expect(untranslated(sentences)).toEqual([]);
  });

  it('is translated for every way to a speaker', () => {
    const sentences = Object.values(QUOTE_EVIDENCE).map((sentence) => `${sentence}: ‘Noa said’`);
    expect(sentences.length).toBeGreaterThan(20);
    expect(untranslated(sentences)).toEqual([]);
  });

  it('is translated for every mark of whole articles', () => {
    const sentences = slugs().flatMap((slug) =>
      annotateFixture(slug).annotations.flatMap(({ evidence }) => evidence ?? []),
    );
    expect(untranslated(sentences)).toEqual([]);
  });
});
