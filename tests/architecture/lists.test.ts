import { describe, expect, it } from 'vitest';
import { LISTS, unlisted } from './lists.ts';
import { trackedSources } from './sources.ts';

describe('lists of detectors', () => {
  it('name every file of their folder', () => {
    expect(unlisted(trackedSources())).toEqual([]);
  });

  it.each(LISTS)('of $folder are caught when they leave one out', ({ folder, list }) => {
    const listed = { path: `${folder}one.ts`, text: 'export const one = 1;' };
    const forgotten = { path: `${folder}two.ts`, text: 'export const two = 2;' };
    const request = `./${listed.path.slice(list.lastIndexOf('/') + 1)}`;
    const source = { path: list, text: `import { one } from '${request}';\nexport const all = [one];` };
    expect(unlisted([listed, forgotten, source])).toEqual([`${forgotten.path} is not in ${list}`]);
  });
});
