import { yearAt } from '../dates/year.ts';
import { MONTHS, PERIODS, WEEKDAYS } from '../lexicon/calendar.ts';
import { CURRENCY, DIGITS, NUMBER_WORD, ORDINAL } from '../lexicon/classes.ts';
import { AFTER, BEFORE } from '../lexicon/currencies.ts';
import { NUMBERED, NUMBERED_LOWER, STREETS } from '../lexicon/names.ts';
import { CARDINALS, RANKS, SCALES } from '../lexicon/numbers.ts';
import { UNITS } from '../lexicon/units.ts';
import { isStop } from '../noun.ts';
import type { Veto } from '../rule.ts';
import { at, isDash, isHyphen, type Scan, word } from '../scan.ts';

/** Numbers that are part of a name, told by the capitals around them. */
export const name: Veto = {
  name: 'name',
  starts: DIGITS | NUMBER_WORD | ORDINAL | CURRENCY,
  skip,
  examples: [
    '[[Article 50]] was triggered.',
    'He lives at [[10 Downing Street]].',
    'The [[S&P 500]] and the [[FTSE 100]] fell.',
    'See [[page 47]].',
    '[[First Boston]] advised on it.',
    'The [[Big Three]] makers met.',
    '[[20th Century Fox]] bought it.',
    'A [[Boeing 737]] landed and [[Apollo 11]] flew.',
    'The shop is called [[Forever 21]].',
    'Shares in [[7-Eleven]] rose.',
  ],
};

function skip(scan: Scan, i: number): number | undefined {
  return (
    afterHead(scan, i) ??
    model(scan, i) ??
    address(scan, i) ??
    brand(scan, i) ??
    index(scan, i) ??
    worded(scan, i) ??
    rank(scan, i) ??
    afterCapital(scan, i)
  );
}

const isDigits = (scan: Scan, i: number): boolean => at(scan, i).type === 'digits';

/** What makes a number after a name a figure all the same: a unit, a scale, a percent sign, a currency. */
function isMeasured(scan: Scan, to: number): boolean {
  const next = word(scan, to);
  return (
    SCALES.has(next) ||
    next === '%' ||
    next === 'percent' ||
    next === 'per' ||
    (UNITS.has(next) && next !== 'point') ||
    (AFTER.has(next) && at(scan, to).type === 'word')
  );
}

/** 'Article 50', 'Section 427 Row 21', 'page 47', 'Channel Four'. */
function afterHead(scan: Scan, i: number): number | undefined {
  const head = at(scan, i - 1);
  const token = at(scan, i);
  let h = head;
  if (head.lower === '.' && head.glued && /^(?:no|nos|pp?|fig|sec|art|ch|vol|rt)$/.test(word(scan, i - 2))) {
    if (word(scan, i - 2) === 'no') return undefined;
    h = at(scan, i - 2);
  }
  if (h.type !== 'word') return undefined;
  if (/^(?:provision|statute)$/.test(word(scan, i + 1)) && token.type === 'digits') return i + 1;
  if (isDash(h) && /^covid$/.test(word(scan, i - 2))) return i + 1;
  const known = h.capital ? NUMBERED.has(h.lower) : NUMBERED_LOWER.has(h.lower);
  if (!known) return undefined;
  if (token.type === 'digits') {
    if (
      !Number.isNaN(yearAt(scan, i)) &&
      token.value >= 1900 &&
      !/^(?:article|section|flight|route|highway|windows|boeing|page|room|channel|chapter|resolution|title|rule|bill|prop|proposition|mazda|peugeot|directive|form|russell|bbc)$/.test(
        h.lower,
      )
    )
      return undefined;
    if (isMeasured(scan, i + 1) || token.lower.includes(',')) return undefined;
    return afterSuffix(scan, i + 1);
  }
  if (h.lower === 'category' && CARDINALS.has(token.lower)) return i + 1;
  return token.capital && h.capital && CARDINALS.has(token.lower) ? i + 1 : undefined;
}

