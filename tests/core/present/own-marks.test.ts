import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle, OwnMarking } from '../../../utils/core/model.ts';
import { correctionOf, takenBackBy } from '../../../utils/core/present/corrections/fix.ts';
import { withCorrections } from '../../../utils/core/present/corrections/index.ts';
import { ownMarkOf } from '../../../utils/core/present/corrections/own-mark.ts';
import { readValue } from '../../../utils/core/present/corrections/read-value.ts';
import { toCardView, toPanelView } from '../../english.ts';
import { at, SAMPLE } from './sample.ts';

const FIGURE: OwnMarking = { kind: 'figure' };
const PERSON: OwnMarking = { kind: 'party', party: 'person' };
const QUOTE: OwnMarking = { kind: 'quote' };

const mark = (words: string, as: OwnMarking, nth = 1) => ownMarkOf(SAMPLE, at(words, nth), as)!;
const added = (after: AnnotatedArticle) => after.annotations.filter((one) => one.rule === 'reader-mark');
const textsOf = (after: AnnotatedArticle) =>
  added(after).map(({ span }) => after.article.text.slice(span.start, span.end));

describe('words that the reader marked', () => {
  it('as a figure are read, marked in their place and listed', () => {
    const after = withCorrections(SAMPLE, [mark('two border towns', QUOTE), mark('14 dead', FIGURE)]);
    const figure = added(after).find((one) => one.kind === 'figure');
    expect(figure).toMatchObject({ span: at('14 dead'), value: { type: 'count', amount: 14, of: 'dead' } });
    const rows = toPanelView(after).lists[0]!.rows;
    expect(rows.find((row) => row.targets.includes(figure!.id))?.snippet?.hit).toBe('14 dead');
    expect(toCardView(after, figure!.id)!.why.evidence).toEqual(['marked by you']);
  });

  it('take the place of marks of their kind that they touch, and leave what is around them', () => {
    const wider = withCorrections(SAMPLE, [mark('employs 3,400 people', FIGURE)]);
    expect(wider.annotations.filter((a) => a.kind === 'figure')).toHaveLength(
      SAMPLE.annotations.filter((a) => a.kind === 'figure').length,
    );
    const inner = withCorrections(SAMPLE, [mark('buying time', QUOTE)]);
    expect(inner.annotations).toHaveLength(SAMPLE.annotations.length + 1);
  });

  it('as a name are marked wherever the name stands, as one party that can be corrected like any other', () => {
    const own = mark('the coast', PERSON);
    expect(own.sentence).toContain('the largest deal');
    const after = withCorrections(SAMPLE, [mark('yard', PERSON)]);
    // not the yard of ‘shipyard’
    expect(textsOf(after)).toEqual(['yard', 'yard', 'yard']);
    const party = after.parties.find((one) => one.name === 'yard')!;
    expect(party).toMatchObject({ type: 'person', mentions: added(after).map(({ id }) => id) });
    const same = correctionOf(after, party.mentions[0]!, { type: 'same-party', name: 'Calder & Voss' })!;
    const merged = withCorrections(SAMPLE, [mark('yard', PERSON), same]);
    expect(merged.parties.map((one) => one.name)).not.toContain('yard');
  });

  it('as a known name are mentions of its party', () => {
    const without = { ...SAMPLE, annotations: SAMPLE.annotations.filter((a) => a.kind !== 'party') };
    const bare = { ...without, parties: SAMPLE.parties.map((party) => ({ ...party, mentions: [] })) };
    const after = withCorrections(bare, [ownMarkOf(bare, at('Karsovia'), PERSON)!]);
    expect(after.parties).toHaveLength(SAMPLE.parties.length);
    expect(after.parties.find((one) => one.name === 'Karsovia')?.mentions).toHaveLength(1);
  });

  it('as a quote may run over sentences, and can be given a speaker', () => {
    const own = mark('Shares of Norrland rose 4.5% in early trading. The yard stands', QUOTE);
    const after = withCorrections(SAMPLE, [own]);
    const [quote] = added(after);
    expect(quote).toMatchObject({ kind: 'quote', form: 'direct' });
    const fix = { type: 'speaker', name: 'Mirela Aske', source: 'named' } as const;
    const said = withCorrections(SAMPLE, [own, correctionOf(after, quote!.id, fix)!]);
    expect(said.annotations.find(({ id }) => id === quote!.id)).toMatchObject({ speaker: { party: 'aske' } });
  });

  it('stay marked in a text that changed elsewhere, and not in one that no longer says so', () => {
    const own = mark('90 days', FIGURE);
    const moved = (text: string) => ({ ...SAMPLE, article: { ...SAMPLE.article, text } });
    expect(added(withCorrections(moved(SAMPLE.article.text), [own]))).toHaveLength(1);
    expect(added(withCorrections(moved(SAMPLE.article.text.replace('90 days', '80 days')), [own]))).toEqual(
      [],
    );
  });

  it('are taken back by saying that they are none', () => {
    const own = mark('14 dead', FIGURE);
    const after = withCorrections(SAMPLE, [own]);
    expect(takenBackBy(after, added(after)[0]!.id, { type: 'no-mark' })).toBe(own.key);
    expect(takenBackBy(SAMPLE, SAMPLE.annotations[0]!.id, { type: 'no-mark' })).toBeUndefined();
    expect(toPanelView(after, { corrections: [own] }).corrected[0]?.text).toBe('Marked by you: “14 dead”');
  });

  it('are no figure where they have no number', () => {
    expect(ownMarkOf(SAMPLE, at('Karsovia'), FIGURE)).toBeUndefined();
  });
});

