import type { AnnotatedArticle, Annotation, Correction, OwnMarking, Party, Span } from '../../model.ts';
import { bySpan, contains, overlaps, sliceOf } from '../../text/spans.ts';
import { lookupOf } from '../lookup.ts';
import { byKey, oneLine, ownMarkKey } from './keys.ts';
import { withoutMarks } from './no-mark.ts';
import { readValue } from './read-value.ts';

/** The rule of what the reader marked. */
export const MARKED_BY_READER = 'reader-mark';

type MarkCorrection = Extract<Correction, { type: 'mark' }>;

/** What to remember of words that the reader marked; undefined where they are no figure that can be read. */
export function ownMarkOf(
  document: AnnotatedArticle,
  span: Span,
  marking: OwnMarking,
): MarkCorrection | undefined {
  const text = sliceOf(document.article.text, span);
  if (marking.kind === 'figure' && !readValue(text)) return undefined;
  const sentence = sliceOf(document.article.text, lookupOf(document).sentenceAt(span.start));
  const key = ownMarkKey(marking.kind, text, sentence);
  return { ...marking, type: 'mark', key, text, sentence, rule: MARKED_BY_READER };
}

/** Marks what the reader marked; it takes the place of marks of the same kind that it touches. */
export function applyOwnMarks(
  document: AnnotatedArticle,
  corrections: readonly Correction[],
): AnnotatedArticle {
  return [...byKey(corrections, 'mark').values()].reduce((now, own) => {
    const spans = placesOf(now, own);
    return spans.length === 0 ? now : marked(now, own, spans);
  }, document);
}

/** A name wherever it stands as a word; figures and quotes in their sentence. */
function placesOf(document: AnnotatedArticle, { kind, text, sentence }: MarkCorrection): readonly Span[] {
  const { article } = document;
  if (kind === 'party') return wordsAt(article.text, text);
  for (const paragraph of article.paragraphs)
    for (const one of paragraph.sentences) {
      if (oneLine(sliceOf(article.text, one)) !== oneLine(sentence)) continue;
      const start = article.text.indexOf(text, one.start);
      // a quote may end in a later sentence of its paragraph
      if (start >= 0 && start < one.end) return [{ start, end: start + text.length }];
    }
  return [];
}

const WORD = /[\p{L}\p{N}]/u;

function wordsAt(text: string, words: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const end = at + words.length;
    if (!WORD.test(text[at - 1] ?? '') && !WORD.test(text[end] ?? '')) spans.push({ start: at, end });
  }
  return spans;
}

function marked(document: AnnotatedArticle, own: MarkCorrection, spans: readonly Span[]): AnnotatedArticle {
  const { kind, text } = own;
  const party = kind === 'party' ? partyFor(document, text, own.party) : undefined;
  // a longer name around it is another name: only a mark the reader made is sure to be this one
  const free = spans.filter(
    (span) =>
      kind !== 'party' || !document.annotations.some((one) => one.kind === kind && isAround(one, span)),
  );
  const added = free.flatMap((span) => markAt(span, own, party?.id ?? ''));
  const replaced = (one: Annotation) =>
    one.kind === kind && added.some(({ span }) => overlaps(one.span, span) && !isAround(one, span));
  const rest = withoutMarks(document, replaced);
  const annotations = [...rest.annotations, ...added].sort((x, y) => bySpan(x.span, y.span));
  if (!party || added.length === 0) return { ...rest, annotations };
  const whole = { ...party, mentions: added.map(({ id }) => id) };
  const known = rest.parties.find((one) => one.id === party.id);
  const parties = known
    ? rest.parties.map((one) =>
        one === known ? { ...one, mentions: [...one.mentions, ...whole.mentions] } : one,
      )
    : [...rest.parties, whole];
  return { ...rest, annotations, parties };
}

const isAround = ({ span: outer }: Annotation, inner: Span): boolean =>
  contains(outer, inner) && outer.end - outer.start > inner.end - inner.start;

const partyFor = (document: AnnotatedArticle, name: string, type: Party['type']): Party =>
  document.parties.find((one) => one.name === name || one.aliases.includes(name)) ?? {
    id: `${MARKED_BY_READER} ${name}`,
    type,
    name,
    aliases: [],
    mentions: [],
  };

/** The mark at this place; none where a figure cannot be read. */
function markAt(span: Span, { kind, text }: MarkCorrection, party: string): readonly Annotation[] {
  const mark = {
    id: `${MARKED_BY_READER}-${kind}-${span.start}-${span.end}`,
    span,
    rule: MARKED_BY_READER,
    evidence: ['marked by you'],
  };
  switch (kind) {
    case 'figure': {
      const value = readValue(text);
      return value ? [{ ...mark, kind, value, approximate: false }] : [];
    }
    case 'party':
      return [{ ...mark, kind, party }];
    case 'quote':
      return [{ ...mark, kind, form: 'direct' }];
  }
}
