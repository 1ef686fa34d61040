import type { Span } from '../../model.ts';
import type { Term } from '../nlp.ts';
import { phraseEndingAt, phraseStartingAt } from './noun-phrase.ts';
import { isLevelVerb, isVerb } from './verbs.ts';

const lower = (term: Term | undefined): string => term?.text.toLowerCase().replace(/[^\p{L}]+$/u, '') ?? '';
/** Between the verb and its amount, or an amount and its noun: hedges and directions. */
const HEDGES = new Set(
  'about around nearly almost roughly some over up down to by at from more less than as much many just only least most an estimated approximately another further extra further still again back sharply slightly below above under'.split(
    ' ',
  ),
);

/**
 * The noun phrase whose amount this is, by the amount's place in the sentence, nearest evidence first:
 * the noun right after it ('a $4 million wall'), 'of' before or after it ('revenue of £2bn', '40 percent of voters'),
 * 'to' after it ('$3 to its value'), or the subject of the verb of level or change before it ('prices rose 3%').
 */
export function measuredBy(figure: Span, terms: readonly Term[]): Span | undefined {
  const first = terms.findIndex((t) => t.end > figure.start);
  const last = terms.findLastIndex((t) => t.start < figure.end);
  if (first < 0 || last < first) return undefined;
  return after(terms, last) ?? before(terms, first);
}

function after(terms: readonly Term[], last: number): Span | undefined {
  const next = terms[last + 1];
  if (!next || endsClause(terms[last]!)) return undefined;
  if (lower(next) === 'of') return phraseStartingAt(terms, last + 2);
  if (next.tags.has('Noun') && !next.tags.has('Pronoun') && !next.tags.has('Date'))
    return phraseStartingAt(terms, last + 1);
  if (lower(next) === 'to' && added(terms, last)) return phraseStartingAt(terms, last + 2);
  return undefined;
}

/** '… adding $3 million to its value': the amount is what the thing grew by. */
const added = (terms: readonly Term[], last: number): boolean =>
  terms
    .slice(Math.max(0, last - 6), last)
    .some((t) => /^(?:add(?:ed|s|ing)?|bring(?:s|ing)?|brought|rais(?:e|ed|es|ing))$/i.test(lower(t)));

function before(terms: readonly Term[], first: number): Span | undefined {
  let i = first - 1;
  while (i >= 0 && HEDGES.has(lower(terms[i])) && !endsClause(terms[i]!)) i--;
  if (i < 0 || endsClause(terms[i]!)) return undefined;
  if (lower(terms[i]) === 'of') return phraseEndingAt(terms, i - 1);
  if (!isLevelVerb(lower(terms[i]))) return undefined;
  i--;
  // 'has fallen', 'would not cost'
  while (i >= 0 && (isVerb(terms[i]!) || /^(?:not|also|then|later|since|already)$/.test(lower(terms[i]))))
    i--;
  return i >= 0 && !endsClause(terms[i]!) ? phraseEndingAt(terms, i) : undefined;
}

const endsClause = (term: Term): boolean => /[,;:)"”]$/.test(term.raw);
