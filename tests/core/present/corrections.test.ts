import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle, Correction, Fix } from '../../../utils/core/model.ts';
import { correctionOf } from '../../../utils/core/present/corrections/fix.ts';
import { withCorrections } from '../../../utils/core/present/corrections/index.ts';
import { flagIdOf } from '../../../utils/core/present/flag-id.ts';
import { toCardView, toPanelView } from '../../english.ts';
import { at, SAMPLE } from './sample.ts';

const idAt = (kind: string, words: string, nth = 1) => `${kind}-${at(words, nth).start}`;
const NO_MARK: Fix = { type: 'no-mark' };
const correct = (...ids: string[]) => ids.map((id) => correctionOf(SAMPLE, id, NO_MARK)!);
const idsOf = (document: AnnotatedArticle) => document.annotations.map((a) => a.id);
const quoteIn = (document: AnnotatedArticle, id: string) => {
  const quote = document.annotations.find((a) => a.id === id);
  if (quote?.kind !== 'quote') throw new Error(`no quote ${id}`);
  return quote;
};

/** The same article after a paragraph was put before it. */
function grown(document: AnnotatedArticle): AnnotatedArticle {
  const text = `New.\n\n${document.article.text}`;
  const by = text.length - document.article.text.length;
  const move = (span: { start: number; end: number }) => ({ start: span.start + by, end: span.end + by });
  const paragraphs = document.article.paragraphs.map((p) => ({
    ...p,
    span: move(p.span),
    sentences: p.sentences.map(move),
  }));
  return {
    ...document,
    article: { ...document.article, text, paragraphs },
    annotations: document.annotations.map((a) => ({ ...a, span: move(a.span) })),
  };
}

describe('“not a figure”', () => {
  it('takes out this mark and no other with the same words', () => {
    const id = idAt('figure', '$12 billion');
    const after = withCorrections(SAMPLE, correct(id));
    expect(idsOf(after)).toEqual(idsOf(SAMPLE).filter((each) => each !== id));
  });

  it('takes out what rested on the mark: its place in the party, the party without places, the finding', () => {
    const after = withCorrections(SAMPLE, correct(idAt('party', 'Karsovia'), idAt('figure', '$12 billion')));
    expect(after.parties.map((party) => party.id)).toEqual(['norrland', 'calder', 'aske']);
    expect(after.findings).toEqual([]);
    const fewer = withCorrections(SAMPLE, correct(idAt('party', 'Ms Aske')));
    expect(fewer.parties.find((party) => party.id === 'aske')?.mentions).toHaveLength(1);
  });

  it('holds for the same sentence elsewhere in a changed text, and not for another sentence', () => {
    const corrections = correct(idAt('figure', '50 miles'));
    const moved = grown(SAMPLE);
    expect(withCorrections(moved, corrections).annotations).toHaveLength(moved.annotations.length - 1);
    const other = [{ ...corrections[0]!, key: corrections[0]!.key.replace('yard', 'mine') }];
    expect(withCorrections(SAMPLE, other)).toBe(SAMPLE);
  });

  it('says in a report what was marked, where, and by which rule', () => {
    expect(correctionOf(SAMPLE, idAt('figure', '4.5%'), NO_MARK)).toMatchObject({
      type: 'no-mark',
      kind: 'figure',
      text: '4.5%',
      sentence: 'Shares of Norrland rose 4.5% in early trading.',
      rule: 'percent',
    });
    expect(correctionOf(SAMPLE, 'figure-0', NO_MARK)).toBeUndefined();
  });
});

describe('“wrong speaker”', () => {
  const id = idAt('quote', 'still a moving thing');
  const say = (fix: Fix) => quoteIn(withCorrections(SAMPLE, [correctionOf(SAMPLE, id, fix)!]), id);

  it('gives the quote to the party that the reader names, in the card, the list and the shares', () => {
    const fix: Fix = { type: 'speaker', name: 'Mirela Aske', source: 'named' };
    const after = withCorrections(SAMPLE, [correctionOf(SAMPLE, id, fix)!]);
    expect(quoteIn(after, id).speaker).toEqual({ name: 'Mirela Aske', type: 'named', party: 'aske' });
    const card = toCardView(after, id)!;
    expect(card.title).toBe('Mirela Aske');
    expect(card.rows.map((row) => row.text)).toContain('named by you');
    const view = toPanelView(after);
    expect(view.lists[2]!.rows.find((row) => row.key === id)?.title).toBe('Mirela Aske, chief executive');
    expect(view.sourcing.kinds.map((kind) => kind.kind)).not.toContain('anonymous');
  });

  it('knows an unnamed source and nobody at all', () => {
    expect(say({ type: 'speaker', name: 'Unnamed source', source: 'anonymous' }).speaker).toEqual({
      name: 'Unnamed source',
      type: 'anonymous',
    });
    expect(say({ type: 'speaker', name: '', source: 'nobody' }).speaker).toBeUndefined();
  });

  it('is offered with every person and organisation but the present one', () => {
    const offer = toCardView(SAMPLE, idAt('quote', 'all jobs'))!.fixes.find((one) => 'choices' in one)!;
    const names = 'choices' in offer ? offer.choices.map((choice) => choice.label) : [];
    expect(names).toEqual(['Mirela Aske', 'Norrland Ports', 'Unnamed source', 'Nobody named']);
  });

  it('holds at the next visit, wherever the quote stands then', () => {
    const correction = correctionOf(SAMPLE, id, { type: 'speaker', name: 'Mirela Aske', source: 'named' })!;
    expect(quoteIn(withCorrections(grown(SAMPLE), [correction]), id).speaker?.party).toBe('aske');
  });
});

