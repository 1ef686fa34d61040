import { tokenise } from '../../text/tokens.ts';
import type { Context } from '../context.ts';
import { findAffinity } from './affinity.ts';
import { coreTies } from './core-words.ts';
import { type Evidence, firstPass } from './first-pass.ts';
import type { Coefficients, Judge, Words } from './model-bytes.ts';
import type { PartyUse } from './party-uses.ts';
import { type Profile, profile } from './profile.ts';
import { secondPass } from './second-pass.ts';
import { StemBook } from './stem-book.ts';
import { findTies, type Ties } from './ties.ts';
import { scoreRows } from './trees.ts';
import { matchOdds } from './word-match.ts';

/** Paragraphs compared with each other at once; longer articles are read in parts, each with the opening. */
const WINDOW = 56;
const OPENING = 4;

/** Headline and paragraphs of one article as profiles over one book of stems. */
export interface Profiles {
  readonly book: StemBook;
  readonly headline: Profile;
  readonly paragraphs: readonly Profile[];
  /** The named parties of each paragraph. */
  readonly parties: readonly PartyUse[];
}

export function profileArticle(context: Context, parties: readonly PartyUse[], words: Words): Profiles {
  const { article, vocabulary } = context;
  const book = new StemBook(words, vocabulary);
  const title = article.headline;
  const headline = profile(tokenise(title, { start: 0, end: title.length }, vocabulary), book);
  return { book, headline, paragraphs: profileParagraphs(context, book), parties };
}

/** One profile a paragraph, over the stems of `book`. */
export function profileParagraphs({ article, tokens }: Context, book: StemBook): Profile[] {
  let at = 0;
  return article.paragraphs.map(({ span }) => {
    const from = at;
    while (at < tokens.length && tokens[at]!.start < span.end) at++;
    return profile(tokens, book, from, at);
  });
}

/** The windows of an article of `count` paragraphs: which paragraphs each compares and from which on it judges. */
export function windowsOf(
  count: number,
): { readonly rows: readonly number[]; readonly judgedFrom: number }[] {
  if (count <= WINDOW) return [{ rows: Array.from({ length: count }, (_, i) => i), judgedFrom: 0 }];
  const windows: { rows: number[]; judgedFrom: number }[] = [];
  const length = Math.ceil(count / Math.ceil(count / (WINDOW - OPENING)));
  for (let start = 0; start < count; start += length) {
    const rows: number[] = [];
    for (let i = 0; i < OPENING && start > 0; i++) rows.push(i);
    const judgedFrom = rows.length;
    for (let i = start; i < Math.min(count, start + length); i++) rows.push(i);
    windows.push({ rows, judgedFrom });
  }
  return windows;
}

/** First-pass evidence of the paragraphs `rows`. */
export function gather(
  profiles: Profiles,
  rows: readonly number[],
  words: Words,
  fitted: Coefficients,
): Evidence {
  const ties = tiesOf(profiles, rows, words);
  return firstPass(
    ties,
    findAffinity(ties, fitted.affinity),
    matchOdds(ties, fitted.match),
    coreTies(ties, profiles.book.rows, words),
    rows.map((r) => profiles.parties[r]!),
  );
}

export const tiesOf = (profiles: Profiles, rows: readonly number[], words: Words): Ties =>
  findTies(
    [profiles.headline, ...rows.map((r) => profiles.paragraphs[r]!)],
    profiles.book,
    words,
    words.centre,
  );

/** What both passes found out about one paragraph. */
export interface Judgement {
  /** Log odds that the paragraph does not belong. */
  readonly odds: number;
  readonly evidence: Evidence;
  /** Place of the paragraph in the evidence. */
  readonly place: number;
}

/** One judgement for each of the `asked` paragraphs, rising; for all unless told. The others are compared with. */
export function judgeParagraphs(
  profiles: Profiles,
  words: Words,
  judge: Judge,
  asked: readonly number[] = profiles.paragraphs.map((_, i) => i),
): Judgement[] {
  const judgements: Judgement[] = [];
  let next = 0;
  for (const { rows, judgedFrom } of windowsOf(profiles.paragraphs.length)) {
    const places: number[] = [];
    for (let place = judgedFrom; place < rows.length; place++) {
      if (rows[place] !== asked[next]) continue;
      places.push(place);
      next++;
    }
    if (places.length === 0) continue;
    const evidence = gather(profiles, rows, words, judge);
    const first = scoreRows(judge.first, evidence.rows.map(toFloats));
    const second = scoreRows(judge.second, secondPass(evidence, first, places).map(toFloats));
    places.forEach((place, k) => {
      judgements.push({ odds: bothPasses(first[place]!, second[k]!), evidence, place });
    });
  }
  return judgements;
}

const toFloats = (row: readonly number[]): Float32Array => new Float32Array(row);

/** The passes err on other paragraphs: their mean finds more than either, at the same share of false flags. */
export const bothPasses = (first: number, second: number): number => (first + second) / 2;
