import type { Page } from './draft.ts';
import { CALENDAR } from './lexicon/heads.ts';
import { LIST } from './tagger/word-facts.ts';

/** A role as words `from` to `to` (exclusive), and where to look for whom it serves. */
export interface RolePhrase {
  readonly from: number;
  readonly to: number;
  /** Word index just before the phrase, its possessive ending skipped: an owner may end there. */
  readonly owner: number;
  /** Word index where the name of an institution may begin, after "of", "at", "for"; -1 where none may. */
  readonly served: number;
}

const STOPS = new Set(
  `s the a an of and or but in on at for with by to from as is was are were be been has have had who whom whose which that this these those his her its their
our my your he she it they we i you said says told asked met called named about after before when while where if than then so not no also both between
against under over into through during since until via per like including with among amid despite because although though only just even still
already yet another other such same will would can could may might must shall should wrote writes lost beat won made gave took saw sent drew hit all any some each every either neither one two three four five six seven eight nine ten new young old late`.split(
    /\s+/,
  ),
);
const LINKS = new Set(['of', 'at', 'for', 'with', 'in', 'from']);
/** Participles that qualify a role: others before a role noun are verbs. */
const QUALIFIES = new Set(
  `retired disgraced ousted elected appointed exiled jailed convicted renowned noted celebrated outgoing acting sitting leading managing founding
visiting consulting presiding attending reigning defending operating investing award-winning prize-winning best-selling self-described self-styled unelected`.split(
    /\s+/,
  ),
);
/** Roles that are held with somebody: the other side is no affiliation. */
const WITH_OTHERS = /^(?:ambassador|envoy|emissary|delegate|adviser|advisor|aide|assistant|heir|rival)$/;
/** Who does what the word says: "a retired miner". */
const AGENT = /^\p{L}{2,}(?:[aeiou]?[^aeiou]er|tor|ist|ician|man|woman|person)$/u;
const NO_AGENT =
  /^(?:number|winter|summer|paper|newspaper|water|matter|power|order|offer|letter|river|tower|shelter|cancer|factor|sector|monster|disaster|hunter-gatherer|character|chapter|corner|computer|quarter|border|murder|wonder|trigger|finger|dinner|manner|transfer|motor|younger|elder|older|former|latter|other|another|later|better|human|german|roman|specialist|list|twist|exist|resist|assist|consist)$/;

const isRole = (page: Page, i: number): boolean =>
  i >= 0 && i < page.facts.length && (page.facts[i]!.lists & LIST.role) !== 0;
const lower = (page: Page, i: number): string => page.facts[i]?.lower ?? '';
const sameSentence = (page: Page, i: number): boolean =>
  i >= 0 && i < page.words.length && !page.words[i]!.first;

