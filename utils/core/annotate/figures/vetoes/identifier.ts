import { numericAt } from '../dates/numeric.ts';
import type { Veto } from '../detector.ts';
import { type Place, rule } from '../grammar/pattern.ts';
import { ZONES } from '../lexicon/calendar.ts';
import { nounAfter } from '../noun.ts';
import { at, isHyphen, raw, type Scan, word } from '../scan.ts';

/** Numbers that name a thing and count nothing: addresses of the web, phone numbers, versions, codes of letters and digits. */
export const identifierVeto: Veto = {
  name: 'identifier',
  rules: [
    rule(
      '@call|dial|dialling|dialing|text|texting|ring|phone <n:anyDigits>',
      'a telephone number',
      ({ n }, { scan, from, to }) =>
        n > 99 && /^\d+$/.test(word(scan, from)) && nounAfter(scan, to, false) === undefined ? {} : undefined,
    ),
    rule('covid – <digits>', 'a disease', () => ({})),
    rule('<n:digits> +.|] !<digits>', 'the numeral of a list', ({ n }, place) =>
      n < 100 && startsLine(place) ? {} : undefined,
    ),
    rule('@[ <n:digits> ] .', 'a note', ({ n }, { scan, from }) => {
      const noted = at(scan, from - 2);
      return n < 200 && noted.type === 'word' && !noted.capital ? {} : undefined;
    }),
    rule('@[ <digits> &]', 'a tie-break', (_, { scan, from }) =>
      at(scan, from - 2).type === 'digits' && isHyphen(scan, from - 3) ? {} : undefined,
    ),
    rule('<n:anyDigits>', 'a code', ({ n }, place) => {
      const end = phoneEnd(place) ?? codeEnd(place, n);
      return end === undefined ? undefined : { to: tokenAfter(place.scan, place.from, end) };
    }),
  ],
};

/** Whether a line begins there and goes on after the mark: '2. Yellow', '3) Green'. */
function startsLine({ scan, from, to }: Place): boolean {
  const starts = from === 0 || scan.text[at(scan, from).start - 1] === '\n';
  return starts && at(scan, to).type !== 'mark' && at(scan, to).start > at(scan, to - 1).end;
}

