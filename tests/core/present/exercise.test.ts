import { describe, expect, it } from 'vitest';
import { scoreExercise } from '../../../utils/core/present/exercise.ts';
import { at, SAMPLE } from './sample.ts';

const scoreOf = (kind: string, own: Parameters<typeof scoreExercise>[1]) =>
  scoreExercise(SAMPLE, own).find((score) => score.kind === kind)!;

describe('an exercise', () => {
  it('counts a mark that shares at least half with the one sought', () => {
    const quote = at('one for every 10 gigawatts of wind towers that leave the quay');
    const near = { start: quote.start - 1, end: quote.end + 1 };
    expect(scoreOf('quote', [{ kind: 'quote', span: near }]).found).toBe(1);
    expect(scoreOf('quote', [{ kind: 'quote', span: at('wind towers') }]).found).toBe(0);
  });

  it('takes a mark for one kind alone and for one mark alone', () => {
    const figure = { kind: 'party', span: at('$12 billion') } as const;
    expect(scoreOf('figure', [figure]).found).toBe(0);
    expect(scoreOf('party', [figure]).extra).toEqual([{ span: figure.span, text: '$12 billion' }]);
    const twice = [figure, figure].map(({ span }) => ({ kind: 'figure', span }) as const);
    expect(scoreOf('figure', twice)).toMatchObject({ found: 1, extra: [{ text: '$12 billion' }] });
  });

  it('says what was missed, each with its place', () => {
    const score = scoreOf('party', [{ kind: 'party', span: at('Karsovia') }]);
    expect(score.found + score.missed.length).toBe(score.total);
    expect(score.missed[0]).toEqual({ id: `party-${at('Norrland Ports').start}`, text: 'Norrland Ports' });
  });
});
