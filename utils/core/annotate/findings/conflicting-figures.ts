import type { Figure, Finding } from '../../model.ts';
import {
  contentStems,
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
  readonly stems: ReadonlySet<string>;
  /** The capitalised words of the sentence: whom it speaks of. */
  readonly names: string;
}

/**
 * The same quantity told twice with different values: sentences that say the same in nearly the same words, each with one
 * number of that kind, and nothing (no date, no comparison) that tells them apart.
 */
export function checkConflictingFigures(document: Document): Finding[] {
  const places = new Map<string, Place[]>();
  const findings: Finding[] = [];
  for (const sentence of sentencesWithFigures(document)) {
    if (sentence.figures.some((f) => TEMPORAL.has(f.value.type)) || COMPARES.test(sentence.text)) continue;
    const ofType = new Map<string, number>();
    for (const { value } of sentence.figures) ofType.set(value.type, (ofType.get(value.type) ?? 0) + 1);
    for (const figure of sentence.figures) {
      const plain = plainAmount(figure);
      const key = plain && keyOf(figure, plain.unit);
      if (!plain || key === undefined || ofType.get(figure.value.type) !== 1) continue;
      const place = {
        figure,
        sentence,
        amount: plain.amount,
        stems: contentStems(sentence.text),
        names: namesOf(sentence.text),
      };
      const earlier = places.get(key) ?? [];
      const other = earlier.find((e) => isSameStatement(e, place));
      if (other && other.amount !== place.amount && !isRounded(other.amount, place.amount))
        findings.push(conflict(document, other, place));
      if (earlier.length < 40) places.set(key, [...earlier, place]);
    }
  }
  return findings;
}

const TEMPORAL = new Set(['date', 'time', 'set']);
const COMPARES =
  /\b(?:compared|earlier|previous(?:ly)?|last|next|year|month|another|other|others|further|additional|more|rose|fell|increased?|decreased?|up|down|from|first|second|initial(?:ly)?|original(?:ly)?|revised|corrected|later|former(?:ly)?|instead|rather|not|only|each|every|per|both|respectively|average)\b/i;

/** What a text counts of its own parts. */
const LISTED = /^(?:reason|way|thing|question|lesson|point|example|option)$/;

/** Counts need their noun, money its currency; bare numbers say nothing. */
function keyOf(figure: Figure, unit: string): string | undefined {
  const { type } = figure.value;
  if (type === 'count' && (unit === '' || LISTED.test(unit))) return undefined;
  return type === 'count' || type === 'money' || type === 'quantity' ? `${type} ${unit}` : undefined;
}

function isSameStatement(a: Place, b: Place): boolean {
  if (a.sentence === b.sentence || a.names !== b.names) return false;
  const shared = [...a.stems].filter((s) => b.stems.has(s)).length;
  return shared >= 4 && shared >= 0.75 * Math.max(a.stems.size, b.stems.size);
}

const namesOf = (text: string): string =>
  [...new Set(text.match(/(?<=\s)\p{Lu}[\p{L}'-]*/gu) ?? [])].sort().join(' ');

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
