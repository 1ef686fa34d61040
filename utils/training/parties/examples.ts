import {
  DECISIONS_WIDTH,
  findSegments,
  type Scene,
  type Segment,
  STATIC_WIDTH,
  writeDecisions,
  writeFeatures,
} from '../../core/annotate/parties/tagger/features.ts';
import { isBegin, OUTSIDE } from '../../core/annotate/parties/tagger/labels.ts';
import { modesOf } from '../../core/annotate/parties/tagger/tag.ts';
import type { Examples } from './train-chain.ts';

const WIDTH = STATIC_WIDTH + DECISIONS_WIDTH;

export interface Labelled {
  readonly scene: Scene;
  readonly labels: Uint8Array;
}

/** Flat examples of scenes; features are numbered by `numbers`, those it does not know are dropped. */
export function toExamples(lessons: readonly Labelled[], numbers: ReadonlyMap<number, number>): Examples {
  const features: number[] = [];
  const starts: number[] = [0];
  const labels: number[] = [];
  const segments: number[] = [0];
  eachWord(lessons, (lesson, segment, i, buffer) => {
    for (let k = 0; k < WIDTH; k++) {
      const number = buffer[k] === 0 ? undefined : numbers.get(buffer[k]!);
      if (number !== undefined) features.push(number);
    }
    starts.push(features.length);
    let label = lesson.labels[i]!;
    // a name that began outside the stretch begins with it
    if (i === segment.from && label !== OUTSIDE && !isBegin(label)) label--;
    labels.push(label);
    if (i === segment.to - 1) segments.push(labels.length);
  });
  return {
    features: Int32Array.from(features),
    starts: Int32Array.from(starts),
    labels: Uint8Array.from(labels),
    segments: Int32Array.from(segments),
    featureCount: numbers.size,
  };
}

/** Numbers for the features met at least `least` times. */
export function numberFeatures(lessons: readonly Labelled[], least: number): Map<number, number> {
  const counts = new Map<number, number>();
  eachWord(lessons, (_lesson, _segment, _i, buffer) => {
    for (let k = 0; k < WIDTH; k++)
      if (buffer[k] !== 0) counts.set(buffer[k]!, (counts.get(buffer[k]!) ?? 0) + 1);
  });
  const numbers = new Map<number, number>();
  for (const [feature, count] of counts) if (count >= least) numbers.set(feature, numbers.size);
  return numbers;
}

function eachWord(
  lessons: readonly Labelled[],
  use: (lesson: Labelled, segment: Segment, i: number, buffer: Int32Array) => void,
): void {
  const buffer = new Int32Array(WIDTH);
  for (const lesson of lessons) {
    const { scene } = lesson;
    const segments = findSegments(scene.words, scene.facts);
    const modes = modesOf(scene.words, scene.facts, segments);
    segments.forEach((segment, s) => {
      for (let i = segment.from; i < segment.to; i++) {
        writeFeatures(scene, segment, modes[s]!, i, buffer, 0);
        writeDecisions(scene, segment, modes[s]!, i, buffer, STATIC_WIDTH);
        use(lesson, segment, i, buffer);
      }
    });
  }
}
