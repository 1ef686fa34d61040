import { describe, expect, it } from 'vitest';
import { figuresIn } from './read.ts';

/** Figures of a text, each with the way it changed. */
const changes = (text: string) =>
  figuresIn(text).map((f) => [text.slice(f.span.start, f.span.end), f.change]);

describe('the way an amount changed', () => {
  it.each([
    ['Sales fell 0.2% in the spring.', '0.2%', 'fall'],
    ['Sales fell by nearly 0.2% in the spring.', '0.2%', 'fall'],
    ['Profit climbed a further $3 million there.', '$3 million', 'rise'],
    ['It cut as many as 200 jobs there.', '200', 'fall'],
    ['The index dipped 5% there.', '5%', 'fall'],
    ['The town saw a 5% increase in rents.', '5%', 'rise'],
    ['The town saw a 5% pay cut too.', '5%', 'fall'],
    ['The index was up 12 points at noon.', '12 points', 'rise'],
  ])('is read in %s', (text, surface, change) => {
    expect(changes(text)).toContainEqual([surface, change]);
  });

  it.each([
    ['Sales fell to $3 million there.', '$3 million'],
    ['Sales were $3 million there.', '$3 million'],
    ['They raised $3 million there.', '$3 million'],
    ['Loans make up 45% of it.', '45%'],
    ['It made up 45% of it.', '45%'],
    ['It was cut-off; 40 people waited.', '40'],
    ['They rose at 7:30 p.m. as one.', '7:30 p.m.'],
  ])('is not told of a level: %s', (text, surface) => {
    expect(changes(text)).toContainEqual([surface, undefined]);
  });
});
