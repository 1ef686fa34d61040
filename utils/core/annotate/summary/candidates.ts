import type { Paragraph, Relevance, Span } from '../../model.ts';
import { contains, sliceOf } from '../../text/spans.ts';
import type { Claims } from '../claims.ts';
import type { Context } from '../context.ts';
import { isBarred, isPersonal, leansBack } from './alone.ts';
import type { Weighed } from './expected-overlap.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A sentence as the summary sees it. */
export interface Candidate extends Weighed {
  readonly span: Span;
  /** Place among all sentences of the page. */
  readonly order: number;
  /** Cannot stand in a summary, alone or not. */
  readonly barred: boolean;
  /** Leans on the sentence before it: 'He', 'However', 'The latter'. */
  readonly leans: boolean;
}

/** What the summary is made from: the marks, and what each paragraph has to do with the headline. */
export type Judged = Claims & { readonly relevance: readonly Relevance[] };

/** Scores from which a paragraph is trusted to belong; the next lower one counts where too few sentences are left. */
const TRUSTED = [0.95, 0.9, 0.8, 0.65, 0.5, 0.3] as const;

/**
 * The sentences of trusted paragraphs, those of less trusted ones too where these give fewer than `count`. Rather fewer
 * sentences than foreign ones: very doubtful paragraphs are read only where there is nothing else.
 */
export function findCandidates(
  context: Context,
  judged: Judged,
  vocabulary: Vocabulary,
  count: number,
): Candidate[] {
  const all = readSentences(context, judged, vocabulary);
  let trusted = all;
  for (const least of TRUSTED) {
    trusted = all.filter((c) => c.relevance >= least);
    if (usable(trusted) >= count) return trusted;
  }
  return usable(trusted) > 0 ? trusted : all;
}

const usable = (candidates: readonly Candidate[]): number =>
  candidates.filter((c) => !c.barred && !c.leans).length;

/** Every sentence of the body; furniture, flagged paragraphs and sentences, and headings are left out. Linear time. */
function readSentences(context: Context, judged: Judged, vocabulary: Vocabulary): Candidate[] {
  const { article, folded, tokens } = context;
  const candidates: Candidate[] = [];
  const quotes = judged.quotes.filter((q) => q.form !== 'indirect');
  const { mentions } = judged;
  let order = -1;
  let token = 0;
  let quote = 0;
  let mention = 0;
  for (const paragraph of article.paragraphs) {
    const verdict = judged.relevance[paragraph.index];
    const out = !isProse(paragraph, verdict);
    for (const span of paragraph.sentences) {
      order++;
      while (token < tokens.length && tokens[token]!.start < span.start) token++;
      const from = token;
      while (token < tokens.length && tokens[token]!.start < span.end) token++;
      if (out || (verdict?.apart && contains(verdict.apart, span))) continue;
      while (quote < quotes.length && quotes[quote]!.span.end <= span.start) quote++;
      while (mention < mentions.length && mentions[mention]!.span.start < span.start) mention++;
      const bag = vocabulary.count(tokens, from, token);
      const text = sliceOf(folded, span);
      const named = mention < mentions.length && mentions[mention]!.span.end <= span.end;
      const { words } = bag;
      candidates.push({
        ...bag,
        span,
        order,
        barred:
          quoteWithoutSpeaker(quotes, quote, span) || isBarred({ text, words, content: bag.content.length }),
        leans: leansBack(text, candidates.length === 0, named),
        personal: isPersonal(text),
        relevance: verdict?.score ?? 1,
      });
    }
  }
  return candidates;
}

const isProse = ({ role }: Paragraph, judged: Relevance | undefined): boolean =>
  judged?.verdict !== 'unrelated' &&
  judged?.verdict !== 'site-text' &&
  role !== 'heading' &&
  role !== 'caption';

/** Whether a quote fills the sentence whose speaker and cue lie outside it. */
function quoteWithoutSpeaker(quotes: Claims['quotes'], from: number, sentence: Span): boolean {
  for (let q = from; q < quotes.length && quotes[q]!.span.start < sentence.end; q++) {
    const { span, speaker, cue } = quotes[q]!;
    const inside = (s: Span | undefined) => s !== undefined && contains(sentence, s);
    const whole = span.start <= sentence.start + 2 && span.end >= sentence.end - 2;
    if (whole && !inside(speaker?.span) && !inside(cue)) return true;
  }
  return false;
}
