import type { Relevance, Span } from '../../model.ts';
import { sliceOf } from '../../text/spans.ts';
import { stem } from '../../text/stem.ts';
import { STOP_WORDS } from '../../text/stop-words.ts';
import type { Claims } from '../claims.ts';
import type { Context } from '../context.ts';
import { findSiteRule } from '../relevance/site-text.ts';

/** A sentence as the summary sees it. */
export interface Candidate {
  readonly span: Span;
  readonly paragraph: number;
  /** Place among the sentences of the article's own text. */
  readonly place: number;
  /** Place among all sentences of the page. */
  readonly order: number;
  readonly words: number;
  readonly stems: ReadonlyMap<string, number>;
  /** Cannot stand in a summary, alone or not. */
  readonly barred: boolean;
  /** Leans on the sentence before it: 'He', 'However', 'The latter'. */
  readonly leans: boolean;
  /** Speaks as 'I' or 'we', or to 'you'. */
  readonly personal: boolean;
  /** Relevance score of its paragraph. */
  readonly relevance: number;
}

const SHORTEST = 6;
const LONGEST = 70;
const PERSONAL = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|[Yy]ou|[Yy]our)\b/;
const SPEECH =
  /\b(?:said|says|told|tells|added|adds|asked|insisted|warned|explained|argued|claimed|wrote|writes|noted|admitted|stated|replied|tweeted|announced|according to)\b/;
const LEANING =
  /^["']?(?:he|she|it|they|him|his|her|hers|its|their|theirs|this|that|these|those|such|both|neither|however|but|and|or|nor|so|yet|still|instead|meanwhile|moreover|furthermore|therefore|thus|then|also|too|besides|otherwise|nevertheless|nonetheless|similarly|likewise|consequently|indeed|in addition|in contrast|in response|in turn|in other words|for example|for instance|on the other hand|as a result|as such|after that|the latter|the former|the pair|the two|the move|the same|here|there|another|others|one of them|some of them|most of them|none of them|at the same time|even so|by contrast|that said|not only that|more (?:recently|importantly)|what's more|later|earlier|afterwards|we|i|you|my|our|your)\b/;
/** 'It is', 'There are', 'That is why' at times need nothing before them; 'this week' never does. */
const FREE =
  /^["']?(?:there (?:is|are|was|were|has|have|will)|it (?:is|was) (?:the|a|an) \w+ (?:that|who|which)|this (?:week|month|year|morning|summer|winter|spring|autumn|weekend|is the)|both \w+ and|earlier (?:this|in|on)|later (?:this|in|on))\b/;

/** Score from which a paragraph is trusted to belong: a foreign sentence is worse than a lesser one. */
const TRUSTED = 0.8;

/** The sentences of trusted paragraphs; where these give fewer than `count`, those of doubtful ones too. */
export function findCandidates(
  context: Context,
  claims: Claims & { readonly relevance: readonly Relevance[] },
  count: number,
): Candidate[] {
  const all = readSentences(context, claims);
  const trusted = all.filter((c) => c.relevance >= TRUSTED);
  const usable = trusted.filter((c) => !c.barred && !c.leans).length;
  return usable >= count ? trusted : all;
}

/** Every sentence of the body; furniture, flagged paragraphs and headings are left out. */
function readSentences(
  context: Context,
  claims: Claims & { readonly relevance: readonly Relevance[] },
): Candidate[] {
  const { article, folded, tokens } = context;
  const candidates: Candidate[] = [];
  const quotes = claims.quotes.filter((q) => q.form !== 'indirect');
  let order = -1;
  let at = 0;
  let quote = 0;
  for (const paragraph of article.paragraphs) {
    const judged = claims.relevance[paragraph.index];
    const out =
      judged?.verdict === 'unrelated' ||
      judged?.verdict === 'site-text' ||
      paragraph.role === 'heading' ||
      paragraph.role === 'caption';
    for (const span of paragraph.sentences) {
      order++;
      while (at < tokens.length && tokens[at]!.start < span.start) at++;
      const stems = new Map<string, number>();
      let words = 0;
      for (; at < tokens.length && tokens[at]!.start < span.end; at++) {
        const token = tokens[at]!;
        if (!token.word) continue;
        words++;
        const lower = folded.slice(token.start, token.end).toLowerCase();
        if (lower.length < 2 || STOP_WORDS.has(lower)) continue;
        const key = stem(lower);
        stems.set(key, (stems.get(key) ?? 0) + 1);
      }
      if (out) continue;
      while (quote < quotes.length && quotes[quote]!.span.end <= span.start) quote++;
      const orphaned = quotes[quote] !== undefined && quoteWithoutSpeaker(quotes, quote, span);
      const text = sliceOf(folded, span);
      candidates.push({
        span,
        paragraph: paragraph.index,
        place: candidates.length,
        order,
        words,
        stems,
        barred: orphaned || isBarred(text, words),
        leans: leansBack(text),
        personal: PERSONAL.test(text),
        relevance: judged?.score ?? 1,
      });
    }
  }
  return candidates;
}

/** Whether a quote lies in the sentence whose speaker and cue lie outside it. */
function quoteWithoutSpeaker(quotes: Claims['quotes'], from: number, sentence: Span): boolean {
  for (let q = from; q < quotes.length && quotes[q]!.span.start < sentence.end; q++) {
    const { span, speaker, cue } = quotes[q]!;
    const inside = (s: Span | undefined) =>
      s !== undefined && s.start >= sentence.start && s.end <= sentence.end;
    const whole = span.start <= sentence.start + 2 && span.end >= sentence.end - 2;
    if (whole && !inside(speaker?.span) && !inside(cue)) return true;
  }
  return false;
}

/** 'Anger: The crowd outside …', a picture's words among the text; or a kicker of the page. */
const LABEL = /^(?:[\p{Lu}\p{N}][\p{L}\p{N}'’-]*(?: [\p{L}\p{N}'’-]+){0,4}: |VIDEO |Story highlights )/u;
const PICTURED =
  /[(,] ?(?:pictured|left|right|above|below|second (?:left|right)|far (?:left|right))[,).]|\b(?:is|are) (?:seen|pictured|shown) (?:here|above|below|in this)\b|^(?:pictured|scroll down)\b/i;
const QUOTED_START = /^["']/;

function isBarred(text: string, words: number): boolean {
  if (words < SHORTEST || words > LONGEST) return true;
  if (!/[.!?…]["')\]]*$/.test(text) || /\?["')\]]*$/.test(text)) return true;
  if (/^[a-z]/.test(text)) return true;
  if (LABEL.test(text) || PICTURED.test(text)) return true;
  const line = {
    text,
    lower: text.toLowerCase(),
    words,
    role: 'body',
    fromEnd: Number.POSITIVE_INFINITY,
  } as const;
  if (findSiteRule(line)) return true;
  const marks = text.split('"').length - 1;
  if (marks % 2 === 1) return true;
  return QUOTED_START.test(text) && !SPEECH.test(text);
}

const leansBack = (text: string): boolean => {
  const start = text.slice(0, 60).toLowerCase();
  return LEANING.test(start) && !FREE.test(start);
};