it.each([
  ['$1.5bn', { type: 'money', amount: 1.5e9, currency: 'USD' }],
  ['£340k', { type: 'money', amount: 340_000, currency: 'GBP' }],
  ['12,5 €', { type: 'money', amount: 12.5, currency: 'EUR' }],
  ['1,200', { type: 'count', amount: 1200 }],
  ['some 2.3 million', { type: 'count', amount: 2_300_000 }],
  ['5 m', { type: 'count', amount: 5, of: 'm' }],
  ['7.', { type: 'count', amount: 7 }],
  ['38 per cent', { type: 'percent', amount: 38 }],
  ['38%', { type: 'percent', amount: 38 }],
  ['version 1.2.3', undefined],
  ['', undefined],
])('“%s” is read as what it says', (words, value) => {
  expect(readValue(words)).toEqual(value);
});

describe('“not the same”', () => {
  const idAt = (words: string, nth = 1) => `party-${at(words, nth).start}`;
  const split = (words: string, nth = 1) => correctionOf(SAMPLE, idAt(words, nth), { type: 'other-party' })!;

  it('makes a party of its own of every mention of these words, with its quotes', () => {
    const after = withCorrections(SAMPLE, [split('Ms Aske')]);
    const [aske, other] = ['Mirela Aske', 'Ms Aske'].map(
      (name) => after.parties.find((party) => party.name === name)!,
    );
    expect(aske!.mentions).toEqual([idAt('Mirela Aske')]);
    expect(aske!.aliases).not.toContain('Ms Aske');
    expect(other).toMatchObject({ type: 'person', mentions: [idAt('Ms Aske')] });
    const speakers = after.annotations.flatMap((one) => (one.kind === 'quote' ? [one.speaker?.party] : []));
    expect(speakers).toContain(other!.id);
  });

  it('takes one mention alone where all have the same words', () => {
    const after = withCorrections(SAMPLE, [split('Calder & Voss', 2)]);
    const names = after.parties.filter((party) => party.name === 'Calder & Voss');
    expect(names.map((party) => party.mentions)).toEqual([
      [idAt('Calder & Voss')],
      [idAt('Calder & Voss', 2)],
    ]);
  });

  it('is offered where a party is named more than once', () => {
    const labels = (id: string) => toCardView(SAMPLE, id)!.fixes.map((fix) => fix.label);
    expect(labels(idAt('Ms Aske'))).toContain('Not the same person');
    expect(labels(idAt('Calder & Voss'))).toContain('Not the same');
    expect(labels(idAt('Karsovia'))).not.toContain('Not the same');
  });

  it('is listed in words, and does nothing to a mark that is no name', () => {
    const corrections = [split('Ms Aske')];
    expect(toPanelView(SAMPLE, { corrections }).corrected[0]?.text).toBe('“Ms Aske” is not Mirela Aske');
    const figure = SAMPLE.annotations.find((one) => one.kind === 'figure')!;
    expect(correctionOf(SAMPLE, figure.id, { type: 'other-party' })).toBeUndefined();
  });
});
