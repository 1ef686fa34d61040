import { contentStems, type FigureSentence } from './sentence-figures.ts';

/** What a sentence says of one of its figures: the clause around it, without the figure. */
export interface Clause {
  readonly text: string;
  /** The stems of its content words. */
  readonly stems: () => ReadonlySet<string>;
  /** The capitalised words of the whole sentence: whom it speaks of. */
  readonly names: () => readonly string[];
}

/** Made when first asked for: most amounts of an article stand alone, with nothing to compare them to. */
export function later<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

const EDGE =
  /[,;:()–—"]|\s-+\s|\b(?:and|but|while|which|who|that|when|after|before|because|although|though|as|since|until)\b/gi;
/** Every capitalised word, the first of the sentence where the next one is capitalised as well. */
const NAME =
  /(?:(?<=[\s(])|^(?=\p{Lu}\S+ \p{Lu}))(?!(?:Mr|Mrs|Ms|The|He|She|It|In|But|And|A|This)\b)\p{Lu}[\p{L}-]*/gu;
export const namesIn = (text: string): readonly string[] => text.match(NAME) ?? [];

/** The clause that holds the span [start, end) of the article. */
export function clauseAround({ text, span }: FigureSentence, start: number, end: number): Clause {
  const [from, to] = [start - span.start, end - span.start];
  let left = 0;
  let right = text.length;
  for (const { 0: edge, index } of text.matchAll(EDGE)) {
    if (index + edge.length <= from) left = index + edge.length;
    else if (index >= to) {
      right = index;
      break;
    }
  }
  const clause = `${text.slice(left, from)} ${text.slice(to, right)}`;
  return { text: clause, stems: later(() => contentStems(clause)), names: later(() => namesIn(text)) };
}

/** How many two sets have in common. */
export function sharedBy(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const one of a) if (b.has(one)) shared++;
  return shared;
}

const PRONOUN = /\b(?:he|she|they|it|we|i)\b/i;

/** Whether two clauses say the same in nearly the same words, of nobody that the other does not name. */
export function saySame(a: Clause, b: Clause): boolean {
  const [first, second] = [a.stems(), b.stems()];
  const shared = sharedBy(first, second);
  const most = Math.max(first.size, second.size);
  if (!(shared >= 3 && shared >= 0.6 * most) && !(shared >= 2 && shared === most)) return false;
  if (genderOf(a.text) !== genderOf(b.text)) return false;
  const [alone, other] = [namesOnlyIn(a, b), namesOnlyIn(b, a)];
  if (alone && other) return false;
  // A pronoun stands for some name: no telling whether for the other's.
  return !(alone && PRONOUN.test(b.text)) && !(other && PRONOUN.test(a.text));
}

const genderOf = (text: string): string => /\bs?he\b/i.exec(text)?.[0].toLowerCase() ?? '';
const namesOnlyIn = (a: Clause, b: Clause): boolean => a.names().some((name) => !b.names().includes(name));
