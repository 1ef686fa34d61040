import type { Annotation, Figure, Finding, PartyMention } from '../../model.ts';
import { type AmountRole, amountRole } from './amount-role.ts';
import {
  type Document,
  type FigureSentence,
  finding,
  plainAmount,
  sentencesWithFigures,
  surfaceOf,
} from './sentence-figures.ts';

/** One amount in one place, with what it is told of. */
interface Place {
  readonly figure: Figure;
  readonly paragraph: number;
  /** What is counted or what the sum is: 'job', 'profit'. */
  readonly thing?: string;
  readonly role?: AmountRole & { readonly by: string };
}

/**
 * One amount used for two different things: '14,382 jobs' and '14,382 homes', a loss and a profit of $14.38 million; or a
 * round sum that one party invests in this and another spends on that. A reader may take them for the same money.
 */
export function checkReusedAmount(document: Document): Finding[] {
  const mentions = document.annotations.filter((a): a is PartyMention => a.kind === 'party');
  const seen = new Map<string, Place>();
  const findings: Finding[] = [];
  for (const sentence of sentencesWithFigures(document)) {
    for (const figure of sentence.figures) {
      const { value } = figure;
      if (!('amount' in value) || ('low' in value && value.low !== undefined)) continue;
      const key = `${value.type} ${value.type === 'money' ? value.currency : ''} ${value.amount}`;
      const place = placeOf(figure, sentence, mentions);
      const earlier = seen.get(key);
      const things = earlier && (twoThings(earlier, place) ?? twoRoles(earlier, place));
      if (things)
        findings.push(
          finding(
            {
              type: 'reused-amount',
              amount: surfaceOf(document, figure),
              first: things[0],
              second: things[1],
            },
            [earlier, place],
          ),
        );
      if (!earlier?.thing && !earlier?.role) seen.set(key, place);
    }
  }
  return findings;
}

function placeOf(figure: Figure, sentence: FigureSentence, mentions: readonly Annotation[]): Place {
  const { text, span, paragraph } = sentence;
  const [start, end] = [figure.span.start - span.start, figure.span.end - span.start];
  const exact = plainAmount(figure);
  const thing = exact && isExact(exact.amount) ? thingOf(figure, text.slice(end)) : undefined;
  const role =
    figure.value.type === 'money' && figure.value.amount >= 1e6
      ? amountRole(text.slice(0, start), text.slice(end))
      : undefined;
  const by = role && subjectOf(mentions, span.start, span.start + role.start);
  return {
    figure,
    paragraph,
    ...(thing !== undefined && { thing }),
    ...(role && by !== undefined && { role: { ...role, by } }),
  };
}

/** The party named last before the verb, in its sentence: who does it, near enough. */
function subjectOf(mentions: readonly Annotation[], from: number, to: number): string | undefined {
  const named = mentions.findLast((m) => m.span.start >= from && m.span.end <= to);
  return named?.kind === 'party' ? named.party : undefined;
}

/** In words, what it is given for in one place and in another. */
type Things = readonly [first: string, second: string];

const twoThings = (a: Place, b: Place): Things | undefined =>
  a.thing !== undefined && b.thing !== undefined && differ(a.thing, b.thing) ? [a.thing, b.thing] : undefined;

/** Another party does another thing with it, to another end. */
function twoRoles({ role: a }: Place, { role: b }: Place): Things | undefined {
  if (!a || !b || a.kind === b.kind || a.by === b.by || [...a.object].some((stem) => b.object.has(stem)))
    return undefined;
  return [`“${a.words}”`, `“${b.words}”`];
}

/** Four digits that count: two different things seldom share them by chance. */
const isExact = (amount: number): boolean =>
  amount >= 1000 && String(amount).replace(/0+$/, '').length >= 4 && !(amount >= 1900 && amount <= 2100);

/** Things that are never the same, whatever the words around them. */
const OPPOSED: readonly (readonly string[])[] = [
  ['profit', 'loss', 'revenue', 'debt'],
  [
    'job',
    'home',
    'vote',
    'ton',
    'tonne',
    'car',
    'vehicle',
    'school',
    'mile',
    'kilometre',
    'flight',
    'tree',
    'acre',
    'hectare',
  ],
];

function thingOf(figure: Figure, after: string): string | undefined {
  if (figure.value.type === 'count') return figure.value.of?.split(' ').at(-1);
  if (figure.value.type === 'quantity') return figure.value.unit;
  if (figure.value.type === 'money')
    return /^ (?:net |operating |annual |quarterly |pre-?tax )?(profit|loss|revenue|debt)\b/i
      .exec(after)?.[1]
      ?.toLowerCase();
  return undefined;
}

const differ = (a: string, b: string): boolean =>
  a !== b && OPPOSED.some((set) => set.includes(a) && set.includes(b));
