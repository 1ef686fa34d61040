import type { AnnotatedArticle, Correction } from '../../model.ts';
import { sliceOf } from '../../text/spans.ts';
import { correctionLine } from '../corrections/said.ts';
import { formatPublished } from '../format/date.ts';
import { withoutIndirect } from '../indirect.ts';
import { lookupOf } from '../lookup.ts';
import { shorten } from '../snippet.ts';
import type { Strings } from '../strings.ts';
import { countWords } from '../words.ts';
import { toFindings, toHeadlineClaims } from './findings.ts';
import { toFlags } from './flags.ts';
import { figureList, partyList, quoteList } from './lists.ts';
import { toSourcing } from './sourcing.ts';
import type { PanelView } from './view.ts';

export interface PanelOptions {
  readonly strings: Strings;
  /** Made in the document already; listed so that they can be taken back. */
  readonly corrections?: readonly Correction[];
  /** Paraphrased speech is marked too. */
  readonly indirectSpeech?: boolean;
}

const WORDS_PER_MINUTE = 230;

/** Everything that the popup and the side panel say about the article. */
export function toPanelView(document: AnnotatedArticle, options: PanelOptions): PanelView {
  const { strings } = options;
  const lookup = lookupOf(options.indirectSpeech ? document : withoutIndirect(document));
  const { article, summary } = document;
  const date = article.publishedAt && formatPublished(article.publishedAt, strings, 'short');
  const notice = languageNotice(article.language, strings);
  return {
    headline: article.headline || strings.text('untitled'),
    ...(article.siteName && { outlet: outletOf(article.siteName) }),
    ...(article.byline && { byline: article.byline }),
    ...(date && { date }),
    length: lengthOf(article.text, strings),
    ...(notice && { notice }),
    ...toFlags(document, strings),
    summary: summary.sentences.map((span) => ({
      text: shorten(withoutDateline(sliceOf(article.text, span)), 600),
      span,
    })),
    sourcing: toSourcing(lookup, strings),
    lists: [
      figureList(lookup, strings),
      // no list of what is not looked for
      ...(notice ? [] : [partyList(lookup, strings)]),
      quoteList(lookup, strings),
    ],
    headlineClaims: toHeadlineClaims(document, strings),
    findings: toFindings(document, strings),
    corrected: (options.corrections ?? []).map((one) => ({
      key: one.key,
      text: correctionLine(one, strings),
    })),
    empty: document.annotations.length === 0,
  };
}

/** 'Coast News - Latest Headlines & Videos' is the Coast News. */
const outletOf = (siteName: string): string => shorten(siteName.split(/ [|–—·-] /)[0] ?? siteName, 40);

function lengthOf(text: string, strings: Strings): string {
  const minutes = Math.max(1, Math.round(countWords(text) / WORDS_PER_MINUTE));
  return strings.count('minutes', minutes);
}

/** 'PORT EMBER (Reuters) — ': where and by whom it was filed is no part of what it says. */
const DATELINE =
  /^\p{Lu}[\p{Lu}.,'’ -]{2,40}(?:,? [\p{L}.]{2,12})?(?: ?\([^()]{2,40}\))? *(?:—|–|--?) +(?=\S)/u;
const withoutDateline = (sentence: string): string => sentence.replace(DATELINE, '');

function languageNotice(language: string, strings: Strings): string | undefined {
  if (language === 'en' || language === 'und' || !/^[a-z]{2,3}\b/i.test(language)) return undefined;
  const name = new Intl.DisplayNames(strings.locale, { type: 'language' }).of(language) ?? language;
  return strings.text('notEnglish', name);
}
