import type { AnnotatedArticle, Figure, Party, Quote } from '../../model.ts';
import { sliceOf } from '../../text/spans.ts';
import { formatPublished } from '../format/date.ts';
import { formatValue } from '../format/value.ts';
import { lookupOf } from '../lookup.ts';
import { shorten, snippetAt } from '../snippet.ts';
import { englishStrings as strings } from '../strings.ts';

/** A fact sheet for people: what the article says, with figures, parties and quotes, and what to be careful about. */
export function toMarkdown(document: AnnotatedArticle): string {
  const { article, summary, parties, relevance, findings } = document;
  const { figures, quotes } = lookupOf(document);
  const sections = [
    `# ${plain(article.headline || strings.text('untitled'))}`,
    plain(
      [
        article.siteName,
        article.byline,
        article.publishedAt && (formatPublished(article.publishedAt, strings) ?? article.publishedAt),
      ]
        .filter(Boolean)
        .join(' · '),
    ),
    /^https?:\/\/[^\s<>]+$/.test(article.url) ? `<${article.url}>` : '',
    section(
      strings.text('summary'),
      summary.sentences.map((span) => `- ${plain(sliceOf(article.text, span))}`),
    ),
    section(strings.text('figures'), figureTable(document, figures)),
    section(strings.text('parties'), parties.map(partyLine)),
    quotes.length > 0
      ? [`## ${strings.text('quotes')}`, ...quotes.map((quote) => quoteBlock(document, quote))].join('\n\n')
      : '',
    section(
      strings.text('flagTitle'),
      relevance
        .filter(({ verdict }) => verdict === 'unrelated')
        .map(({ paragraph, reasons }) => {
          const where = article.paragraphs[paragraph];
          const words = where ? shorten(sliceOf(article.text, where.span), 120) : '';
          return `- ${strings.text('paragraphNumber', String(paragraph + 1))}: “${plain(words)}” ${plain(reasons.join('; '))}`;
        }),
    ),
    section(
      strings.text('findings'),
      findings.map(({ message }) => `- ${plain(message)}`),
    ),
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length > 0 ? `## ${title}\n\n${lines.join('\n')}` : '';

function figureTable(document: AnnotatedArticle, figures: readonly Figure[]): string[] {
  if (figures.length === 0) return [];
  const { text } = document.article;
  const { sentenceAt } = lookupOf(document);
  const rows = figures.map((figure) => {
    const surface = sliceOf(text, figure.span);
    const { words, exact } = formatValue(figure.value, surface, figure.approximate, strings);
    const { before, hit, after } = snippetAt(text, figure.span, sentenceAt(figure.span.start));
    const cells = [`**${plain(hit)}**`, plain(exact ? `${words} (${exact})` : words)];
    return `| ${cells.join(' | ')} | ${plain(before)}**${plain(hit)}**${plain(after)} |`;
  });
  return ['| Figure | Means | Where |', '| --- | --- | --- |', ...rows];
}

function partyLine(party: Party): string {
  const type = {
    person: 'typePerson',
    organisation: 'typeOrganisation',
    place: 'typePlace',
    group: 'typeGroup',
  } as const;
  const others = party.aliases.filter((alias) => alias !== party.name);
  const facts = [
    strings.text(type[party.type]).toLowerCase(),
    party.role && plain(shorten(party.role.text, 160)),
    others.length > 0 && `${strings.text('alsoAs').toLowerCase()} ${plain(others.join(', '))}`,
    strings.count('mentions', party.mentions.length),
  ];
  return `- **${plain(party.name)}** (${facts.filter(Boolean).join('; ')})`;
}

/** Who speaks, with a doubt where the text leaves one. */
function nameOf({ speaker }: Quote): string {
  if (!speaker) return strings.text('speakerUnknown');
  return speaker.unsure ? strings.text('perhaps', speaker.name) : speaker.name;
}

function quoteBlock({ article }: AnnotatedArticle, quote: Quote): string {
  const form = { direct: 'formDirect', mixed: 'formMixed', indirect: 'formIndirect' } as const;
  const marks = quote.form === 'indirect' ? ['', ''] : ['“', '”'];
  // each paragraph of a long quote opens with a mark of its own, which the block makes needless
  const lines = sliceOf(article.text, quote.span)
    .replace(/["'”’»]+$/, '')
    .split(/\s*\n\s*/)
    .map((line) => plain(line.replace(/^["'“‘«]+/, '')));
  const source = [
    plain(nameOf(quote)),
    strings.text(form[quote.form]).toLowerCase(),
    quote.speaker?.type === 'anonymous' && strings.text('sourceAnonymous').toLowerCase(),
  ];
  return [`${marks[0]}${lines.join('\n\n')}${marks[1]}`, `— ${source.filter(Boolean).join(', ')}`]
    .join('\n\n')
    .replace(/^/gm, '> ')
    .replace(/^> $/gm, '>');
}

/** Words of the article never become markup: no emphasis, links, HTML or table cells of their own. */
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
    .replace(/^(?=[#+-]|\d+[.)]\s|=)/, '\u200b');
