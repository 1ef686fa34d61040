import { describe, expect, it } from 'vitest';
import { readPassages, scoreRoles } from './roles-gold.ts';

describe('roles and affiliations over the gold passages', () => {
  const passages = readPassages();
  const { role, affiliation, misses } = scoreRoles(passages);

  it('are found nearly always', () => {
    expect(passages.length).toBeGreaterThan(60);
    expect(role, misses.join('\n')).toBeGreaterThan(0.94);
    expect(affiliation, misses.join('\n')).toBeGreaterThan(0.88);
  });
});