/** 'the larger 767', 'its 787 jets', "Boeing's 747": a type of aircraft or car told by its number. */
function model(scan: Scan, i: number): number | undefined {
  const token = at(scan, i);
  if (!isDigits(scan, i) || token.glued || !/^\d{3}$/.test(token.lower)) return undefined;
  const maker = word(scan, i - 1) === 's' && word(scan, i - 2) === "'" ? at(scan, i - 3) : at(scan, i - 1);
  const made = maker.capital && NUMBERED.has(maker.lower);
  const k = isHyphen(scan, i + 1) ? i + 2 : i + 1;
  const next = word(scan, k);
  const craft =
    /^(?:jets?|jetliners?|airliners?|planes?|aircraft|airplanes?|dreamliners?|max|twin|narrowbody|widebody|replacement|freighters?)$/.test(
      next,
    );
  if (made) return i + 1;
  if (
    scan.hints.aircraft &&
    /^(?:7[0-8]7|3[0-8]0)$/.test(token.lower) &&
    !isMeasured(scan, k) &&
    !/[^s]s$/.test(next)
  )
    return afterSuffix(scan, i + 1);
  if (/7[0-8]7|3[0-8]0|DC/.test(token.lower) && (craft || AIRCRAFT_LEAD.test(word(scan, i - 1))))
    return !craft && isMeasured(scan, k) ? undefined : k > i + 1 ? k + 1 : i + 1;
  return undefined;
}
const AIRCRAFT_LEAD = /^(?:larger|popular|stretched|newer|older|smaller|long-range|range)$/;

/** 'A', '(b)', '-stock' that belongs to the number of a name. */
function afterSuffix(scan: Scan, start: number): number {
  let k = start;
  if (at(scan, k).glued && at(scan, k).type === 'word') k++;
  while (isHyphen(scan, k) && k < start + 6) k += 2;
  if (word(scan, k) === ':' && at(scan, k).glued && isDigits(scan, k + 1) && at(scan, k + 1).glued) k += 2;
  return k;
}

/** '10 Downing Street', '1600 Pennsylvania Avenue'. */
function address(scan: Scan, i: number): number | undefined {
  if (!isDigits(scan, i)) return undefined;
  if (
    /^(?:act|treaty|accord|constitution)$/.test(word(scan, i - 2)) &&
    word(scan, i - 1) === 'of' &&
    at(scan, i - 2).capital
  )
    return i + 1;
  if (word(scan, i + 1) === 'zip' && word(scan, i + 2) === 'code') return i + 3;
  let k = /^(?:st|nd|rd|th)$/.test(word(scan, i + 1)) && at(scan, i + 1).glued ? i + 2 : i + 1;
  for (let step = 0; step < 4; step++) {
    const token = at(scan, k);
    if (token.type === 'word' && token.capital) {
      if (STREETS.has(token.lower) && (step > 0 || k > i + 1)) return k + 1;
    } else if (!(token.lower === '.' && at(scan, k - 1).lower.length === 1)) return undefined;
    k++;
  }
  return undefined;
}

/** '7-Eleven', '20th Century Fox', '21 Jump Street', 'Ocean's 11'. */
function brand(scan: Scan, i: number): number | undefined {
  if (!isDigits(scan, i) && !RANKS.has(word(scan, i))) return undefined;
  if (isDigits(scan, i) && isHyphen(scan, i + 1)) {
    const next = at(scan, i + 2);
    if (next.type === 'word' && next.capital && CARDINALS.has(next.lower)) return i + 3;
  }
  const suffixed = isDigits(scan, i) && /^(?:st|nd|rd|th)$/.test(word(scan, i + 1)) ? i + 2 : i + 1;
  if (
    suffixed === i + 2 &&
    at(scan, suffixed).capital &&
    at(scan, suffixed).type === 'word' &&
    at(scan, suffixed + 1).capital &&
    at(scan, suffixed + 1).type === 'word' &&
    !MONTHS.has(word(scan, suffixed)) &&
    word(scan, suffixed) !== 'century'
  )
    return suffixed + 1;
  if (word(scan, suffixed) === 'century' && at(scan, suffixed).capital && at(scan, suffixed + 1).capital)
    return suffixed + 2;
  return undefined;
}

/** "Standard & Poor's 500-stock index", 'the 30-share index'. */
function index(scan: Scan, i: number): number | undefined {
  if (!isDigits(scan, i)) return undefined;
  if (
    /^(?:2000|3000|1000|500|600|400|100|50|30)$/.test(at(scan, i).lower) &&
    word(scan, i + 1) === 'index' &&
    at(scan, i - 1).capital
  )
    return i + 1;
  const hyphen = isHyphen(scan, i + 1);
  const share = word(scan, hyphen ? i + 2 : i + 1);
  if (/^(?:stock|share|issue)$/.test(share) && (hyphen || word(scan, i + 2) === 'index')) {
    for (let k = i + 2; k < i + 6; k++)
      if (/^(?:index|average|indicator)$/.test(word(scan, k))) return hyphen ? i + 3 : i + 2;
  }
  if (
    word(scan, i - 1) === 's' &&
    word(scan, i - 2) === "'" &&
    /^(?:poor|ocean|lloyd|moody)$/.test(word(scan, i - 3))
  )
    return afterSuffix(scan, i + 1);
  return undefined;
}

