import type { Page } from '../draft.ts';
import {
  DEALS,
  FIRM_ACT,
  FIRM_NOUN,
  FIRM_VERB,
  KIN,
  MAKER,
  OF_FIRM,
  OWNED,
  SHARES,
} from '../lexicon/business.ts';
import { LIST } from '../tagger/word-facts.ts';

/** How much the words around a name speak for a firm, for one with shares, for a person. */
export interface Clues {
  readonly firm: number;
  readonly shares: number;
  readonly person: number;
}

export const NO_CLUES: Clues = { firm: 0, shares: 0, person: 0 };
const person = (weight: number): Clues => ({ firm: 0, shares: 0, person: weight });
const firm = (weight: number, shares = 0): Clues => ({ firm: weight, shares, person: 0 });

export const addClues = (a: Clues, b: Clues): Clues => ({
  firm: a.firm + b.firm,
  shares: a.shares + b.shares,
  person: a.person + b.person,
});

/** What stands around words `from` to `to`, in their sentence. */
export function cluesAt(from: number, to: number, page: Page): Clues {
  const found = [within(from, to, page), before(from, page), after(to, page), apposition(to, page)].filter(
    (c) => c !== NO_CLUES,
  );
  return found.length > 0 ? found.reduce(addClues) : NO_CLUES;
}

/** "Orr & Sons". */
function within(from: number, to: number, page: Page): Clues {
  for (let i = from + 1; i < to - 1; i++) if (page.facts[i]!.lower === '&') return firm(4, 4);
  return NO_CLUES;
}

/** "shares in Acme", "chipmaker Acme", "to buy Acme"; "Ms Acme". */
function before(from: number, page: Page): Clues {
  const { facts, words } = page;
  if (from === 0 || words[from]!.first) return NO_CLUES;
  const title = facts[facts[from - 1]!.lower === '.' ? from - 2 : from - 1];
  if (title?.capital && title.lists & (LIST.honorific | LIST.firstName)) return person(3);
  const word = facts[from - 1]!.lower;
  if (FIRM_NOUN.has(word)) return firm(2, MAKER.has(word) ? 2 : 0);
  if (DEALS.has(word)) return firm(1);
  const head = words[from - 1]!.first ? '' : (facts[from - 2]?.lower ?? '');
  if (/^(?:of|in|at|for|with|by)$/.test(word) && OF_FIRM.has(head)) return firm(2, SHARES.has(head) ? 2 : 0);
  if (word === 'at' && /^(?:director|manager|engineer|boss|chief)$/.test(head)) return firm(2);
  return word === 'in' && /^(?:invest|invested|investing|billion|million)$/.test(head) ? firm(2) : NO_CLUES;
}

/** "Acme's board", "Acme Chief Executive Ann Orr", "Acme employs"; "Acme's widow". */
function after(to: number, page: Page): Clues {
  const word = wordAt(to, page);
  const possessive = /^['’]s?$/.test(word);
  for (let i = possessive ? to + 1 : to; i < to + (possessive ? 4 : 1); i++) {
    const noun = wordAt(i, page);
    if (!/^\p{L}/u.test(noun)) break;
    if (OWNED.has(noun))
      return firm(
        2,
        SHARES.has(noun) || /^(?:executive|financial|operating)$/.test(wordAt(i + 1, page)) ? 2 : 0,
      );
    if (possessive && KIN.has(noun)) return person(2);
  }
  if (FIRM_VERB.has(word)) return firm(1);
  return /^(?:has|have|will|would)$/.test(word) && FIRM_ACT.has(wordAt(to + 1, page)) ? firm(1, 1) : NO_CLUES;
}

/** "Acme, the artificial intelligence company", "Acme, based in Omaha,"; "Acme, who", "Acme, 52". */
function apposition(to: number, page: Page): Clues {
  if (wordAt(to, page) !== ',') return NO_CLUES;
  const word = wordAt(to + 1, page);
  if (word === 'who' || /^\d{2}$/.test(word)) return person(3);
  if (/^(?:based|headquartered|listed|founded)$/.test(word)) return firm(2);
  if (word === 'which' || word === 'whose') return firm(1);
  if (!/^(?:the|an?)$/.test(word)) return NO_CLUES;
  for (let i = to + 2; i < to + 7 && /^\p{L}/u.test(wordAt(i, page)); i++)
    if (FIRM_NOUN.has(wordAt(i, page))) return firm(3, 3);
  return NO_CLUES;
}

/** The word there in lower case; empty where another sentence has begun. */
const wordAt = (i: number, page: Page): string =>
  i < page.words.length && !page.words[i]!.first ? page.facts[i]!.lower : '';
