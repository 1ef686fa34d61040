import { readNumeric } from '../dates/numeric.ts';
import { DIGITS } from '../lexicon/classes.ts';
import type { Veto } from '../rule.ts';
import { at, isDash, type Scan, word } from '../scan.ts';

/** Numbers that name a thing and count nothing: addresses of the web, phone numbers, versions, codes of letters and digits. */
export const identifier: Veto = {
  name: 'identifier',
  starts: DIGITS,
  skip,
  examples: [
    'Visit [[example.org/2024/05/12/story]] for more.',
    'Call [[020 7946 0018]] or [[555-0199]].',
    'The case number is [[1:21-cv-00040]].',
    'Version [[2.10.4]] is out.',
    'The [[A320]] and an [[F-16]] landed.',
    'Logged at [[2019-09-01T10:38:07.190Z]].',
  ],
};

function skip(scan: Scan, i: number): number | undefined {
  const token = at(scan, i);
  const chunk = chunkAround(scan, i);
  if (chunk && isAddress(chunk.text)) return tokenAfter(scan, i, chunk.end);
  if (
    (word(scan, i + 1) === '×' || word(scan, i + 1) === 'x') &&
    /^10/.test(word(scan, i + 2)) &&
    isDash(at(scan, i + 3))
  )
    return i + 5;
  if (Number.isNaN(token.value)) return tokenAfter(scan, i, chunk?.end ?? token.end);
  const codeEnd = letterCode(scan, i);
  if (codeEnd !== undefined) return codeEnd;
  const phone = phoneEnd(scan, i);
  if (phone !== undefined) return phone;
  if (chunk && /^\(?\d{4}-\d\d-\d\dT\d/.test(chunk.text)) return tokenAfter(scan, i, chunk.end);
  if (chunk && /^\d+:\d+-[a-z]{2}-\d+/.test(chunk.text)) return tokenAfter(scan, i, chunk.end);
  if (isLongCode(scan, i)) return tokenAfter(scan, i, chunk?.end ?? token.end);
  return undefined;
}

const REACH = 120;

/** The run without spaces around token `i`, at most REACH to each side. */
function chunkAround(scan: Scan, i: number): { text: string; end: number } | undefined {
  const token = at(scan, i);
  let start = token.start;
  let end = token.end;
  const { text } = scan;
  const least = Math.max(0, start - REACH);
  const most = Math.min(text.length, end + REACH);
  while (start > least && text.charCodeAt(start - 1) > 32) start--;
  while (end < most && text.charCodeAt(end) > 32) end++;
  return end - start > token.end - token.start ? { text: text.slice(start, end), end } : undefined;
}

const isAddress = (chunk: string): boolean =>
  /%[0-9a-f]{2}.*%[0-9a-f]{2}|:\/\/|^\(?www\.|@[\w-]+\.|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}\//i.test(chunk) &&
  !/^@/.test(chunk);

function tokenAfter(scan: Scan, i: number, end: number): number {
  let k = i + 1;
  while (k < scan.tokens.length && at(scan, k).start < end) k++;
  return k;
}

const CURRENCY_LETTERS =
  /^(?:us|u\.s\.|rm|rs|rp|dm|usd|eur|gbp|aud|cad|nzd|inr|chf|sek|nok|dkk|jpy|cny|rmb|hkd|sgd|myr|zar|a|c|hk|nt|s|r|nz|fy|q|h|ps|ksh|ugx|tsh|dh|sr|ngn|php|idr|pkr|lkr|kes|ghs|aed|sar|czk|pln|huf|ils|nis|btc|dlrs|t|pp|p|no|gh|mid|circa)$/;

/** 'A320', 'H5N1', 'COVID-19', 'F-16', 'MI6', '5G', '3D': letters and digits that touch. */
function letterCode(scan: Scan, i: number): number | undefined {
  const token = at(scan, i);
  const before = at(scan, i - 1);
  if (token.glued && before.type === 'word' && !CURRENCY_LETTERS.test(before.lower))
    return afterCode(scan, i + 1);
  if (token.glued && before.type === 'word' && /^(?:a|c|s|r|t|p|h|q)$/.test(before.lower)) {
    if (before.lower === 'q' || (before.lower === 'h' && token.value < 3)) return undefined;
    return afterCode(scan, i + 1);
  }
  if (token.glued && isDash(before) && before.glued) {
    const head = at(scan, i - 2);
    if (
      head.type === 'word' &&
      (head.capital || head.lower === 'covid') &&
      !/^(?:mid|pre|post|early|late|non|sub|under|over|to|and|by|in)$/.test(head.lower) &&
      (!head.glued || head.lower.length === 1)
    ) {
      const raw = scan.text.slice(head.start, head.end);
      const month = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.test(head.lower);
      if (
        !month &&
        (raw === raw.toUpperCase() || head.lower.length > 1) &&
        (token.lower.length < 4 ||
          (token.lower.length === 4 && (token.value < 1900 || token.value > 2060))) &&
        at(scan, i + 1).lower !== '%'
      )
        return afterCode(scan, i + 1);
    }
  }
  const after = at(scan, i + 1);
  if (after.glued && after.type === 'word') {
    const raw = scan.text.slice(after.start, after.end);
    if (/^[GD]$/.test(raw) && token.value < 10) return i + 2;
    if (raw === 'M' && token.lower === '3' && !token.glued && !/^[a-z]+s$/.test(word(scan, i + 2)))
      return i + 2;
    if (/^[A-Z]$/.test(raw) && at(scan, i + 2).type === 'digits' && at(scan, i + 2).glued)
      return afterCode(scan, i + 3);
    if (
      /^[A-Za-z]{1,3}$/.test(raw) &&
      at(scan, i + 2).glued &&
      at(scan, i + 2).type === 'digits' &&
      !/^(?:st|lb|ft|m|km|cm|h|min|x|hr|hrs|p|in)$/i.test(raw)
    )
      return afterCode(scan, i + 3);
  }
  return undefined;
}

/** Steps over what else touches the code, digits and letters alike. */
function afterCode(scan: Scan, start: number): number {
  let k = start;
  while (
    at(scan, k).glued &&
    (at(scan, k).type !== 'mark' ||
      (isDash(at(scan, k)) && at(scan, k + 1).glued && at(scan, k + 1).type === 'digits'))
  )
    k++;
  return k;
}

/** Three or four groups of digits as a telephone writes them. */
function phoneEnd(scan: Scan, i: number): number | undefined {
  let k = i;
  let digits = 0;
  let groups = 0;
  let leading = false;
  while (at(scan, k).type === 'digits' && groups < 6 && /^\d{1,8}$/.test(word(scan, k))) {
    digits += word(scan, k).length;
    if (groups === 0)
      leading = word(scan, k).startsWith('0') || word(scan, i - 1) === '+' || word(scan, i - 1) === '(';
    groups++;
    k++;
    const joint = at(scan, k);
    if (at(scan, k).type === 'digits' && !at(scan, k).glued) continue;
    if (
      (isDash(joint) || joint.lower === '.' || joint.lower === ')') &&
      joint.glued &&
      at(scan, k + 1).type === 'digits'
    )
      k++;
    else break;
  }
  if (groups >= 3 && digits >= 9 && digits <= 15) return readNumeric(scan, i) ? undefined : k;
  if (groups === 2 && digits >= 9 && leading) return k;
  const second = word(scan, i + 2);
  if (
    groups === 2 &&
    word(scan, i).length === 3 &&
    second.length === 4 &&
    isDash(at(scan, i + 1)) &&
    at(scan, i + 1).glued &&
    at(scan, i + 3).lower !== '%'
  )
    return k;
  return undefined;
}

/** Seven digits and more without separators, or digits that open with several zeros. */
function isLongCode(scan: Scan, i: number): boolean {
  const token = at(scan, i);
  if (!/^\d+$/.test(token.lower)) return false;
  if (
    /^(?:[$£€¥₹#]|rs|rm)$/.test(word(scan, i - 1)) ||
    (word(scan, i - 1) === '.' && word(scan, i - 2) === 'rs')
  )
    return false;
  if (token.lower.length > 9) return true;
  return /^00\d/.test(token.lower);
}
