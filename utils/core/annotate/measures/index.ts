import type { AnnotatedArticle, Figure, Span } from '../../model.ts';
import { spanAt } from '../../text/spans.ts';
import type { Tagger, Term } from '../nlp.ts';
import { measuredBy } from './measured-by.ts';

/** Amounts that are amounts of something the sentence names; a date, an age or a rank speaks for itself. */
const MEASURING = new Set(['money', 'percent', 'quantity']);

/**
 * Says of each amount what it measures, where the sentence's parts of speech tell: 'shares of Corvane' rose 3.9 %, a
 * 'profit' of $12 million. The one stage that needs a part-of-speech tagger; it comes last and on its own, because the
 * tagger costs more than all stages before it together. Only sentences with such an amount are tagged.
 */
export function addMeasures(annotated: AnnotatedArticle, tag: Tagger): AnnotatedArticle {
  const { article } = annotated;
  const sentences = article.paragraphs.flatMap((p) => p.sentences);
  const tagged = new Map<number, readonly Term[]>();
  const termsOf = (sentence: Span): readonly Term[] => {
    let terms = tagged.get(sentence.start);
    if (!terms) {
      terms = tag(article.text, sentence);
      tagged.set(sentence.start, terms);
    }
    return terms;
  };
  const measured = (figure: Figure): Figure => {
    if (figure.measures || !MEASURING.has(figure.value.type)) return figure;
    const sentence = spanAt(sentences, figure.span.start);
    const measures = sentence && measuredBy(figure.span, termsOf(sentence));
    return measures ? { ...figure, measures } : figure;
  };
  return {
    ...annotated,
    annotations: annotated.annotations.map((one) => (one.kind === 'figure' ? measured(one) : one)),
  };
}
