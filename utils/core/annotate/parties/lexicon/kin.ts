import type { Gender } from './first-names.ts';

/** The gender that a word for a relative tells of whoever is named behind it: "his daughter Ann". */
export const KIN: ReadonlyMap<string, Gender> = new Map<string, Gender>([
  ...['wife', 'daughter', 'sister', 'mother', 'aunt', 'niece', 'widow', 'girlfriend'].map(
    (word) => [word, 'female'] as const,
  ),
  ...['husband', 'son', 'brother', 'uncle', 'nephew', 'widower', 'boyfriend'].map(
    (word) => [word, 'male'] as const,
  ),
]);
