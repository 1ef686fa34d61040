import { WORDINGS } from './wordings.ts';
import { firstWord, wordsOf } from './words.ts';

/** What the words of a block say about it, whatever it is called; undefined when nothing speaks against it. */
export function furnitureText(text: string, headline: string): string | undefined {
  if (text.length > 400) return undefined;
  if (headline && sameWords(text, headline)) return 'headline';
  if (LETTER.test(text)) return 'label';
  if (text.length <= 60 && saysShare(text)) return 'share';
  const word = firstWord(text);
  for (const { reason, begins, holds, pattern, longest } of WORDINGS) {
    if (text.length > longest) continue;
    const asked =
      (begins === undefined && holds === undefined) ||
      begins?.has(word) ||
      holds?.some((sign) => text.includes(sign));
    if (asked && pattern.test(text)) return reason;
  }
  return undefined;
}

/** The letter on a button. */
const LETTER = /^[A-Za-z×]$/;

const SHARE = new Set(
  `share tweet email mail print comment comments save copy link facebook twitter x pinterest pin linkedin whatsapp reddit
   flipboard telegram messenger sms bookmark this article story page post on via to with in by it`.split(
    /\s+/,
  ),
);

/** A bar of buttons to pass the page on. */
function saysShare(text: string): boolean {
  const words = wordsOf(text);
  return words.length > 0 && words.every((word) => SHARE.has(word));
}

const HEADS =
  /^(?:(?:more|other|latest|top|popular|related|recommended|further|similar|featured|trending|recent)\b.{0,30}\b(?:stories|articles|news|posts?|reads?|reading|links|coverage|content|headlines|videos?)|related|more (?:from|on|in)\b.{0,40}|most (?:popular|read|viewed)|read more|see also|also read|you (?:may|might) (?:also )?like|recommended(?: for you)?|trending(?: now)?|what to read next|up next|don['’]t miss|editor['’]s picks?)\s*:?$/i;

/** Whether a line heads links to other pages. */
export const headsFurniture = (text: string): boolean => text.length <= 60 && HEADS.test(text);

const plain = (text: string): string => wordsOf(text).join(' ');

/** Whether two lines say the same, whatever their marks and cases. */
export function sameWords(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 0.3 * b.length + 4) return false;
  return plain(a) === plain(b);
}