/** 'Big Three', 'Group of Seven', 'BBC One', 'Nine Inch Nails': number words in capitals among capitals. */
function worded(scan: Scan, i: number): number | undefined {
  const token = at(scan, i);
  if (!token.capital || !CARDINALS.has(token.lower)) return undefined;
  const before = at(scan, i - 1);
  const next = at(scan, i + 1);
  const inside = before.type === 'word' && before.lower !== 'the';
  if (before.capital && inside && !(next.type === 'word' && next.capital && at(scan, i + 2).capital))
    return SCALES.has(next.lower) ? undefined : i + 1;
  if (before.lower === 'of' && at(scan, i - 2).capital) return i + 1;
  if (inside && next.capital && next.type === 'word' && !PERIODS.has(next.lower)) return i + 2;
  return undefined;
}

/** 'First Boston', 'the First Amendment', 'Second World War', 'First of America': ranks in capitals. */
function rank(scan: Scan, i: number): number | undefined {
  const token = at(scan, i);
  if (!token.capital || !RANKS.has(token.lower)) return undefined;
  const raw = scan.text.slice(token.start, token.end);
  const next = at(scan, i + 1);
  if (raw.length > 1 && raw === raw.toUpperCase()) return undefined;
  if (
    next.type === 'word' &&
    next.capital &&
    !MONTHS.has(next.lower) &&
    !/^(?:quarter|half)$/.test(next.lower)
  )
    return i + 2;
  const before = at(scan, i - 1);
  if (next.lower === 'of' && at(scan, i + 2).capital && before.type === 'word') return i + 3;
  if (next.lower === 'of' && at(scan, i + 2).capital) return i + 3;
  return before.type === 'word' && before.capital ? i + 1 : undefined;
}

const CAPITAL_BEFORE_NUMBER =
  /^(?:the|a|an|in|on|at|by|of|for|from|to|about|around|over|under|with|and|or|but|nearly|almost|only|just|some|at|least|than|all|his|her|its|their|our|another|these|those|last|next|first|up|down|between|after|before|since|until|during|more|less|top|day|no|age|aged|ages|fiscal|year|among|when|if|as|was|were|is|are|had|has|have|said|killed|won|lost|we|he|she|they|it|you|i|there|that|this|now|then|not|yes|so|because|while|within|per|every|each|another|including|approximately|roughly|however|meanwhile|about|roughly|both|against|through|versus|vs|gmt|bst|est|edt|pst|utc|photo|image|getty|reuters|update|updated|posted|published|class|may|spring|summer|fall|autumn|winter|easter|christmas|q|h|us|u\.s\.|uk)$/;

/** 'Apollo 11', 'Forever 21', 'Dow Jones 30': a short number that ends a run of capitals and counts nothing. */
function afterCapital(scan: Scan, i: number): number | undefined {
  const token = at(scan, i);
  if (token.type !== 'digits' || token.glued || !/^\d{1,4}$/.test(token.lower)) return undefined;
  const head = at(scan, i - 1);
  if (head.type !== 'word' || !head.capital || head.lower.length < 2) return undefined;
  if (
    CAPITAL_BEFORE_NUMBER.test(head.lower) ||
    MONTHS.has(head.lower) ||
    WEEKDAYS.has(head.lower) ||
    BEFORE.has(head.lower)
  )
    return undefined;
  if (CARDINALS.has(head.lower) || SCALES.has(head.lower) || AFTER.has(head.lower)) return undefined;
  if (!Number.isNaN(yearAt(scan, i)) && token.value >= 1900) return undefined;
  const k = i + 1;
  const next = at(scan, k);
  if (next.glued && (next.type !== 'mark' || isHyphen(scan, k) || /^[:/%°]$/.test(next.lower)))
    return undefined;
  if (isMeasured(scan, k)) return undefined;
  if (next.type === 'word' && PERIODS.has(next.lower)) return undefined;
  if (next.type === 'mark' && /^[,.;)]$/.test(next.lower)) {
    // A list of results or a table ('Arden 3, Bute 1') counts; a single name does not.
    return isListed(scan, i) ? undefined : k;
  }
  if (next.type === 'word' && !next.capital && !isStop(next.lower) && /s$/.test(next.lower)) return undefined;
  if (next.type === 'mark' && next.lower !== "'" && next.lower !== '"') return undefined;
  if (next.type === 'word' && MONTHS.has(next.lower)) return undefined;
  return k;
}

/** Whether another capitalised word with a number follows at once. */
function isListed(scan: Scan, i: number): boolean {
  for (let k = i + 2; k < i + 6; k++)
    if (at(scan, k).type === 'digits' && at(scan, k - 1).capital) return true;
  for (let k = i - 2; k > i - 6; k--) if (at(scan, k).type === 'digits') return true;
  return false;
}
