import type { Figure, Finding } from '../../model.ts';
import { type Clause, clauseAround, saySame } from './clause.ts';
import {
  type Document,
  type FigureSentence,
  finding,
  plainAmount,
  sentencesWithFigures,
  surfaceOf,
} from './sentence-figures.ts';

interface Place {
  readonly figure: Figure;
  readonly sentence: FigureSentence;
  readonly amount: number;
  readonly clause: Clause;
}

/**
 * The same quantity told twice with different values: clauses that say the same in nearly the same words, each with one
 * number of that kind, and nothing (no date, no comparison) that tells them apart.
 */
export function checkConflictingFigures(document: Document): Finding[] {
  const places = new Map<string, Place[]>();
  const findings: Finding[] = [];
  for (const sentence of sentencesWithFigures(document)) {
    // A sentence torn from its start ('claimed the title with …') does not say whom it speaks of.
    if (sentence.figures.some((f) => TEMPORAL.has(f.value.type)) || /^\p{Ll}/u.test(sentence.text)) continue;
    const ofType = new Map<string, number>();
    for (const { value } of sentence.figures) ofType.set(value.type, (ofType.get(value.type) ?? 0) + 1);
    for (const figure of sentence.figures) {
      const plain = figure.change === undefined ? plainAmount(figure) : undefined;
      const key = plain && keyOf(figure, plain.unit);
      if (!plain || key === undefined || ofType.get(figure.value.type) !== 1) continue;
      const clause = clauseAround(sentence, figure.span.start, figure.span.end);
      if (COMPARES.test(clause.text)) continue;
      const place = { figure, sentence, amount: plain.amount, clause };
      const earlier = places.get(key) ?? [];
      const other = earlier.find((e) => e.sentence !== sentence && saySame(e.clause, clause));
      if (other && other.amount !== place.amount && !isRounded(other.amount, place.amount))
        findings.push(conflict(document, other, place));
      if (earlier.length < 40) places.set(key, [...earlier, place]);
    }
  }
  return findings;
}

const TEMPORAL = new Set(['date', 'time', 'set']);
const COMPARES =
  /\b(?:compared|earlier|previous(?:ly)?|last|next|another|others?|further|additional|more|rose|fell|risen|fallen|increased?|decreased?|grew|grown|dropped|up|down|from|to|first|second|initial(?:ly)?|original(?:ly)?|revised|corrected|later|former(?:ly)?|instead|rather|not|only|each|every|per|both|respectively|average|than|least|most|extra|annual\w*|monthly|weekly|daily|remaining|rest|half|some|including|apiece|if|could|would|may|might|estimat\w+|forecast\w*|expect\w*|predict\w*|target\w*|a (?:year|month|week|day|share|piece|head))\b/i;

/** What a text counts of its own parts. */
const LISTED = /^(?:reason|way|thing|question|lesson|point|example|option|time)$/;

/** Counts need their noun, money its currency; bare numbers say nothing. */
function keyOf(figure: Figure, unit: string): string | undefined {
  const { type } = figure.value;
  const last = unit.split(' ').at(-1)!;
  if (type === 'count' && (unit === '' || LISTED.test(last))) return undefined;
  return type === 'count' || type === 'money' || type === 'quantity' ? `${type} ${last}` : undefined;
}

/** 1,243 told as 1,200: no conflict. */
const isRounded = (a: number, b: number): boolean => {
  const [low, high] = [Math.min(Math.abs(a), Math.abs(b)), Math.max(Math.abs(a), Math.abs(b))];
  return high === 0 || (high - low) / high < 0.05;
};

const conflict = (document: Document, a: Place, b: Place): Finding =>
  finding(
    {
      type: 'conflicting-figures',
      first: surfaceOf(document, a.figure),
      second: surfaceOf(document, b.figure),
    },
    [a, b].map((p) => ({ figure: p.figure, paragraph: p.sentence.paragraph })),
  );
