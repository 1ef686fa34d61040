import type { Ties } from './ties.ts';

/** Names and words of one paragraph against the rest of the article. */
export interface WordUse {
  /** Distinct name words, and how many of them stand in the headline, elsewhere, or further than two paragraphs away. */
  readonly names: number;
  readonly namesInHeadline: number;
  readonly namesElsewhere: number;
  readonly namesFar: number;
  /** 'Mr Brown', 'Brown said' where no other paragraph knows a Brown. */
  readonly orphans: number;
  /** Single names nobody else uses; and those of them that are rare in news. */
  readonly bare: number;
  readonly rareBare: number;
  /** Pairs of stems that stand elsewhere, and further than two paragraphs away. */
  readonly phrasesElsewhere: number;
  readonly phrasesFar: number;
  /** Full names of this paragraph whose last word another paragraph uses. */
  readonly introductions: number;
  /** Full names nobody else uses. */
  readonly strangers: number;
  readonly definites: number;
  readonly definitesElsewhere: number;
  /** Weighted share of the stems that stand elsewhere / further than two paragraphs away / earlier / in the headline. */
  readonly elsewhere: number;
  readonly far: number;
  readonly earlier: number;
  readonly inHeadline: number;
  /** Stems elsewhere that are rare in news. */
  readonly rareElsewhere: number;
  readonly rareFar: number;
  /** Plain share of distinct stems that stand elsewhere. */
  readonly plainElsewhere: number;
  readonly stemsInHeadline: number;
}

/** Where else a stem stands, as bits. */
const IN = { headline: 1, near: 2, far: 4, earlier: 8 } as const;

const RARE = 5;
const RARE_NAME = 7;

/** Word use of each paragraph (row - 1); rows under half `trust` do not count as elsewhere. */
export function wordUses(ties: Ties, trust?: Float64Array): WordUse[] {
  const uses: WordUse[] = [];
  for (let row = 1; row < ties.size; row++) uses.push(wordUse(ties, row, trust));
  return uses;
}

function wordUse(ties: Ties, row: number, trust?: Float64Array): WordUse {
  const { profiles, users, weights } = ties;
  const profile = profiles[row]!;
  const placesOf = (id: number): number => {
    let places = 0;
    const rows = users[id] ?? [];
    for (let k = 0; k < rows.length; k++) {
      const other = rows[k]!;
      if (other === row || (trust && trust[other]! < 0.5)) continue;
      if (other === 0) places |= IN.headline;
      else places |= other - row <= 2 && row - other <= 2 ? IN.near : IN.far;
      if (other < row) places |= IN.earlier;
    }
    return places;
  };
  const totals = { weight: 0, elsewhere: 0, far: 0, earlier: 0, headline: 0 };
  let rareElsewhere = 0;
  let rareFar = 0;
  let plain = 0;
  let stemsInHeadline = 0;
  for (const id of profile.stems) {
    const weight = weights[id]!;
    const places = placesOf(id);
    totals.weight += weight;
    if (places === 0) continue;
    totals.elsewhere += weight;
    plain++;
    if (weight > RARE) rareElsewhere++;
    if (places & (IN.far | IN.headline)) {
      totals.far += weight;
      if (weight > RARE) rareFar++;
    }
    if (places & IN.earlier) totals.earlier += weight;
    if (places & IN.headline) {
      totals.headline += weight;
      stemsInHeadline++;
    }
  }
  const nameCounts = { headline: 0, elsewhere: 0, far: 0 };
  for (const id of profile.names) {
    const places = placesOf(id);
    if (places & IN.headline) nameCounts.headline++;
    if (places) nameCounts.elsewhere++;
    if (places & (IN.far | IN.headline)) nameCounts.far++;
  }
  let orphans = 0;
  let introductions = 0;
  let strangers = 0;
  let bare = 0;
  let rareBare = 0;
  const own = new Set<number>();
  for (const chain of profile.chains) {
    const last = chain.ids[chain.ids.length - 1]!;
    const known = placesOf(last) !== 0;
    if (chain.ids.length > 1) {
      if (known) introductions++;
      else if (!own.has(last)) strangers++;
    } else if (!known && !own.has(last)) {
      bare++;
      if (weights[last]! > RARE_NAME) rareBare++;
      if (chain.titled || chain.speaks) orphans++;
    }
    for (const id of chain.ids) own.add(id);
  }
  let definitesElsewhere = 0;
  for (const id of profile.definites) if (placesOf(id)) definitesElsewhere++;
  let phrasesElsewhere = 0;
  let phrasesFar = 0;
  for (const pair of profile.pairs) {
    const rows = ties.pairUsers[pair];
    if (!rows) continue;
    const others = rows.filter((r) => r !== row && (!trust || trust[r]! >= 0.5));
    if (others.length > 0) phrasesElsewhere++;
    if (others.some((r) => r === 0 || Math.abs(r - row) > 2)) phrasesFar++;
  }
  const total = totals.weight || 1;
  return {
    names: profile.names.length,
    namesInHeadline: nameCounts.headline,
    namesElsewhere: nameCounts.elsewhere,
    namesFar: nameCounts.far,
    orphans,
    bare,
    rareBare,
    phrasesElsewhere,
    phrasesFar,
    introductions,
    strangers,
    definites: profile.definites.length,
    definitesElsewhere,
    elsewhere: totals.elsewhere / total,
    far: totals.far / total,
    earlier: totals.earlier / total,
    inHeadline: totals.headline / total,
    rareElsewhere,
    rareFar,
    plainElsewhere: plain / (profile.stems.length || 1),
    stemsInHeadline,
  };
}
