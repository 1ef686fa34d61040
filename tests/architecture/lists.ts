import { importsOf, type Source } from './sources.ts';

/** Folders in which one file is one detector, and the list that runs them. */
export const LISTS: readonly { readonly folder: string; readonly list: string }[] = [
  { folder: 'utils/core/annotate/figures/detectors/', list: 'utils/core/annotate/figures/detectors.ts' },
  { folder: 'utils/core/annotate/figures/vetoes/', list: 'utils/core/annotate/figures/detectors.ts' },
  { folder: 'utils/core/annotate/findings/checks/', list: 'utils/core/annotate/findings/index.ts' },
];

/** Detectors that stand in a folder and in no list, so that nothing ever runs them. */
export const unlisted = (sources: readonly Source[]): string[] =>
  LISTS.flatMap(({ folder, list }) => {
    const own = sources.find((source) => source.path === list);
    const listed = new Set(own ? importsOf(own) : []);
    return sources
      .map((source) => source.path)
      .filter((path) => path.startsWith(folder) && !listed.has(path))
      .map((path) => `${path} is not in ${list}`);
  });
