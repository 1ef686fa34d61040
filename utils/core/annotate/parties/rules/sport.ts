import { type Draft, type DraftRule, keyOf, type Page } from '../draft.ts';
import { addTableRows } from './sport-rows.ts';

const SPORT = new Set(
  `match matches tournament championship championships league innings wicket wickets goal goals coach season cup game games played scored striker
midfielder goalkeeper defender quarter-final semi-final semi-finals quarter-finals final standings tennis soccer football cricket rugby golf baseball basketball hockey
nfl nba nhl champion champions seed seeded runs points team teams victory defeat qualifier qualifying penalty halftime half-time halves overs inning
results scorers attendance round lap laps race olympic olympics athletics`.split(/\s+/),
);
const AGAINST =
  /^(?:beat|beats|defeated|downed|thrashed|edged|against|v|vs|versus|drew|host|hosts|hosted|face|faces|faced|crushed|trounced|routed|play|plays|played|meet)$/;
const DOES =
  /^(?:won|lost|beat|scored|drew|led|lead|trail|trailed|play|played|face|faced|defeated|win|lose|draw|qualified|qualify|took|made|finished|went|needed|need|reached|were|had|have|remain|remained|start|started|opened|travel|ended|moved|earned|clinched|set|host|kept|managed|struggled|grabbed|threw)$/;
const SQUAD =
  /^(?:captain|coach|manager|striker|defender|midfielder|goalkeeper|forward|winger|squad|team|side|batsman|bowler|selectors|all-rounder|opener|skipper|fans|players?)$/;
const STAYS = /^(?:in|at|from|to|near|across|through|outside|into|around|of)$/;

/**
 * In a report on sport a country or a city that plays, scores or stands in a table is its team; one that is a venue
 * ("in Cardiff"), or where someone comes from ("(Wales)"), stays a place. Rows of tables open with teams.
 */
export const readSport: DraftRule = (drafts, page) => {
  if (!isSport(page)) return [...drafts];
  const teams = new Set<string>();
  for (const d of drafts) if (isPlace(d) && playsAsTeam(d, page)) teams.add(keyOf(page, d.from, d.to));
  const read = drafts.map((d): Draft => {
    if (!isPlace(d) || isVenue(d, page)) return d;
    return playsAsTeam(d, page) || teams.has(keyOf(page, d.from, d.to))
      ? { ...d, type: 'organisation', sure: 0.99, evidence: ['plays as a team'] }
      : d;
  });
  return addTableRows(read, page);
};

const isPlace = (d: Draft): boolean => d.type === 'place' && d.rule !== 'dateline';

function isSport(page: Page): boolean {
  let sport = 0;
  let letters = 0;
  for (const f of page.facts) {
    if (SPORT.has(f.lower)) sport++;
    if (!f.digit && f.lower.length > 1) letters++;
  }
  return sport >= 3 && sport > letters * 0.018;
}

const lowerAt = (page: Page, i: number, from: number): string =>
  i < 0 || i >= page.facts.length || (i !== from && page.words[Math.max(i, from)]!.first)
    ? ''
    : page.facts[i]!.lower;

/** A place where something is or someone comes from. */
function isVenue(d: Draft, page: Page): boolean {
  const before = page.words[d.from]!.first ? '' : page.facts[d.from - 1]!.lower;
  const after = d.to < page.words.length && !page.words[d.to]!.first ? page.facts[d.to]!.lower : '';
  if (before === '(' && after === ')') return true;
  // "ARLINGTON, Texas"
  if (before === ',' && page.facts[d.from - 2]?.shouted && !page.facts[d.from]!.shouted) return true;
  if (before === 'at' && isFixture(d, page)) return false;
  return (
    STAYS.test(before) ||
    (after === ',' && (page.facts[d.to + 1]?.capital ?? false) && page.words[d.from]!.first) ||
    after === ':'
  );
}

/** "Austria at Croatia" alone on its line: both play. */
function isFixture(d: Draft, page: Page): boolean {
  let from = d.from;
  while (!page.words[from]!.first && from > d.from - 5) from--;
  if (!page.words[from]!.first) return false;
  let to = d.to;
  while (to < page.words.length && !page.words[to]!.first && to < d.to + 5) to++;
  if (to < page.words.length && !page.words[to]!.first) return false;
  for (let i = from; i < to; i++) if (!page.facts[i]!.capital && page.facts[i]!.lower !== 'at') return false;
  return true;
}

function playsAsTeam(d: Draft, page: Page): boolean {
  if (isVenue(d, page)) return false;
  const first = page.words[d.from]!.first;
  const before = first ? '' : page.facts[d.from - 1]!.lower;
  const after = d.to < page.words.length && !page.words[d.to]!.first ? page.facts[d.to] : undefined;
  if (before === '(') return false;
  if (before === 'at' || /^at$/i.test(after?.lower ?? '')) return isFixture(d, page);
  if (AGAINST.test(before) || (before === 'with' && lowerAt(page, d.from - 2, d.from) === 'drew'))
    return true;
  if (!after) return first && inTable(d.from, page);
  if (after.digit || DOES.test(after.lower) || SQUAD.test(after.lower)) return true;
  if (/^(?:v|vs|versus)$/.test(after.lower)) return true;
  if (after.lower === "'s") return !(page.facts[d.to + 1]?.capital ?? false);
  if (after.lower === '-' || after.lower === ':') return page.facts[d.to + 1]?.digit ?? false;
  return (before === 'and' || after.lower === 'and') && first;
}

/** Whether the line at `from` holds three numbers or more. */
function inTable(from: number, page: Page): boolean {
  let digits = 0;
  for (let i = from + 1; i < page.words.length && !page.words[i]!.first && i < from + 24; i++)
    if (page.facts[i]!.digit) digits++;
  return digits >= 3;
}
