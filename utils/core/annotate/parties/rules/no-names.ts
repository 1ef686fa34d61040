import type { Draft, DraftRule, Page } from '../draft.ts';

const ADDRESS = /^(?:highness|majesty|excellency|eminence|holiness|honou?r|lordship|ladyship|grace)$/;

const OWNER = /^(?:his|her|your|their)$/;

/** Short forms of common nouns: whoever writes "the NGO" or "a GPS" names nobody. None that is a firm or a body too ("RBI"). */
const NOUN_ACRONYMS = new Set(
  `ngo ngos gps ict it ai vr pc pcs tv tvs cd dvd led lcd usb sim sms pdf url html dna rna hiv aids
covid sars flu pcr ppe icu atm atms cctv suv suvs evs rv gdp gnp vat gst ipo ipos etf etfs ceo ceos
cfo cto coo vp vips vip pm mp mps mep meps mlas mla phd mba bsc msc cpa id ids iq lgbt lgbtq lgbti
faq diy qr atv uav uavs icbm icbms mvp nft nfts btc eth usdt usdc`.split(/\s+/),
);

/**
 * What looks like a name and is none: currencies ("US$42m", "Hong Kong dollars"), "No. 47", "Q3", "NGOs",
 * "His Highness the".
 */
export const dropNoNames: DraftRule = (drafts, page) =>
  drafts.flatMap((draft) => {
    const d = withoutAddress(draft, page);
    return d && !isCurrency(d, page) && !isCount(d, page) && !isNoun(d, page) ? [d] : [];
  });

function isCurrency(d: Draft, page: Page): boolean {
  const after = page.words[d.to];
  if (d.type !== 'place' || !after || after.first) return false;
  return (page.words[d.to - 1]!.text === 'US' && after.text.startsWith('$')) || /^dollars?$/.test(after.text);
}

function isCount(d: Draft, page: Page): boolean {
  if (d.to !== d.from + 1) return false;
  const { text } = page.words[d.from]!;
  if (/^(?:Q[1-4]|H[12]|FY\d*)$/.test(text)) return true;
  const next = page.facts[d.to]?.lower === '.' ? d.to + 1 : d.to;
  return /^Nos?$/.test(text) && (page.facts[next]?.digit ?? false);
}

function isNoun(d: Draft, page: Page): boolean {
  if (d.to !== d.from + 1) return false;
  const { lower, shouted } = page.facts[d.from]!;
  const { text } = page.words[d.from]!;
  return NOUN_ACRONYMS.has(lower) && (shouted || /^\p{Lu}{2,}s$/u.test(text));
}

/** "His Highness the Amir" without the words of address; nothing where nothing is left. */
function withoutAddress(d: Draft, page: Page): Draft | undefined {
  let { from } = d;
  if (OWNER.test(page.facts[from]!.lower)) from++;
  else if (page.words[from]!.first || !OWNER.test(page.facts[from - 1]!.lower)) return d;
  if (from >= d.to || !ADDRESS.test(page.facts[from]!.lower)) return d;
  from++;
  if (from < d.to && page.facts[from]!.lower === 'the') from++;
  return from < d.to ? { ...d, from } : undefined;
}
