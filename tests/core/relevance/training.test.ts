import { describe, expect, it } from 'vitest';
import { readJudge, readWords } from '../../../utils/core/annotate/relevance/model-bytes.ts';
import { scoreTrees } from '../../../utils/core/annotate/relevance/trees.ts';
import { type BoostOptions, boost, random, scoreForest } from '../../../utils/training/relevance/boost.ts';
import { writeJudge } from '../../../utils/training/relevance/byte-writer.ts';
import { eigen, times } from '../../../utils/training/relevance/eigen.ts';
import { fitLogistic } from '../../../utils/training/relevance/logistic.ts';
import { writeWords } from '../../../utils/training/relevance/word-table.ts';

const options: BoostOptions = {
  trees: 30,
  leaves: 6,
  rate: 0.2,
  rowShare: 0.7,
  featureShare: 0.9,
  minWeight: 2,
  ridge: 1,
  seed: 3,
};

/** Rows whose label is an exclusive or of two of three features: no single cut tells it. */
function examples(count: number) {
  const next = random(11);
  const rows = Float32Array.from({ length: count * 3 }, () => next() - 0.5);
  const labels = Uint8Array.from({ length: count }, (_, r) => (rows[r * 3]! * rows[r * 3 + 2]! > 0 ? 1 : 0));
  return { width: 3, rows, labels, weights: new Float32Array(count).fill(1) };
}

const match = [0.5, -1.25];

describe('the boosted trees', () => {
  const data = examples(1200);
  const forest = boost(data, options);

  it('learn what no single feature tells', () => {
    let right = 0;
    for (let r = 0; r < 1200; r++)
      if (scoreForest(forest, data.rows.subarray(r * 3, r * 3 + 3)) > 0 === (data.labels[r] === 1)) right++;
    expect(right / 1200).toBeGreaterThan(0.9);
  });

  it('grow the same from the same seed, bit for bit', () => {
    expect(writeJudge(match, [forest])).toEqual(writeJudge(match, [boost(data, options)]));
  });

  it('score after writing and reading as they did before', () => {
    const judge = readJudge(writeJudge(match, [forest, forest, forest]));
    expect([...judge.match]).toEqual(match);
    for (let r = 0; r < 50; r++) {
      const row = data.rows.subarray(r * 3, r * 3 + 3);
      expect(scoreTrees(judge.second, row)).toBeCloseTo(scoreForest(forest, row), 2);
    }
  });
});

describe('the word table', () => {
  it('gives back its stems, names, surprisals and the direction of its vectors', () => {
    const table = {
      stems: ['harbour', 'harb', 'zebra'],
      surprisals: [6, 7.5, 12],
      named: [false, false, true],
      width: 2,
      numbers: Float64Array.of(1, 0, -1, 0.5, 0.2, -2),
    };
    const words = readWords(
      writeWords(
        table,
        [
          [1, 0],
          [0, 1],
        ],
        [0.25, -0.5],
      ),
    );
    expect([...words.centre]).toEqual([0.25, -0.5]);
    expect(table.stems.map((s) => words.surprisalOf(words.rowOf(s)))).toEqual([6, 7.5, 12]);
    expect(table.stems.map((s) => words.isName(words.rowOf(s)))).toEqual([false, false, true]);
    expect(words.rowOf('unknown')).toBe(-1);
    expect(words.surprisalOf(-1)).toBeGreaterThan(12);
    const zebra = words.rowOf('zebra') * 2;
    expect(words.vectors[zebra]).toBeGreaterThan(0);
    expect(words.vectors[zebra + 1]).toBeLessThan(0);
  });
});

describe('the linear algebra', () => {
  it('finds the eigenvectors of a symmetric matrix', () => {
    const matrix = [
      [4, 1, 0],
      [1, 3, 1],
      [0, 1, 2],
    ];
    const { values, vectors } = eigen(matrix);
    expect(values[0]! + values[1]! + values[2]!).toBeCloseTo(9, 8);
    vectors.forEach((v, i) => {
      times(matrix, v).forEach((x, k) => {
        expect(x).toBeCloseTo(values[i]! * v[k]!, 6);
      });
    });
  });

  it('fits a logistic regression to the odds it was drawn from', () => {
    const next = random(5);
    const rows: number[] = [];
    const labels: number[] = [];
    for (let r = 0; r < 4000; r++) {
      const x = next() * 4 - 2;
      rows.push(1, x);
      labels.push(next() < 1 / (1 + Math.exp(-(0.5 + 1.5 * x))) ? 1 : 0);
    }
    const weights = new Float64Array(4000).fill(1);
    const [bias, slope] = fitLogistic(Float64Array.from(rows), Uint8Array.from(labels), weights, 2);
    expect(bias).toBeCloseTo(0.5, 0);
    expect(slope).toBeCloseTo(1.5, 0);
  });
});
