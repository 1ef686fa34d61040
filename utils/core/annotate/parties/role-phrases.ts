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
already yet another other such same all any some each every either neither one two three four five six seven eight nine ten new young old late`.split(
    /\s+/,
  ),
);
const LINKS = new Set(['of', 'at', 'for', 'with', 'in', 'from']);

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
    if (!titled && ((page.facts[i]!.capital && !page.words[i]!.first) || /(?:ed|ing|ly)$/.test(word))) break;
    from = i;
  }
  return from;
}

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
  if (!LINKS.has(lower(page, link)) || !isRole(page, link - 1)) return undefined;
  const from = beginning(page, link - 1, isName);
  if (comma !== /^(?:the|a|an)$/.test(lower(page, from - 1)) && comma) return undefined;
  return { from, to: link, owner: -1, served: start };
}

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
    if (!/^(?:the|a|an)$/.test(lower(page, i))) return undefined;
  } else return undefined;
  const limit = Math.min(i + 9, page.words.length);
  let from = i;
  if (/^(?:the|a|an|its|their|his|her|our)$/.test(lower(page, from))) from++;
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
    if (!isRole(page, j)) continue;
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
      !/(?:ed|s)$/.test(lower(page, to))
    )
      continue;
    return {
      from,
      to,
      owner: ownerBefore(page, from),
      served: link ? to + 1 + (lower(page, to + 1) === 'the' ? 1 : 0) : -1,
    };
  }
  return undefined;
}
