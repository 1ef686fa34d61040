import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle } from '../../../utils/core/model.ts';
import { toCardView, toPanelView } from '../../english.ts';
import { at, SAMPLE } from './sample.ts';

const id = `quote-${at('one for every').start}`;
const figure = `figure-${at('10 gigawatts').start}`;
const reported: AnnotatedArticle = {
  ...SAMPLE,
  annotations: SAMPLE.annotations.map((a) =>
    a.id === id && a.kind === 'quote' ? { ...a, form: 'indirect' } : a,
  ),
};
const quotes = (indirectSpeech: boolean) => toPanelView(reported, { indirectSpeech }).lists[2]!.count;

describe('paraphrased speech', () => {
  it('is listed only where it is marked', () => {
    expect(quotes(true) - quotes(false)).toBe(1);
  });

  it('still tells who gave a figure, without leading to a card that is not there', () => {
    const said = (indirectSpeech: boolean) =>
      toCardView(reported, figure, { indirectSpeech })?.rows.find((row) => row.label === 'Said by');
    expect(said(false)).toEqual({ label: 'Said by', text: 'Mirela Aske, chief executive' });
    expect(said(true)?.card).toBe(id);
    expect(toCardView(reported, figure)?.layers.items).toEqual([]);
  });

  it('has a card that says what it is', () => {
    expect(toCardView(reported, id)?.heading).toBe('Quote · Paraphrase');
  });
});
