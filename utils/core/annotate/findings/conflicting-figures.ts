import type { Figure, Finding } from '../../model.ts';
import { type Clause, clauseAround, saySame, sharedBy } from './clause.ts';
import { isSameTopic, sharesThing, sharesWords, type Topic, thingsOf, topicOf } from './measured-thing.ts';
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
  /** Which of how many of its type it is in the sentence: '2/3'. */
  readonly order: string;
  /** Words of comparison stand around it. */
  readonly compared: boolean;
  /** Nothing else is told beside it, and no date: its clause alone may tell what it is. */
  readonly alone: boolean;
  readonly things: ReadonlySet<string>;
  /** 'the $235m settlement': one that was told of before. */
  readonly definite: boolean;
  readonly topic: Topic;
}

/**
 * The same quantity told twice with different values: clauses that say the same in nearly the same words, each with one
 * number of that kind and nothing (no date, no comparison) that tells them apart; whole sentences told again; or sums of
 * one thing ('a £70 fine') in sentences about the same names at no other time.
 */
export function checkConflictingFigures(document: Document): Finding[] {
  const places = new Map<string, Place[]>();
  const findings: Finding[] = [];
  for (const sentence of sentencesWithFigures(document)) {
    // A sentence torn from its start ('claimed the title with …') does not say whom it speaks of.
    if (/^\p{Ll}/u.test(sentence.text)) continue;
    for (const [key, place] of placesIn(sentence)) {
      const earlier = places.get(key) ?? [];
      const other = earlier.find(
        (e) =>
          e.sentence !== sentence &&
          (saysSame(e, place) || repeats(e, place) || measuresSame(e, place, earlier)),
      );
      if (other && other.amount !== place.amount && !isRounded(other.amount, place.amount))
        findings.push(conflict(document, other, place));
      if (earlier.length < 40) places.set(key, [...earlier, place]);
    }
  }
  return findings;
}

function placesIn(sentence: FigureSentence): [string, Place][] {
  const { figures } = sentence;
  const timeless = !figures.some((f) => TEMPORAL.has(f.value.type));
  const topic = topicOf(sentence);
  return figures.flatMap((figure): [string, Place][] => {
    const plain = figure.change === undefined ? plainAmount(figure) : undefined;
    const key = plain && keyOf(figure, plain.unit);
    if (!plain || key === undefined || isModel(figure, sentence)) return [];
    const clause = clauseAround(sentence, figure.span.start, figure.span.end);
    const { type } = figure.value;
    const ofType = figures.filter((f) => f.value.type === type);
    const compared = COMPARES.test(clause.text);
    const alone = timeless && !compared && !DISTINGUISHES.test(clause.text) && ofType.length === 1;
    const order = `${ofType.indexOf(figure)}/${ofType.length}`;
    const things = type === 'money' && !compared ? thingsOf(figure, sentence) : NOTHING;
    const definite = /\bthe $/.test(sentence.text.slice(0, figure.span.start - sentence.span.start));
    const { amount } = plain;
    return [[key, { figure, sentence, amount, clause, order, compared, alone, things, definite, topic }]];
  });
}
/** 'the 15-inch screen' and the 16-inch one are two. */
const isModel = ({ value, span }: Figure, { text, span: { start } }: FigureSentence): boolean =>
  value.type === 'quantity' && text.slice(span.start - start, span.end - start).includes('-');
const NOTHING: ReadonlySet<string> = new Set();

const saysSame = (a: Place, b: Place): boolean => a.alone && b.alone && saySame(a.clause, b.clause);

/** The same clause again, of as many figures. */
function repeats(a: Place, b: Place): boolean {
  if (a.order !== b.order || a.compared !== b.compared || a.topic.when !== b.topic.when) return false;
  const [first, second] = [a.clause.stems(), b.clause.stems()];
  const most = Math.max(first.size, second.size);
  const shared = sharedBy(first, second);
  return shared >= 4 && shared >= 0.75 * most && isSameTopic(a.topic, b.topic);
}

/** Among several sums of one thing, none is more of it than another. */
const measuresSame = (a: Place, b: Place, known: readonly Place[]): boolean =>
  sharesThing(a.things, b.things) &&
  (b.definite || (isSameTopic(a.topic, b.topic) && sharesWords(a.topic, b.topic, 3))) &&
  !known.some((e) => e.amount !== a.amount && e.amount !== b.amount && sharesThing(e.things, b.things));

const TEMPORAL = new Set(['date', 'time', 'set']);
/** Words that tell one amount from another of the same. */
const COMPARES =
  /\b(?:compared|earlier|previous(?:ly)?|last|next|another|others?|further|additional|more|rose|fell|risen|fallen|increased?|decreased?|grew|grown|dropped|initial(?:ly)?|original(?:ly)?|revised|corrected|later|former(?:ly)?|instead|rather|each|every|per|both|respectively|average|than|least|most|extra|annual\w*|monthly|weekly|daily|remaining|rest|half|some|including|apiece|if|could|would|may|might|estimat\w+|forecast\w*|expect\w*|predict\w*|target\w*|a (?:year|month|week|day|share|piece|head))\b/i;
/** And such as do where only the words around tell what the amount is. */
const DISTINGUISHES = /\b(?:first|second|up|down|from|to|not|only)\b/i;

const AMOUNTS = new Set(['count', 'money', 'quantity']);
/** What a text counts of its own parts. */
const LISTED = /^(?:reason|way|thing|question|lesson|point|example|option|time)$/;

/** Counts need their noun, money its currency; bare numbers say nothing. */
function keyOf(figure: Figure, unit: string): string | undefined {
  const { type } = figure.value;
  const last = unit.split(' ').at(-1)!;
  if (type === 'count' && (unit === '' || LISTED.test(last))) return undefined;
  return AMOUNTS.has(type) ? `${type} ${last}` : undefined;
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
