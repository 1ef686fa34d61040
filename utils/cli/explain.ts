import type { AnnotatedArticle, Annotation, Relevance } from '../core/model.ts';
import { englishStrings as strings } from '../core/present/english.ts';
import { formatValue } from '../core/present/format/value.ts';
import { type Lookup, lookupOf } from '../core/present/lookup.ts';
import { shorten } from '../core/present/snippet.ts';
import { sliceOf } from '../core/text/spans.ts';

/** Every decision in readable text: for each paragraph the verdict and its reasons, under it each mark with its rule. */
export function explain(document: AnnotatedArticle): string {
  const { article, annotations, relevance, summary, findings } = document;
  const lines = [article.headline || '(no headline)', ''];
  let next = 0;
  for (const paragraph of article.paragraphs) {
    lines.push(`¶ ${paragraph.index + 1}  ${shorten(sliceOf(article.text, paragraph.span), 90)}`);
    const verdict = relevance[paragraph.index];
    if (verdict) lines.push(...verdictLines(verdict));
    if (summary.sentences.some(({ start }) => start >= paragraph.span.start && start < paragraph.span.end))
      lines.push('   summary     one of its sentences is in the summary');
    for (; next < annotations.length && annotations[next]!.span.start < paragraph.span.end; next++)
      lines.push(...markLines(annotations[next]!, document));
    lines.push('');
  }
  for (const finding of findings) lines.push(`check  ${finding.message} (${finding.type})`);
  return `${lines.join('\n').trimEnd()}\n`;
}

const because = (reasons: readonly string[]): string[] =>
  reasons.map((reason) => `               because ${reason}`);

const verdictLines = ({ verdict, score, reasons }: Relevance): string[] => [
  `   ${verdict.padEnd(11)} score ${score.toFixed(2)}`,
  ...because(reasons),
];

function markLines(mark: Annotation, document: AnnotatedArticle): string[] {
  const surface = sliceOf(document.article.text, mark.span);
  return [
    `   ${mark.kind.padEnd(11)} ${shorten(surface, 70)}  →  ${meaning(mark, surface, lookupOf(document))}  [rule ${mark.rule}]`,
    ...because(mark.evidence ?? []),
  ];
}

function meaning(mark: Annotation, surface: string, { parties }: Lookup): string {
  switch (mark.kind) {
    case 'figure': {
      const { words, exact } = formatValue(mark.value, surface, mark.approximate, strings);
      return `${mark.value.type}: ${exact ? `${words} (${exact})` : words}`;
    }
    case 'party': {
      const party = parties.get(mark.party);
      return party ? `${party.type}: ${party.name}` : mark.party;
    }
    case 'quote':
      return `${mark.form}, ${mark.speaker ? `${mark.speaker.name} (${mark.speaker.type}${mark.speaker.unsure ? ', not certain' : ''})` : 'nobody named'}`;
  }
}
