import type { Span } from '../../model.ts';
import type { Term } from '../nlp.ts';

const LEADS = ['Determiner', 'Possessive', 'Adjective', 'Gerund'];
const ARTICLE = /^(?:the|a|an|this|that|these|those|any|each|every|all|both)$/i;

const isNoun = (term: Term | undefined): boolean =>
  term?.tags.has('Noun') === true && !term.tags.has('Pronoun') && !term.tags.has('Date');
const isPart = (term: Term | undefined): boolean =>
  term !== undefined && (isNoun(term) || LEADS.some((tag) => term.tags.has(tag)));
const breaks = (term: Term): boolean => /[,;:.!?)"”]$/.test(term.raw);
const isOf = (term: Term | undefined): boolean => term?.text.toLowerCase() === 'of';

/** Most terms a phrase may have: a longer run is a tagger's mistake more often than a phrase. */
const LONGEST = 9;

/** The noun phrase whose last term is terms[last], with one 'of' phrase before it, without its article. */
export function phraseEndingAt(terms: readonly Term[], last: number): Span | undefined {
  if (!isNoun(terms[last]) || terms[last]!.tags.has('Possessive')) return undefined;
  const low = Math.max(0, last - LONGEST + 1);
  let first = last;
  while (first - 1 >= low && isPart(terms[first - 1]) && !breaks(terms[first - 1]!)) first--;
  if (first - 2 >= low && isOf(terms[first - 1]) && isNoun(terms[first - 2])) {
    first -= 2;
    while (first - 1 >= low && isPart(terms[first - 1]) && !breaks(terms[first - 1]!)) first--;
  }
  return spanOf(terms, first, last);
}

/** The noun phrase that begins at terms[first], without its article. */
export function phraseStartingAt(terms: readonly Term[], first: number): Span | undefined {
  let last = first - 1;
  for (let i = first; i < Math.min(terms.length, first + LONGEST) && isPart(terms[i]); i++) {
    last = i;
    if (breaks(terms[i]!)) break;
  }
  while (last >= first && !isNoun(terms[last])) last--;
  // 'of the bank's' has lost what the bank has
  return last < first || terms[last]!.tags.has('Possessive') ? undefined : spanOf(terms, first, last);
}

function spanOf(terms: readonly Term[], first: number, last: number): Span {
  const from = first < last && ARTICLE.test(terms[first]!.text) ? first + 1 : first;
  return { start: terms[from]!.start, end: terms[last]!.end };
}
