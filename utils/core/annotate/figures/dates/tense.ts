import { at, type Scan, word } from '../scan.ts';

export type Tense = 'past' | 'future' | undefined;

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
const FUTURE = set(
  `will shall scheduled expected due plan plans planned planning expects hopes intends begins begin starts start opens
  upcoming payable effective soon deadline supposed travels heads flies arrives hosts visits faces resumes premieres debuts
  expires airs`,
);
const MODAL = set('would could should may might must can');
/** Prepositions that look ahead when they stand right before the date. */
const AHEAD = set('by until till before');
const PAST = set(
  `was were had has have been did said told took came went got made began rose fell won lost met became gave left held
  found ended since led sent saw hit set put cut shot fled flew wrote spoke broke brought sold bought paid grew kept read ran`,
);
/** A verb in the past tense or a participle, as 'came', 'joined'. */
export const isPast = (scan: Scan, k: number): boolean => {
  const w = word(scan, k);
  return word(scan, k - 1) !== 'be' && (PAST.has(w) || (/..ed$/.test(w) && !/eed$/.test(w)));
};

/** 'filed by Wednesday' is past; 'must leave by Wednesday' is not. */
function readsAhead(scan: Scan, k: number): boolean {
  for (let j = k - 1; j >= Math.max(0, k - 8); j--) {
    const w = word(scan, j);
    if (w === '.') return false;
    if (MODAL.has(w) || w === 'will' || w === 'to' || w === 'due') return true;
    if (isPast(scan, j)) return false;
  }
  return true;
}

/** Who gives somebody time, or puts something off, does so until a day that is yet to come. */
const PUTS_OFF =
  /^(?:g[ai]ve[ns]?|giving|grant|ha(?:s|ve)$|extend|postpone|delay|adjourn|defer|suspend|reschedul|remain|wait|clos|shut$|halt|renew|lend|lent$|valid)/;

/** 'given until Monday', 'put off until May', 'extended through March'. */
function putOff(scan: Scan, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    if (!/^(?:until|till|through)$/.test(word(scan, k))) continue;
    for (let j = k - 1; j >= Math.max(0, k - 8) && word(scan, j) !== '.'; j--)
      if (PUTS_OFF.test(word(scan, j))) return word(scan, j - 1) !== 'had';
  }
  return false;
}

/** 'could be located' tells nothing of when. */
const isPassive = (scan: Scan, k: number): boolean =>
  /^[cm]/.test(word(scan, k)) && word(scan, k + 1) === 'be';

/** 'will miss Sunday's final', 'Monday's debate will be the first': what is named after its day is yet to come. */
function looksAhead(scan: Scan, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 10) && word(scan, k) !== '.'; k--)
    if (/^(?:will|shall|expects?|expected|upcoming|ahead|hopes|face|faces)$/.test(word(scan, k))) return true;
  for (let k = i + 3; k < i + 11 && !/^(?:[.;,]|)$/.test(word(scan, k)); k++)
    if (word(scan, k) === 'will') return true;
  return false;
}

/** Whether the words around token `i` in its sentence tell of the past or of what is to come. */
export function tenseAt(scan: Scan, i: number): Tense {
  if (word(scan, i - 1) === 'since') return 'past';
  if (word(scan, i + 1) === "'" && word(scan, i + 2) === 's') return looksAhead(scan, i) ? 'future' : 'past';
  if (putOff(scan, i)) return 'future';
  for (let k = i - 1; k >= Math.max(0, i - 14); k--) {
    const token = at(scan, k);
    if (token.lower === '.' && at(scan, k - 1).lower.length > 3) break;
    if (token.type !== 'word') continue;
    // 'had been due to', 'set for', 'to be held'
    const due = token.lower === 'to' ? k - 2 : k - 1;
    if (word(scan, due) === 'been' && word(scan, due - 1) === 'had') return 'past';
    if (/^(?:for|be)$/.test(word(scan, k + 1)) && /^(?:set|to)$/.test(token.lower)) return 'future';
    if (FUTURE.has(token.lower) || (k >= i - 2 && AHEAD.has(token.lower) && readsAhead(scan, k)))
      return 'future';
    if (isPast(scan, k)) return 'past';
    if (
      MODAL.has(token.lower) &&
      !token.capital &&
      !/^(?:have|not)$/.test(word(scan, k + 1)) &&
      !isPassive(scan, k)
    )
      return 'future';
    // 'to meet Friday': what is still to come, unless a past verb governs it.
    if (token.lower === 'to' && k < i - 1 && at(scan, k + 1).type === 'word' && !at(scan, k + 1).capital)
      if (/^(?:is|are|due|plans|expected|scheduled|set|agreed|and|it|them)$/.test(word(scan, k - 1)))
        return 'future';
  }
  for (let k = i + 1; k < i + 12; k++) {
    const w = word(scan, k);
    if (w === '.' || w === ';' || w === '') break;
    if (w === 'will' || w === 'would' || w === 'plans') return 'future';
    if (isPast(scan, k)) return 'past';
  }
  return undefined;
}
