import { random } from './boost.ts';
import type { Example } from './corpus.ts';
import { nearness } from './nearness.ts';

/** Words of a paragraph that may be planted. */
const SHORTEST = 18;
const LONGEST = 90;
/** Cosine up to which articles have nothing to do with each other, are not near, and tell different stories. */
const FAR = 0.045;
const APART = 0.09;
const SAME_STORY = 0.205;

type Condition = 'far' | 'same' | 'near' | 'block' | 'edge';
/** Edges twice: first and last paragraphs are few among the genuine ones, and have neighbours on one side alone. */
const CONDITIONS: readonly Condition[] = ['far', 'same', 'near', 'block', 'edge', 'edge'];

/**
 * `rounds` more versions of each clean article in each condition: paragraphs of other articles planted within it (far:
 * of any other topic, same: of the same topic, near: of the closest articles that tell another story, block: neighbours
 * planted together), or at its edge.
 */
export function plantMore(examples: readonly Example[], rounds: number): Example[] {
  const clean = examples.filter((e) => e.condition === 'clean');
  const cosines = nearness(clean);
  const next = random(77);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!;
  const donorsOf = (i: number, condition: Condition): number[] => {
    const sameTopic = next() < 0.5;
    const fits = (j: number): boolean => {
      const cosine = cosines[i]![j]!;
      const same = clean[j]!.topic === clean[i]!.topic;
      switch (condition) {
        case 'far':
          return cosine < FAR;
        case 'same':
          return cosine < APART && same;
        case 'near':
          return cosine >= APART && cosine < SAME_STORY;
        case 'block':
        case 'edge':
          return cosine < APART && same === sameTopic;
      }
    };
    return [...clean.keys()].filter((j) => j !== i && fits(j));
  };
  return clean.flatMap((example, i) =>
    Array.from({ length: rounds }, () =>
      CONDITIONS.flatMap((condition) => {
        const donors = donorsOf(i, condition);
        const paragraphs = [...example.paragraphs];
        const plants = condition === 'block' || condition === 'edge' ? 1 : plantsIn(example, next());
        for (let k = 0; k < plants && donors.length > 0; k++) {
          const length = condition === 'block' ? (next() < 0.75 ? 2 : 3) : 1;
          const runs = runsOf(clean[pick(donors)]!, length);
          const texts = runs.length > 0 ? pick(runs) : [];
          const at =
            condition === 'edge'
              ? pick([0, paragraphs.length])
              : 1 + Math.floor(next() * Math.max(1, paragraphs.length - 1));
          paragraphs.splice(at, 0, ...texts.map((text) => ({ text, foreign: true })));
        }
        return paragraphs.length > example.paragraphs.length
          ? [{ ...example, condition: 'extra', paragraphs }]
          : [];
      }),
    ).flat(),
  );
}

/** One to three, one in short articles. */
function plantsIn(example: Example, chance: number): number {
  if (example.paragraphs.length < 6) return 1;
  return chance < 0.5 ? 1 : chance < 0.82 ? 2 : 3;
}

/** The runs of `length` neighbouring paragraphs of an article that may all be planted. */
function runsOf(donor: Example, length: number): string[][] {
  const usable = donor.paragraphs.map((p) => {
    const words = p.text.split(/\s+/).length;
    return !p.boiler && words >= SHORTEST && words <= LONGEST;
  });
  return donor.paragraphs.flatMap((_, start) => {
    const run = donor.paragraphs.slice(start, start + length);
    const whole = run.length === length && run.every((__, k) => usable[start + k]);
    return whole ? [run.map((p) => p.text)] : [];
  });
}
