import type { Figure, Finding, PartyMention } from '../../model.ts';
import { type Document, finding, surfaceOf } from './sentence-figures.ts';

interface Told {
  readonly figure: Figure;
  readonly age: number;
  /** The name beside the age, as written. */
  readonly name: string;
}

/** 'Ann Reed, 63,' in one place and 'Ann Reed (65)' in another: one person told with two ages. */
export function checkConflictingAges(document: Document): Finding[] {
  const { article, annotations } = document;
  const ages = new Map<string, Told>();
  const findings: Finding[] = [];
  const paragraphOf = ({ span }: Figure): number =>
    article.paragraphs.findIndex((p) => span.start < p.span.end);
  annotations.forEach((figure, i) => {
    if (figure.kind !== 'figure' || figure.value.type !== 'age') return;
    const mention = personAt(document, i, figure);
    if (!mention || figure.approximate || figure.value.low !== undefined) return;
    const name = article.text.slice(mention.span.start, mention.span.end);
    const told = { figure, age: figure.value.amount, name };
    const known = ages.get(mention.party);
    if (known === undefined) ages.set(mention.party, told);
    else if (conflict(known, told)) {
      ages.set(mention.party, told);
      findings.push(
        finding(
          {
            type: 'conflicting-figures',
            first: surfaceOf(document, known.figure),
            second: surfaceOf(document, figure),
          },
          [known.figure, figure].map((f) => ({ figure: f, paragraph: paragraphOf(f) })),
        ),
      );
    }
  });
  return findings;
}

/** A generation apart they are more likely a father and a son than one person. */
const GENERATION = 15;

function conflict(a: Told, b: Told): boolean {
  const [first, second] = [a.name.split(' '), b.name.split(' ')];
  const namesakes = first.length > 1 && second.length > 1 && first[0] !== second[0];
  return !namesakes && a.age !== b.age && Math.abs(a.age - b.age) < GENERATION;
}

/** Whose age stands beside the figure: right before it between marks ('Ann Reed, 63,'), or after it ('63-year-old Ann Reed'). */
function personAt({ article, annotations }: Document, i: number, { span }: Figure): PartyMention | undefined {
  const near = (k: number): PartyMention | undefined => {
    const found = annotations[k];
    return found?.kind === 'party' ? found : undefined;
  };
  const before = near(i - 1);
  if (before && /^(?:, | \()$/.test(article.text.slice(before.span.end, span.start))) return before;
  const after = near(i + 1);
  const old = /old$/i.test(article.text.slice(span.start, span.end));
  return old && after && article.text.slice(span.end, after.span.start) === ' ' ? after : undefined;
}
