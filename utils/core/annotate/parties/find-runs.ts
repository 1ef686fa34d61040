import type { PartyType } from '../../model.ts';
import type { Found } from './found.ts';
import { isFirstName } from './lexicon/first-names.ts';
import { CALENDAR, LEGAL_FORMS, ORG_HEADS, PARTICLES, PLACE_HEADS, PLACE_LEADS } from './lexicon/heads.ts';
import { COUNTRY_OF, DEMONYM_OF, PLACES } from './lexicon/places.ts';
import { HONORIFICS, ROLE_NOUNS, TITLE_LEADS } from './lexicon/titles.ts';
import type { Word } from './words.ts';

const capital = (w: Word): boolean => /^\p{Lu}/u.test(w.text);

/** Names by rule alone: runs of capitalised words, typed by titles, heads and small gazetteers. */
export function findRuns(words: readonly Word[]): Found[] {
  const lowered = new Set<string>();
  for (const w of words) if (/^\p{Ll}/u.test(w.text)) lowered.add(w.text);
  const found: Found[] = [];
  for (let i = 0; i < words.length; i++) {
    if (!capital(words[i]!)) continue;
    let end = i + 1;
    while (end < words.length && !words[end]!.first) {
      const next = words[end]!;
      const after = words[end + 1];
      if (capital(next)) end++;
      else if (
        after &&
        !after.first &&
        capital(after) &&
        (next.text === 'of' || next.text === '&' || (PARTICLES.has(next.text) && next.text !== 'y'))
      )
        end += 2;
      else break;
    }
    const run = trimRun(words.slice(i, end), lowered);
    i = end - 1;
    if (run.length === 0) continue;
    const type = typeOf(run, words, words.indexOf(run[0]!, i - end));
    if (type)
      found.push({
        start: run[0]!.start,
        end: run[run.length - 1]!.end,
        type,
        rule: 'run',
        evidence: ['capitalised run'],
      });
  }
  return found;
}

function trimRun(run: Word[], lowered: ReadonlySet<string>): Word[] {
  while (run.length > 0) {
    const key = run[0]!.text.toLowerCase();
    const common =
      run[0]!.first &&
      (lowered.has(key) ||
        /^(?:the|a|an|in|on|at|it|he|she|we|they|i|but|and|this|that|these|those|for|if|when|as|there|his|her|its|their|our|my|you|while|after|before|however|meanwhile|with|from|by|to|what|who|how|why|not|no|yes|some|many|most|all|one|so|or|also|still|then|now|here|since|until|such|both|each|every|other|another|according)$/.test(
          key,
        ));
    if (
      common ||
      CALENDAR.has(key) ||
      HONORIFICS.has(key.replace('.', '')) ||
      TITLE_LEADS.has(key) ||
      ROLE_NOUNS.has(key) ||
      key === 'the' ||
      key === 'i' ||
      key === 'of'
    )
      run = run.slice(1);
    else break;
  }
  while (
    run.length > 0 &&
    (CALENDAR.has(run[run.length - 1]!.text.toLowerCase()) || !capital(run[run.length - 1]!))
  )
    run = run.slice(0, -1);
  return run;
}

function typeOf(run: readonly Word[], words: readonly Word[], at: number): PartyType | undefined {
  const text = run
    .map((w) => w.text)
    .join(' ')
    .toLowerCase();
  const last = run[run.length - 1]!.text.toLowerCase();
  if (DEMONYM_OF.has(text)) return 'group';
  if (COUNTRY_OF.has(text) || PLACES.has(text)) return 'place';
  if (LEGAL_FORMS.has(last) || ORG_HEADS.has(last) || run.some((w) => w.text === 'of' || w.text === '&'))
    return 'organisation';
  if (run.length > 1 && (PLACE_HEADS.has(last) || PLACE_LEADS.has(run[0]!.text.toLowerCase())))
    return 'place';
  const before = words[at - 1]?.text.toLowerCase() ?? '';
  if (HONORIFICS.has(before) || ROLE_NOUNS.has(before) || isFirstName(run[0]!.text)) return 'person';
  if (run.length === 1 && /^[\p{Lu}\d]{2,}$/u.test(run[0]!.text)) return 'organisation';
  if (run.length === 1 && /^(?:in|at|from|near)$/.test(before)) return 'place';
  return run.length === 2 || run.length === 3 ? 'person' : run.length === 1 ? 'person' : 'organisation';
}
