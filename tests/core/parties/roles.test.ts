import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('who is this again', () => {
  it.each([
    [
      "Reuters's chief executive, Karl Benson, said so on Monday.",
      'Karl Benson',
      'chief executive',
      'Reuters',
    ],
    ['Microsoft spokeswoman Anna Keller declined to comment.', 'Anna Keller', 'spokeswoman', 'Microsoft'],
    [
      'Maria Lopez, a senior analyst at Goldman Sachs, disagreed.',
      'Maria Lopez',
      'senior analyst',
      'Goldman Sachs',
    ],
    ['The chairman of Toyota, Robert Miller, agreed.', 'Robert Miller', 'chairman', 'Toyota'],
    ['Thomas Hart is the director of Greenpeace.', 'Thomas Hart', 'director', 'Greenpeace'],
  ])('%s', (text, name, role, whom) => {
    const { partyOf, parties } = read(text);
    const person = partyOf(name);
    expect(person?.role?.text).toBe(role);
    expect(text.slice(person!.role!.span.start, person!.role!.span.end)).toBe(role);
    expect(parties.find((p) => p.id === person?.affiliation?.party)?.name).toBe(whom);
  });

  it('a title before the name is a role', () => {
    expect(read('Foreign Minister Anna Keller resigned.').partyOf('Anna Keller')?.role?.text).toBe(
      'Foreign Minister',
    );
  });

  it('an age between name and role does not hide it', () => {
    expect(read('Sarah Cole, 47, a teacher from Leeds, was there.').partyOf('Sarah Cole')?.role?.text).toBe(
      'teacher',
    );
  });

  it('nothing is said of those the text does not introduce', () => {
    expect(read('Sarah Cole walked home through the rain.').partyOf('Sarah Cole')?.role).toBeUndefined();
  });
});
