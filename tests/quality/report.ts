import { readGold, slugs } from './gold.ts';
import { annotateFixture } from './run.ts';
import { type Scores, scoreDocument } from './score.ts';
import { table } from './table.ts';

/** Prints the scores and every miss: node tests/quality/report.ts [SLUG …] */
const chosen = process.argv.slice(2);
const scores = new Map<string, Scores>();
for (const slug of chosen.length > 0 ? chosen : slugs()) {
  try {
    const score = scoreDocument(readGold(slug), annotateFixture(slug));
    scores.set(slug, score);
    for (const miss of score.misses) console.log(`${slug.padEnd(16)} ${miss}`);
  } catch (error) {
    console.log(`${slug.padEnd(16)} ${error}`);
  }
}
console.log(`\n${table(scores)}`);
