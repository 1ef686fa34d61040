import type { AnnotatedArticle, Annotation, Figure, Party, Quote } from '../../model.ts';
import { sliceOf } from '../../text/spans.ts';
import { introduction, TYPE_LABEL } from '../card/party.ts';
import { FORM_LABEL } from '../card/quote.ts';
import { SOURCE_LABEL, speakerLine } from '../card/speaker.ts';
import { findingText } from '../findings.ts';
import { formatPublished } from '../format/date.ts';
import { formatNumber } from '../format/number.ts';
import { formatValue } from '../format/value.ts';
import { type Lookup, lookupOf, quoteAround } from '../lookup.ts';
import { isMinor } from '../minor.ts';
import { toSourcing } from '../panel/sourcing.ts';
import { reasonsOf } from '../reasons.ts';
import { shorten, snippetAt } from '../snippet.ts';
import { labelOf, straysOf } from '../strays.ts';
import type { Strings } from '../strings.ts';

interface Context {
  readonly lookup: Lookup;
  readonly strings: Strings;
}

/**
 * A fact sheet for people, in the words of the interface: what to be careful about, then what the article says, with
 * figures, parties and quotes as a desk checks them: what, who says it, in which paragraph.
 */
export function toMarkdown(document: AnnotatedArticle, strings: Strings): string {
  const { article, summary, findings } = document;
  const context: Context = { lookup: lookupOf(document), strings };
  const { text } = strings;
  const published = article.publishedAt && formatPublished(article.publishedAt, strings);
  const sections = [
    `# ${plain(article.headline || text('untitled'))}`,
    plain([article.siteName, article.byline, published ?? article.publishedAt].filter(Boolean).join(' · ')),
    /^https?:\/\/[^\s<>]+$/.test(article.url) ? `<${article.url}>` : '',
    section(text('flagTitle'), flagLines(context)),
    section(
      text('findings'),
      findings.map((finding) => `- ${plain(findingText(finding, strings))}`),
    ),
    section(
      text('summary'),
      summary.sentences.map((span) => `- ${plain(sliceOf(article.text, span))}`),
    ),
    section(text('figures'), figureTable(context)),
    smallNumbers(context),
    section(text('parties'), partyTable(context)),
    section(text('sourcing'), sourcingLines(context)),
    context.lookup.quotes.length > 0 ? `## ${text('quotes')}` : '',
    ...context.lookup.quotes.map((quote) => quoteBlock(context, quote)),
    `---\n\n${text('factSheetNote')}`,
  ];
  return `${sections.filter(Boolean).join('\n\n')}\n`;
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length > 0 ? `## ${title}\n\n${lines.join('\n')}` : '';

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  rows.length === 0 ? [] : [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);

const paragraphOf = ({ lookup }: Context, { span }: Annotation): string =>
  `${lookup.paragraphAt(span.start) + 1}`;

function flagLines({ lookup, strings }: Context): string[] {
  const { document } = lookup;
  return straysOf(document).map((stray) => {
    const words = shorten(sliceOf(document.article.text, stray.span), 120);
    const why = reasonsOf(stray.relevance, strings).join('; ');
    return `- ${labelOf(stray, strings)}: “${plain(words)}” ${plain(why)}`;
  });
}

/** What is a figure to a reader; number words that are turns of phrase are named below the table. */
function figureTable(context: Context): string[] {
  const { lookup, strings } = context;
  const { text } = lookup.document.article;
  const rows = lookup.figures
    .filter((figure) => !isMinor(text, figure))
    .map((figure) => {
      const { before, hit, after } = snippetAt(text, figure.span, lookup.sentenceAt(figure.span.start));
      const quote = quoteAround(lookup, figure.span);
      return [
        `**${plain(hit)}**`,
        plain(meaningOf(figure, sliceOf(text, figure.span), strings)),
        quote ? plain(speakerLine(context, quote)) : '',
        paragraphOf(context, figure),
        `${plain(before)}**${plain(hit)}**${plain(after)}`,
      ];
    });
  const { text: say } = strings;
  return table([say('asWritten'), say('means'), say('saidBy'), '¶', say('where')], rows);
}

/** What the words of a figure mean, where that is more than they say themselves. */
function meaningOf(figure: Figure, surface: string, strings: Strings): string {
  const { words, exact } = formatValue(figure.value, surface, figure.approximate, strings);
  if (exact !== undefined) return `${words} (${exact})`;
  return words.toLowerCase() === surface.toLowerCase() ? '' : words;
}

function smallNumbers({ lookup, strings }: Context): string {
  const { text } = lookup.document.article;
  const words = lookup.figures
    .filter((figure) => isMinor(text, figure))
    .map(({ span }) => sliceOf(text, span).toLowerCase());
  if (words.length === 0) return '';
  return strings.text('smallNumbers', plain([...new Set(words)].join(', ')));
}

function partyTable({ lookup, strings }: Context): string[] {
  const { text } = strings;
  const byMentions = [...lookup.document.parties].sort((a, b) => b.mentions.length - a.mentions.length);
  const others = ({ aliases, name }: Party) => aliases.filter((alias) => alias !== name).join(', ');
  return table(
    [text('nameHead'), text('kindHead'), text('introduced'), text('alsoAs'), text('mentionsHead')],
    byMentions.map((party) => [
      `**${plain(party.name)}**`,
      text(TYPE_LABEL[party.type]),
      plain(shorten(introduction({ lookup }, party), 160)),
      plain(others(party)),
      formatNumber(party.mentions.length, strings.locale),
    ]),
  );
}

/** The kinds of source by quoted words, then who speaks how much. */
function sourcingLines({ lookup, strings }: Context): string[] {
  const { kinds, speakers, total } = toSourcing(lookup, strings);
  if (kinds.length === 0) return [];
  return [
    `${total}: ${kinds.map(({ label, percent }) => `${label.toLowerCase()} ${percent}`).join(', ')}`,
    '',
    ...speakers.map(({ name, role, percent, quotes }) => {
      const who = role ? `${name}, ${role}` : name;
      return `- ${plain(who)}: ${percent} (${quotes})`;
    }),
  ];
}

function quoteBlock(context: Context, quote: Quote): string {
  const { lookup, strings } = context;
  const marks = quote.form === 'indirect' ? ['', ''] : ['“', '”'];
  // each paragraph of a long quote opens with a mark of its own, which the block makes needless
  const lines = sliceOf(lookup.document.article.text, quote.span)
    .replace(/["'”’»]+$/, '')
    .split(/\s*\n\s*/)
    .map((line) => plain(line.replace(/^["'“‘«]+/, '')));
  const source = [
    plain(speakerLine(context, quote)),
    strings.text(FORM_LABEL[quote.form]).toLowerCase(),
    quote.speaker?.type === 'anonymous' && strings.text(SOURCE_LABEL.anonymous).toLowerCase(),
    `¶ ${paragraphOf(context, quote)}`,
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
