/** Every form of regular verbs in a list: 'rise' gives rise, rises, rised, rising; 'drop' drops, dropped, dropping. */
export const formsOf = (verbs: string): string[] =>
  verbs.split(/\s+/).flatMap((verb) => {
    const stem = verb.replace(/e$/, '').replace(/y$/, 'i');
    const stressed = /^[^aeiou]*[aeiou][ptmnd]$/.test(verb) ? verb + verb.at(-1) : stem;
    return [
      verb,
      verb.endsWith('y') ? `${stem}es` : `${verb}s`,
      `${stressed}ed`,
      `${stressed.replace(/i$/, 'y')}ing`,
    ];
  });