const REACH = 120;
const EDGES = /^[("'[{]+|[.,;:!?)\]}"'…]+$/g;

const ADDRESS =
  /:\/\/|^www\.|^[\w.+-]+@[\w-]+\.|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}\/|%[0-9a-f]{2}.*%[0-9a-f]{2}/i;
/** What stands before a sum, a quarter or a part, and so makes no code of the digits it touches: 'RM79', 'Q3'. */
const LEADS =
  'us|u.s.|rm|rs|rp|dm|fy|q|h[12]$|ps|nz|hk|nt|gh|ksh|sh|kr|skr|nkr|tsh|dh|sr|nis|dlrs|no|pp|mid|circa|usd|eur|gbp|aud|cad|nzd|inr|chf|sek|nok|dkk|jpy|cny|rmb|hkd|sgd|myr|zar|ugx|ngn|php|idr|pkr|lkr|kes|ghs|aed|sar|czk|pln|huf|ils|btc|cfa';
/** 'A320', 'H5N1', 'MI6'. */
const LETTERS_FIRST = new RegExp(`^(?!(?:${LEADS})[\\d.,]+\\p{L}*$)[a-z]+\\d[\\w.:/-]*$`, 'iu');
/** 'F-16', 'COVID-19', 'Su-35s', but 'Mid-90s', 'Oct-31' and 'Gaza-2024' not. */
const HYPHENED =
  /^(?!(?:Mid|Pre|Post|Early|Late|Non|Sub|Under|Over|To|And|By|In)-|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*-)(?:[A-Z]\w*-)*(?:[A-Z]\w*|covid)-(?:\d{1,3}|[03-9]\d{3}|2[1-9]\d\d|\d{5,})(?!\d)[\w.:/-]*$/;
/** '5G', '3D', '3M', '1A2', '2004T3', the filing '13F', the chip '5300M', the picture of '1080p'; '6ft2in' and '32m2' are measured. */
const DIGITS_FIRST =
  /^(?:\d[GDK](?:\/\w+)?|3M|\d{4,}[AM]|13F|(?:1080|1440|2160)[pi]|\d+[a-z]-\d+|\d+[A-Z]\d[\w-]*|\d+(?!(?:st|lb|ft|k?m|[cm]m|h|min|x|hrs?|p|in)\d)[A-Za-z]{1,3}\d[\w-]*)s?$/;
const OTHER =
  /^\d{4}-\d\d-\d\dT\d|^\d+:\d+-[a-z]{2}-\d+|^\d+(?:\([\da-z]{1,4}\)?)+$|^\d+(?:-\d+){3,}$|^(?:19|20)\d\d\/\d{3,}$|^f\/\d/i;

/** End of the run without spaces around the digits where it is a code. */
function codeEnd({ scan, from }: Place, value: number): number | undefined {
  const { text } = scan;
  const token = at(scan, from);
  let { start, end } = token;
  while (start > Math.max(0, token.start - REACH) && text.charCodeAt(start - 1) > 32) start--;
  while (end < Math.min(text.length, token.end + REACH) && text.charCodeAt(end) > 32) end++;
  const run = text.slice(start, end).replace(EDGES, '');
  if (Number.isNaN(value) || /^\d{16,}$/.test(token.lower)) return end;
  // 'a 911 call', 'dialled 999'
  if (
    /^(?:911|999)$/.test(token.lower) &&
    (CALL.test(word(scan, from + 1)) || CALLED.test(word(scan, from - 1)))
  )
    return end;
  // 'of the bell[1]': a footnote
  if (FOOTNOTE.test(text.slice(Math.max(0, token.start - 2), token.end + 1))) return end;
  // 'CA 91602'
  if (/^\d{5}$/.test(run) && /^\p{Lu}{2}$/u.test(raw(scan, from - 1))) return end;
  if (run === token.lower)
    return /^00\d|^\d{10,}$/.test(run) &&
      !/^(?:rs|rm|\.)$/.test(word(scan, from - 1)) &&
      !ZONES.has(word(scan, from + 1))
      ? end
      : undefined;
  const [, top, bottom] = /^(\d{1,3})\/(\d{1,3})$/.exec(run) ?? [];
  // '33/1', '1/14', '24/7': odds and idioms; '7/8' and '1/14 of' are fractions, '9/11' is a day.
  if (
    bottom &&
    top !== '50' &&
    (Number(top) >= Number(bottom) || !(scan.number(from)!.to > from + 1 || numericAt(scan, from)))
  )
    return end;
  const code =
    (ADDRESS.test(run) && !run.startsWith('@')) ||
    [LETTERS_FIRST, HYPHENED, DIGITS_FIRST, OTHER].some((form) => form.test(run));
  return code ? end : undefined;
}

const CALL = /^(?:calls?|callers?|operators?|dispatch(?:er|ers)?|tapes?|recordings?|audio)$/;
const CALLED = /^(?:call(?:s|ed|ing)?|dial(?:s|ed|led|ing|ling)?|phon(?:e|ed|ing)|rang|ring)$/;
/** Marked behind a word, or at the head of the note's own line. */
const FOOTNOTE = /^(?:[\p{L}\p{N}.,;:)'"”’\n])?\[\d{1,3}\]$/u;

/** Groups of digits as a telephone writes them: '020 7946 0018', '555-0199'. */
function phoneEnd({ scan, from }: Place): number | undefined {
  const { start } = at(scan, from);
  PHONE.lastIndex = start;
  const found = PHONE.exec(scan.text)?.[0];
  if (!found) return undefined;
  const groups = found.split(/\D+/);
  const digits = groups.join('').length;
  const led = groups[0]!.startsWith('0') || /[+(]/.test(scan.text[start - 1] ?? '');
  const spaced = groups.slice(1).every((group) => group.length === 3);
  const long = groups.length > 2 && digits >= 9 && digits < 16 && !spaced && !numericAt(scan, from);
  const eight = /^\d{4}-\d{4}$/.test(found) && !groups.some((group) => /^(?:1\d|20)/.test(group));
  // '800-1000 people' are counted.
  const counted = Number(groups[0]) < Number(groups[1]) && nounAfter(scan, from + 3, false) !== undefined;
  const local = (eight || /^\d{3}[-–]\d{4}$/.test(found)) && !counted;
  const short = groups.length === 2 && ((led && digits >= 8) || local);
  return long || short ? start + found.length : undefined;
}
const PHONE = /\d{1,8}(?:\)?[ .–-]\d{1,8}){1,5}(?![\d%])/y;

function tokenAfter(scan: Scan, i: number, end: number): number {
  let k = i + 1;
  while (k < scan.tokens.length && at(scan, k).start < end) k++;
  return k;
}

export const cases = {
  examples: [
    'Visit [[example.org/2024/05/12/story]] for more.',
    'Call [[020 7946 0018]] or [[555-0199]].',
    'The case number is [[1:21-cv-00040]].',
    'Version [[2.10.4]] is out.',
    'The [[A320]] and an [[F-16]] landed.',
    'Logged at [[2019-09-01T10:38:07.190Z]].',
    'The bell cracked in the frost[[[1]]].',
    'She made a [[911]] call and dialled [[999]] later.',
  ],
};
