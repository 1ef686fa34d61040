const ISO =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(?:\.\d+)?)?\s*(Z|[+-]\d\d:?(?:\d\d)?)?)?$/i;
const COMPACT = /^(\d{4})(\d\d)(\d\d)$/;
/** Newspapers put older issues on the web, but none older than newspapers. */
const EARLIEST = 1600;
const two = (n: number): string => String(n).padStart(2, '0');

/** A page's date as ISO 8601, a date alone where no time with its zone is given; undefined when it is none. */
export function isoDate(text: string | undefined): string | undefined {
  if (!text) return undefined;
  const value = text.trim().slice(0, 60);
  const iso = ISO.exec(value);
  if (iso) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    // what a publishing system writes for "not known"
    if (+year! < EARLIEST) return undefined;
    if (+month! < 1 || +month! > 12 || +day! < 1 || +day! > 31) return undefined;
    const date = `${year}-${month}-${day}`;
    if (hour === undefined || +hour > 23) return date;
    const colon =
      zone?.replace(/^([+-]\d\d):?(\d\d)?$/, (_, h, m) => `${h}:${m ?? '00'}`).toUpperCase() ?? '';
    return `${date}T${hour}:${minute}:${second ?? '00'}${colon}`;
  }
  const compact = COMPACT.exec(value);
  if (compact) return isoDate(`${compact[1]}-${compact[2]}-${compact[3]}`);
  if (!/\b(?:19|20)\d\d\b/.test(value) || !/[a-z]{3}|\//i.test(value)) return undefined;
  const cleaned = value.replace(/\b(a|p)\.m\.?/i, '$1m').replace(/\b(\d{1,2})(?:st|nd|rd|th)\b/i, '$1');
  const time = Date.parse(cleaned);
  if (Number.isNaN(time)) return undefined;
  const date = new Date(time);
  if (/\b(?:GMT|UTC|Z)\b|[+-]\d{4}\b/.test(cleaned)) return date.toISOString().replace('.000', '');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const IN_PATH = /\/((?:19|20)\d\d)[/-]?([01]\d)[/-]?([0-3]\d)(?=\D|$)/;

/** The day that many sites put into an article's address. */
export function dateInAddress(url: string | undefined): string | undefined {
  const match = url && IN_PATH.exec(url);
  return match ? isoDate(`${match[1]}-${match[2]}-${match[3]}`) : undefined;
}