/** Where the noun phrase that ends with the role noun at `last` begins. `isName` tells words of other names. */
function beginning(page: Page, last: number, isName: (i: number) => boolean): number {
  let from = last;
  for (let steps = 0; steps < 4 && sameSentence(page, from); steps++) {
    const i = from - 1;
    const word = lower(page, i);
    const lists = page.facts[i]!.lists;
    if (
      isName(i) ||
      !/^[\p{L}][\p{L}'-]*$/u.test(word) ||
      STOPS.has(word) ||
      word === "'s" ||
      CALENDAR.has(word)
    )
      break;
    const titled = (lists & (LIST.role | LIST.titleLead | LIST.honorific)) !== 0;
    if (
      !titled &&
      !QUALIFIES.has(word) &&
      ((page.facts[i]!.capital && !page.words[i]!.first) || /(?:ed|ing|ly)$/.test(word))
    )
      break;
    from = i;
  }
  // to criticise President Ann Bell: behind "to" and "will" stands a verb
  const led = lower(page, from - 1);
  const verb = MODAL.test(led) || (led === 'to' && INFINITIVE.test(lower(page, from)));
  return verb && from < last ? from + 1 : from;
}

const MODAL = /^(?:will|would|can|could|may|might|must|shall|should|did|does|do)$/;
const INFINITIVE =
  /i[sz]e$|ify$|^(?:investigate|replace|succeed|support|back|oust|challenge|defend|protect|meet|elect|appoint|impeach|attack|praise|help|lead|beat|join|sue|unseat|thank|see|visit)$/;

const ownerBefore = (page: Page, from: number): number =>
  /^'s?$/.test(lower(page, from - 1)) ? from - 2 : from - 1;

/** Where a word of address before the name at `at` begins: "Prof. | Lind", "Mr | Lind"; else `at`. */
function beforeAddress(page: Page, at: number): number {
  const i = lower(page, at - 1) === '.' ? at - 2 : at - 1;
  return /^(?:mr|mrs|ms|dr|prof|sir|dame)\.?$/.test(lower(page, i)) && sameSentence(page, i + 1) ? i : at;
}

const isPlain = (page: Page, i: number): boolean =>
  /^\p{Ll}[\p{Ll}-]+$/u.test(page.words[i]?.text ?? '') && !STOPS.has(lower(page, i));

/** The word before "of", where one to three plain words stand between it and `last`; -1 where none do. */
function fieldBefore(page: Page, last: number): number {
  let i = last;
  while (i > last - 3 && i > 1 && isPlain(page, i) && lower(page, i - 1) !== 'of') i--;
  return isPlain(page, i) && lower(page, i - 1) === 'of' ? i - 2 : -1;
}

/** Past "of" and one to three plain words after the role that ends at `to`: "head | of public policy"; else `to`. */
function afterField(page: Page, to: number, isName: (i: number) => boolean): number {
  if (lower(page, to) !== 'of') return to;
  let i = to + 1;
  while (i < to + 4 && isPlain(page, i) && !isName(i) && sameSentence(page, i)) i++;
  return i > to + 1 && /^(?:at|for|in|,|\.|)$/.test(lower(page, i)) ? i : to;
}

/** "Nvidia chief executive | Jensen Huang": the role that stands right before the name at word `at`. */
export function roleBefore(page: Page, at: number, isName: (i: number) => boolean): RolePhrase | undefined {
  if (!sameSentence(page, at)) return undefined;
  let last = beforeAddress(page, at) - 1;
  if (last < 0 || page.words[last + 1]!.first) return undefined;
  // "Acme, whose chief executive is Ann Orr"
  const told = /^(?:is|was)$/.test(lower(page, last)) && isRole(page, last - 1);
  if (told) return toldOfWhose(page, last - 1, isName);
  const comma = lower(page, last) === ',';
  if (comma) last--;
  if (last < 0 || page.words[last + 1]!.first) return undefined;
  if (isRole(page, last)) {
    const from = beginning(page, last, isName);
    const opener = lower(page, from - 1);
    // before a comma only "the chief executive, Jensen Huang" and "Nvidia's chief executive, Jensen Huang"
    if (comma && !/^(?:the|its|their|our|his|her|'s|')$/.test(opener)) return undefined;
    return { from, to: last + 1, owner: ownerBefore(page, from), served: -1 };
  }
  // "the head of research, Sofia Lind": a field in lower case
  const field = comma ? fieldBefore(page, last) : -1;
  if (field > 0 && isRole(page, field)) {
    const from = beginning(page, field, isName);
    if (!/^(?:the|its|their|our|his|her|'s|')$/.test(lower(page, from - 1))) return undefined;
    return { from, to: last + 1, owner: ownerBefore(page, from), served: -1 };
  }
  // "the chief executive of Nvidia, Jensen Huang": back over the name to its link
  if (!isName(last)) return undefined;
  let start = last;
  while (sameSentence(page, start) && isName(start - 1)) start--;
  let link = start - 1;
  if (lower(page, link) === 'the') link--;
  if (!isRole(page, link - 1)) return undefined;
  const from = beginning(page, link - 1, isName);
  // "Ghana's ambassador to Chad, Ann Orr": whose she is stands before, where she is behind
  const owned = /^'s?$/.test(lower(page, from - 1));
  const abroad = lower(page, link) === 'to' && WITH_OTHERS.test(lower(page, link - 1));
  if (!LINKS.has(lower(page, link)) && !abroad) return undefined;
  if (comma && !owned && !/^(?:the|a|an)$/.test(lower(page, from - 1))) return undefined;
  return {
    from,
    to: link,
    owner: owned ? ownerBefore(page, from) : -1,
    served: abroad || owned ? -1 : start,
  };
}

function toldOfWhose(page: Page, last: number, isName: (i: number) => boolean): RolePhrase | undefined {
  const from = beginning(page, last, isName);
  if (lower(page, from - 1) !== 'whose') return undefined;
  const owner = lower(page, from - 2) === ',' ? from - 3 : from - 2;
  return { from, to: last + 1, owner, served: -1 };
}

/** "Acme named Ann Orr | chief executive": the role right after the name of whoever was given it. */
function roleGiven(page: Page, at: number, isName: (i: number) => boolean): RolePhrase | undefined {
  let start = at - 1;
  while (sameSentence(page, start) && isName(start - 1)) start--;
  if (!sameSentence(page, start) || !GIVES.test(lower(page, start - 1))) return undefined;
  const made = roleMade(page, at);
  const giver = /^(?:has|have|had)$/.test(lower(page, start - 2)) ? start - 3 : start - 2;
  return made && { ...made, owner: giver };
}

/** "Ann Orr | has been appointed editor of the Herald". */
function roleAppointed(page: Page, at: number): RolePhrase | undefined {
  let i = at;
  while (i < at + 3 && /^(?:has|had|have|will|to|be|been|being|would|,|who|was|is)$/.test(lower(page, i)))
    i++;
  return i > at && GIVES.test(lower(page, i)) ? roleMade(page, i + 1) : undefined;
}

/** The role that begins at `at`, after "appointed". */
function roleMade(page: Page, at: number): RolePhrase | undefined {
  let from = at;
  while (/^(?:as|its|the|a|an|to|be)$/.test(lower(page, from)) && sameSentence(page, from)) from++;
  let to = from;
  while (to < from + 4 && sameSentence(page, to) && !isRole(page, to) && isPlain(page, to)) to++;
  if (!isRole(page, to) || !sameSentence(page, to)) return undefined;
  while (isRole(page, to) && sameSentence(page, to)) to++;
  const link = LINKS.has(lower(page, to)) && sameSentence(page, to);
  return { from, to, owner: -1, served: link ? pastThe(page, to + 1) : -1 };
}

const GIVES = /^(?:named|names|appointed|appoints|elected|hired|made|promoted|chose|picked|nominated)$/;
const pastThe = (page: Page, i: number): number => (lower(page, i) === 'the' ? i + 1 : i);

/** "Jensen Huang |, chief executive of Nvidia," and "Jensen Huang | is the chief executive of Nvidia". */
export function roleAfter(page: Page, at: number, isName: (i: number) => boolean): RolePhrase | undefined {
  let i = at;
  if (!sameSentence(page, i)) return undefined;
  const opener = lower(page, i);
  if (opener === ',' || opener === '(' || opener === '-' || opener === '–' || opener === '—') {
    i++;
    // the age in between: ", 47, a teacher"
    if (page.facts[i]?.digit && lower(page, i + 1) === ',') i += 2;
    if (lower(page, i) === 'who' && /^(?:is|was)$/.test(lower(page, i + 1))) i += 2;
  } else if (/^(?:is|was|became|remains)$/.test(opener)) {
    i++;
    // what somebody was before is no introduction, what somebody is made is one
    if (/^(?:previously|formerly|once|then)$/.test(lower(page, i))) return undefined;
    if (GIVES.test(lower(page, i))) return roleMade(page, i + 1);
    // "is chief executive of Acme", but not "is head over heels in debt"
    if (!/^(?:the|a|an)$/.test(lower(page, i)) && !isBareRole(page, i)) return undefined;
  } else return roleAppointed(page, at) ?? roleGiven(page, at, isName);
  const introduced = /^(?:an?|the)$/.test(lower(page, i));
  const limit = Math.min(i + 9, page.words.length);
  let from = i;
  if (/^(?:the|a|an|its|their|his|her|our|now|currently)$/.test(lower(page, from))) from++;
  for (let j = from; j < limit; j++) {
    if (page.words[j]!.first) return undefined;
    if (/^'s?$/.test(lower(page, j))) {
      from = j + 1;
      continue;
    }
    if (isName(j)) {
      if (j === from || isName(j - 1)) from = j + 1;
      continue;
    }
    if (STOPS.has(lower(page, j)) && !/^(?:and|late|young|old|new)$/.test(lower(page, j))) return undefined;
    if (!/^[\p{L}][\p{L}'-]*$/u.test(lower(page, j))) return undefined;
    if (lower(page, j) === 'and' && j === from) from++;
    if (!isRole(page, j) && !(introduced && isAgent(page, j))) continue;
    let to = j + 1;
    while (isRole(page, to) && !page.words[to]!.first) to++;
    if (
      lower(page, to) === 'and' &&
      (isRole(page, to + 1) || isRole(page, to + 2)) &&
      !page.facts[to + 1]!.capital
    )
      to += isRole(page, to + 1) ? 2 : 3;
    to = afterField(page, to, isName);
    const link = LINKS.has(lower(page, to)) && sameSentence(page, to);
    if (
      !link &&
      !isName(to) &&
      /^\p{Ll}/u.test(lower(page, to)) &&
      !STOPS.has(lower(page, to)) &&
      opener !== '(' &&
      !/(?:ed|s|who)$/.test(lower(page, to))
    )
      continue;
    return {
      from,
      to,
      owner: ownerBefore(page, from),
      served: link ? pastThe(page, to + 1) : -1,
    };
  }
  return undefined;
}

/** Whether one to four plain words with a role at their end, then a link, stand at `at`. */
function isBareRole(page: Page, at: number): boolean {
  for (let i = at; i < at + 4 && isPlain(page, i) && sameSentence(page, i); i++)
    if (isRole(page, i) && !isRole(page, i + 1)) return /^(?:of|at|for)$/.test(lower(page, i + 1));
  return false;
}

/** A word like "miner" before a mark, a link or "who". */
const isAgent = (page: Page, i: number): boolean =>
  AGENT.test(lower(page, i)) &&
  !NO_AGENT.test(lower(page, i)) &&
  /^(?:[,.);]|at|in|from|for|with|of|who|and|)$/.test(lower(page, i + 1));

/** "Ann Orr | of the University of Leeds": where the name of the house may begin; -1 where none does. */
export function houseAfter(page: Page, at: number): number {
  return /^(?:of|at)$/.test(lower(page, at)) && sameSentence(page, at) ? pastThe(page, at + 1) : -1;
}
