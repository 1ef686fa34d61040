import { describe, expect, it } from 'vitest';
import { toCardView } from '../../../utils/core/present/card/index.ts';
import { correctionOf, withCorrections } from '../../../utils/core/present/corrections.ts';
import { toPanelView } from '../../../utils/core/present/panel/index.ts';
import { at, SAMPLE } from './sample.ts';

const idAt = (kind: string, words: string, nth = 1) => `${kind}-${at(words, nth).start}`;
const correct = (...ids: string[]) => ids.map((id) => correctionOf(SAMPLE, id)!);
const idsOf = (document: typeof SAMPLE) => document.annotations.map((a) => a.id);

describe('a correction', () => {
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
    const text = `New.\n\n${SAMPLE.article.text}`;
    const by = text.length - SAMPLE.article.text.length;
    const move = (span: { start: number; end: number }) => ({ start: span.start + by, end: span.end + by });
    const moved = {
      ...SAMPLE,
      article: {
        ...SAMPLE.article,
        text,
        paragraphs: SAMPLE.article.paragraphs.map((p) => ({
          ...p,
          span: move(p.span),
          sentences: p.sentences.map(move),
        })),
      },
      annotations: SAMPLE.annotations.map((a) => ({ ...a, span: move(a.span) })),
    };
    expect(withCorrections(moved, corrections).annotations).toHaveLength(moved.annotations.length - 1);
    const other = [{ ...corrections[0]!, key: corrections[0]!.key.replace('yard', 'mine') }];
    expect(withCorrections(SAMPLE, other)).toBe(SAMPLE);
  });

  it('says in a report what was marked, where, and by which rule', () => {
    expect(correctionOf(SAMPLE, idAt('figure', '4.5%'))).toMatchObject({
      kind: 'figure',
      text: '4.5%',
      sentence: 'Shares of Norrland rose 4.5% in early trading.',
      rule: 'percent',
    });
    expect(correctionOf(SAMPLE, 'figure-0')).toBeUndefined();
  });

  it('is offered on every card, and listed so that it can be undone', () => {
    expect(toCardView(SAMPLE, idAt('party', 'Karsovia'))?.words.wrong).toBe('Not a name');
    const corrections = correct(idAt('party', 'Karsovia'));
    expect(toPanelView(withCorrections(SAMPLE, corrections), { corrections }).corrected).toEqual([
      { key: corrections[0]!.key, text: 'Karsovia' },
    ]);
  });
});