describe('“the same as”', () => {
  const same = (words: string, name: string): Correction =>
    correctionOf(SAMPLE, idAt('party', words), { type: 'same-party', name })!;

  it('makes one party of two: mentions, other names, quotes and affiliations', () => {
    const after = withCorrections(SAMPLE, [same('Calder & Voss', 'Norrland Ports')]);
    expect(after.parties.map((party) => party.id)).toEqual(['norrland', 'aske', 'karsovia']);
    const one = after.parties[0]!;
    expect(one.aliases).toEqual(['Norrland', 'Calder & Voss']);
    expect(one.mentions).toEqual([
      idAt('party', 'Norrland Ports'),
      idAt('party', 'Calder & Voss'),
      idAt('party', 'Norrland', 2),
      idAt('party', 'Calder & Voss', 2),
    ]);
    expect(quoteIn(after, idAt('quote', 'all jobs')).speaker?.party).toBe('norrland');
    const swallowed = withCorrections(SAMPLE, [same('Norrland Ports', 'Mirela Aske')]);
    expect(swallowed.parties.find((party) => party.id === 'aske')).not.toHaveProperty('affiliation');
  });

  it('follows a chain to its end and leaves a circle alone', () => {
    const chain = [same('Karsovia', 'Calder & Voss'), same('Calder & Voss', 'Norrland Ports')];
    expect(withCorrections(SAMPLE, chain).parties.map((p) => p.id)).toEqual(['norrland', 'aske']);
    const circle = [same('Norrland Ports', 'Calder & Voss'), same('Calder & Voss', 'Norrland Ports')];
    expect(withCorrections(SAMPLE, circle)).toBe(SAMPLE);
    expect(withCorrections(SAMPLE, [same('Karsovia', 'Nobody Here')])).toBe(SAMPLE);
  });

  it('a speaker is found under a name that has become another party’s', () => {
    const id = idAt('quote', 'still a moving thing');
    const fix: Fix = { type: 'speaker', name: 'Calder & Voss', source: 'organisation' };
    const both = [correctionOf(SAMPLE, id, fix)!, same('Calder & Voss', 'Norrland Ports')];
    expect(quoteIn(withCorrections(SAMPLE, both), id).speaker?.party).toBe('norrland');
  });
});

describe('“belongs here”', () => {
  const flag = flagIdOf(6);
  const belongs = correctionOf(SAMPLE, flag, { type: 'belongs' })!;

  it('takes the flag off, on the page, in the count and in exports', () => {
    const after = withCorrections(SAMPLE, [belongs]);
    expect(after.relevance[6]).toMatchObject({ verdict: 'related', reasons: [] });
    expect(toPanelView(after).flagLine).toBe('None of the 8 paragraphs strays from the headline');
    expect(toCardView(after, flag)).toBeUndefined();
    expect(toCardView(SAMPLE, flag)?.fixes).toEqual([{ label: 'Belongs here', fix: { type: 'belongs' } }]);
  });

  it('holds for these words only', () => {
    expect(withCorrections(grown(SAMPLE), [belongs]).relevance[6]?.verdict).toBe('related');
    const rewritten = {
      ...SAMPLE,
      article: {
        ...SAMPLE.article,
        text: SAMPLE.article.text.replace('Far to the south', 'Far to the north'),
      },
    };
    expect(withCorrections(rewritten, [belongs])).toBe(rewritten);
  });
});

it('every correction is listed in words, so that it can be taken back', () => {
  const corrections = [
    ...correct(idAt('party', 'Karsovia')),
    correctionOf(SAMPLE, idAt('quote', 'all jobs'), { type: 'speaker', name: '', source: 'nobody' })!,
    correctionOf(SAMPLE, idAt('party', 'Calder & Voss'), { type: 'same-party', name: 'Norrland Ports' })!,
    correctionOf(SAMPLE, flagIdOf(6), { type: 'belongs' })!,
  ];
  expect(
    toPanelView(withCorrections(SAMPLE, corrections), { corrections }).corrected.map((one) => one.text),
  ).toEqual([
    'Not a name: “Karsovia”',
    '“all jobs at the yard are safe until the last tower is built” is said by: Nobody named',
    'Calder & Voss is Norrland Ports',
    'Belongs here: “Far to the south, the army of Karsovia reported heavy…”',
  ]);
});

it('a fix that does not fit the mark is no correction', () => {
  expect(correctionOf(SAMPLE, idAt('figure', '50 miles'), { type: 'belongs' })).toBeUndefined();
  expect(correctionOf(SAMPLE, idAt('figure', '50 miles'), { type: 'same-party', name: 'x' })).toBeUndefined();
  expect(correctionOf(SAMPLE, flagIdOf(6), NO_MARK)).toBeUndefined();
  expect(correctionOf(SAMPLE, flagIdOf(99), { type: 'belongs' })).toBeUndefined();
});
