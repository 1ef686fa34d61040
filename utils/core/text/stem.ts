/**
 * A light stem of a folded, lower-case English word: inflections and the commonest derivations are cut so that
 * 'marched', 'marches' and 'marching' meet. Meant for comparing words within one article, not for display; short words
 * and words with digits stay whole. Constant time.
 */
export function stem(word: string): string {
  let w = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word;
  if (w.length <= 3 || !PLAIN.test(w)) return w;
  w = cutPlural(w);
  w = cutVerbEnding(w);
  for (const [ending, kept] of DERIVATIONS) {
    if (w.length - ending.length >= 4 && w.endsWith(ending)) {
      w = w.slice(0, w.length - ending.length) + kept;
      break;
    }
  }
  if (w.length > 4 && w.endsWith('e')) w = w.slice(0, -1);
  return w.length > 3 && w.endsWith('y') ? `${w.slice(0, -1)}i` : w;
}

const PLAIN = /^[a-z]+$/;
const VOWEL = /[aeiouy]/;
/** Longest first where one ends another. */
const DERIVATIONS: readonly (readonly [ending: string, kept: string])[] = [
  ['isation', 'iz'],
  ['ization', 'iz'],
  ['fulness', ''],
  ['ousness', 'ous'],
  ['ation', ''],
  ['ition', ''],
  ['ment', ''],
  ['ness', ''],
  ['ator', ''],
  ['ally', ''],
  ['ship', ''],
  ['able', ''],
  ['ible', ''],
  ['ate', ''],
  ['ion', ''],
  ['ive', ''],
  ['ise', 'iz'],
  ['ize', 'iz'],
  ['ist', ''],
  ['ism', ''],
  ['ian', ''],
  ['ity', ''],
  ['ful', ''],
  ['ly', ''],
  ['er', ''],
  ['or', ''],
  ['al', ''],
];

function cutPlural(w: string): string {
  if (!w.endsWith('s') || w.endsWith('ss') || w.endsWith('us') || w.endsWith('is')) return w;
  if (w.endsWith('ies') && w.length > 4) return `${w.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(w)) return w.slice(0, -2);
  return w.slice(0, -1);
}

function cutVerbEnding(w: string): string {
  const cut = w.endsWith('ing') ? 3 : w.endsWith('ied') ? 0 : w.endsWith('ed') ? 2 : 0;
  if (w.endsWith('ied') && w.length > 4) return `${w.slice(0, -3)}y`;
  if (cut === 0) return w;
  const base = w.slice(0, w.length - cut);
  if (base.length < 3 || !VOWEL.test(base)) return w;
  const last = base[base.length - 1]!;
  const doubled = last === base[base.length - 2] && !'lsz'.includes(last);
  return doubled ? base.slice(0, -1) : base;
}
