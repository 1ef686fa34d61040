import { type Draft, type DraftRule, type DraftType, keyOf, type Page } from '../draft.ts';
import { PHRASE } from '../tagger/phrases.ts';
import { LIST } from '../tagger/word-facts.ts';

const COMPANY_AFTER =
  /^(?:shares|stock|spokesman|spokeswoman|spokesperson|executives|employees|shareholders|subsidiary|headquarters|newspaper|newspapers|magazine|group|unit|ceo)$/;
const COMPANY_BEFORE =
  /^(?:newspaper|daily|weekly|magazine|agency|broadcaster|company|firm|airline|bank|carmaker|automaker|retailer|maker|insurer|lender|brewer|website|club|conglomerate|brokerage)$/;
const PLACE_AFTER =
  /^(?:city|town|village|province|region|district|county|island|airport|suburb|neighbourhood|neighborhood|municipality|peninsula)$/;

/** What stands beside a name says what it is: "Acme shares", "the newspaper Acme", "Acme village"; the lists know the famous. */
export const readDescriptors: DraftRule = (drafts, page) => {
  const told = new Map<string, DraftType>();
  const counts = new Map<string, number>();
  for (const d of drafts) {
    const type = d.type === 'group' ? undefined : descriptorType(d, page);
    const key = keyOf(page, d.from, d.to);
    if (type) {
      told.set(key, type);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return drafts.map((d) => {
    if (d.type === 'group') return d;
    const known = knownType(d, page);
    if (known && known !== d.type && d.sure < 0.97)
      return { ...d, type: known, sure: 0.9, evidence: [`known ${known}`] };
    const own = descriptorType(d, page);
    const key = keyOf(page, d.from, d.to);
    const type = own ?? told.get(key);
    if (!type || type === d.type || (d.type === 'person' && hasFirstName(d, page) && !own)) return d;
    if (page.facts[d.from]!.lists & LIST.country && d.to === d.from + 1) return d;
    return {
      ...d,
      type,
      sure: 0.85,
      evidence: own ? ['the noun beside it'] : [`the noun beside it elsewhere in the article`],
    };
  });
};

const hasFirstName = (d: Draft, page: Page): boolean =>
  d.to - d.from > 1 && (page.facts[d.from]!.lists & LIST.firstName) !== 0;

function descriptorType(d: Draft, page: Page): DraftType | undefined {
  const { facts, words } = page;
  const after = d.to < words.length && !words[d.to]!.first ? facts[d.to]! : undefined;
  const before = !words[d.from]!.first ? facts[d.from - 1] : undefined;
  if (
    d.to - d.from > 1 &&
    facts[d.to - 1]!.lists & LIST.legal &&
    facts[d.to - 1]!.capital &&
    d.type !== 'organisation'
  )
    return 'organisation';
  // "Acme managing director Darren Stone": who has a director is no person
  if (d.type === 'person' && !hasFirstName(d, page) && servedBy(d.to, page)) return 'organisation';
  if (after && !after.capital) {
    // "Acme shares" fell, but "Keller shares a name" with somebody
    const verb =
      after.lower === 'shares' &&
      /^(?:an?|the|his|her|their|its|this|that)$/.test(facts[d.to + 1]?.lower ?? '');
    if (!verb && COMPANY_AFTER.test(after.lower) && page.phrases[d.from] !== PHRASE.place)
      return 'organisation';
    if (after.lower === 'news' && facts[d.to + 1]?.lower === 'agency') return 'organisation';
    if (PLACE_AFTER.test(after.lower) && d.type !== 'organisation') return 'place';
  }
  // "a Morgan Stanley banker": people take no article
  if (
    d.type === 'person' &&
    before &&
    /^an?$/.test(before.lower) &&
    after &&
    !after.capital &&
    after.lists & (LIST.role | LIST.orgNoun)
  )
    return 'organisation';
  if (
    before &&
    !before.capital &&
    COMPANY_BEFORE.test(before.lower) &&
    d.type !== 'organisation' &&
    !hasFirstName(d, page)
  )
    return 'organisation';
  return undefined;
}

/** Whether a role in lower case and then a name stand at `at`, with or without "'s" and a comma. */
function servedBy(at: number, page: Page): boolean {
  const { facts, words } = page;
  let i = at;
  for (; i < at + 5 && i < words.length && !words[i]!.first; i++) {
    const f = facts[i]!;
    if (f.capital) break;
    if (
      !(f.lists & (LIST.role | LIST.titleLead | LIST.honorific)) &&
      !/^(?:and|co-founder|financial|operating|marketing|sales)$/.test(f.lower)
    )
      return false;
    if (f.lists & LIST.role && facts[i + 1]?.capital && !words[i + 1]!.first) return true;
  }
  return false;
}

/** The type a list gives to exactly these words; a place name that is a first name stays open. */
function knownType(d: Draft, page: Page): DraftType | undefined {
  const phrases = page.phrases;
  const kind = phrases[d.from];
  if (kind !== PHRASE.organisation) return undefined;
  for (let i = d.from + 1; i < d.to; i++) if (phrases[i] !== PHRASE.insideOrganisation) return undefined;
  if (phrases[d.to] === PHRASE.insideOrganisation) return undefined;
  return d.to - d.from > 1 || !(page.facts[d.from]!.lists & (LIST.country | LIST.place | LIST.firstName))
    ? 'organisation'
    : undefined;
}
