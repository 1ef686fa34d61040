import type { AnnotatedArticle, Annotation, Party, PartyId, Span } from '../../model.ts';
import { sliceOf } from '../../text/spans.ts';
import { formatValue } from '../format/value.ts';
import { lookupOf } from '../lookup.ts';
import { reasonsOf } from '../reasons.ts';
import { straysOf } from '../strays.ts';
import type { Strings } from '../strings.ts';
import { codePointCounter } from './code-points.ts';

const CONTEXT_LENGTH = 32;

/**
 * W3C Web Annotations: one annotation for each mark and each flagged paragraph, with a TextQuoteSelector and a
 * TextPositionSelector, either of which finds it. Positions count code points, as the Web Annotation model asks.
 */
export function toJsonLd(document: AnnotatedArticle, strings: Strings): string {
  const { article, annotations } = document;
  const { parties } = lookupOf(document);
  const source = article.url || 'urn:newsglass:article';
  const starts = codePointCounter(article.text);
  const ends = codePointCounter(article.text);
  const annotation = (id: string, span: Span, motivation: string, body: readonly object[]) => ({
    id: `${source.replace(/#.*$/s, '')}#newsglass-${encodeURIComponent(id)}`,
    type: 'Annotation',
    motivation,
    body,
    target: { source, selector: selectorsOf(article.text, span, starts(span.start), ends(span.end)) },
  });
  const marks = annotations.map((mark) =>
    annotation(
      mark.id,
      mark.span,
      mark.kind === 'party' ? 'identifying' : 'classifying',
      bodyOf(mark, document, parties, strings),
    ),
  );
  const flags = straysOf(document).map(({ relevance, span }) => {
    const reasons = reasonsOf(relevance, strings).map((reason) => describing(reason, strings));
    return annotation(`flag-${relevance.paragraph}`, span, 'moderating', [tag('unrelated'), ...reasons]);
  });
  const items = [...marks, ...flags];
  return JSON.stringify(
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `${source.replace(/#.*$/s, '')}#newsglass`,
      type: 'AnnotationCollection',
      label: article.headline || strings.text('untitled'),
      total: items.length,
      first: { type: 'AnnotationPage', startIndex: 0, items },
    },
    null,
    2,
  );
}

function selectorsOf(text: string, span: Span, start: number, end: number): readonly object[] {
  return [
    {
      type: 'TextQuoteSelector',
      exact: sliceOf(text, span),
      prefix: text
        .slice(Math.max(0, span.start - CONTEXT_LENGTH), span.start)
        .replace(/^[\udc00-\udfff]/, ''),
      suffix: text.slice(span.end, span.end + CONTEXT_LENGTH).replace(/[\ud800-\udbff]$/, ''),
    },
    { type: 'TextPositionSelector', start, end },
  ];
}

const tag = (value: string) => ({ type: 'TextualBody', purpose: 'tagging', value });
const describing = (value: string, { locale }: Strings) => ({
  type: 'TextualBody',
  purpose: 'describing',
  format: 'text/plain',
  language: locale,
  value,
});

function bodyOf(
  mark: Annotation,
  { article }: AnnotatedArticle,
  parties: ReadonlyMap<PartyId, Party>,
  strings: Strings,
): readonly object[] {
  switch (mark.kind) {
    case 'figure': {
      const { words } = formatValue(mark.value, sliceOf(article.text, mark.span), mark.approximate, strings);
      return [tag('figure'), tag(mark.value.type), describing(words, strings)];
    }
    case 'party': {
      const party = parties.get(mark.party);
      return [tag('party'), ...(party ? [tag(party.type), describing(party.name, strings)] : [])];
    }
    case 'quote':
      return [
        tag('quote'),
        tag(mark.form),
        ...(mark.speaker ? [describing(mark.speaker.name, strings)] : []),
      ];
  }
}
