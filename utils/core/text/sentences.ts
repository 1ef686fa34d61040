import type { Span } from '../model.ts';
import { trimSpan } from './spans.ts';

/**
 * Sentence spans of one paragraph, in order, without the white space between them. Rule-based in the manner of
 * Punkt (Kiss & Strunk 2006): a stop ends a sentence unless an abbreviation, an initial or a number carries it and
 * the next word could go on. Closing quotation marks and brackets belong to the sentence they close. Linear time.
 */
export function splitSentences(text: string, paragraph: Span): Span[] {
  const sentences: Span[] = [];
  let start = paragraph.start;
  BOUNDARY.lastIndex = paragraph.start;
  for (let match = BOUNDARY.exec(text); match; match = BOUNDARY.exec(text)) {
    const stop = match.index;
    const end = stop + match[0].length;
    if (end >= paragraph.end) break;
    if (!endsSentence(text, start, stop, end, match[0])) continue;
    const sentence = trimSpan(text, { start, end });
    if (sentence.end > sentence.start) sentences.push(sentence);
    start = end;
  }
  const last = trimSpan(text, { start, end: paragraph.end });
  if (last.end > last.start) sentences.push(last);
  return sentences;
}

const BOUNDARY = /[.!?…]+["'”’»)\]]*(?=\s)|\n+/g;
const ABBREVIATIONS = new Set(
  `mr mrs ms messrs mx dr prof rev hon st sen rep gov gen lt col maj capt cmdr sgt cpl pvt adm brig supt insp det
   pres sec amb dep asst atty pfc ald fr sr jr bros inc ltd co corp plc llc cos mt ft no nos vs v etc al eg ie
   e.g i.e a.k.a cf approx est fig vol pp ed eds dept univ assn assoc jan feb mar apr jun jul aug sept sep oct nov dec
   mon tue tues wed thu thur thurs fri sat sun ave blvd rd ala ariz ark calif colo conn del fla ga ill ind kan ky la
   mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo d.c u.s u.k u.n e.u a.m p.m
   n.y n.j n.h n.c s.c n.m n.d s.d w.va r.i l.a ph.d m.d b.a m.a d.phil h.e rt`.split(/\s+/),
);
/** These may end a sentence when a capitalised word follows; the other abbreviations never do. */
const MAY_END = new Set(
  'inc ltd co corp plc llc cos etc al jr sr u.s u.k u.n e.u d.c a.m p.m ph.d m.d n.y bros'.split(' '),
);
const STARTERS =
  /^(?:The|A|An|He|She|It|They|We|I|You|But|And|In|On|At|That|This|These|Those|There|If|When|While|After|Before|His|Her|Its|Their|Our|My|For|As|So|Yet|Or|Not|No|Some|Many|Most|What|Who|How|Why|Where|Since|With|By|From|To|However|Meanwhile|Also)\b/;

function endsSentence(text: string, start: number, stop: number, end: number, mark: string): boolean {
  if (mark[0] === '\n') return true;
  let next = end;
  while (next < text.length && /\s/.test(text[next]!)) next++;
  const opener = /["'“‘«([]/.test(text[next] ?? '');
  const first = text[opener ? next + 1 : next] ?? '';
  const lower = first >= 'a' && first <= 'z';
  if (mark[0] === '!' || mark[0] === '?' || mark[0] === '…') return !lower;
  if (mark.startsWith('..')) return !lower;
  let from = stop;
  while (from > start && /[^\s"'“‘«([—–]/.test(text[from - 1]!)) from--;
  const word = text.slice(from, stop);
  if (word === '') return !lower;
  if (lower) return false;
  const closed = mark.length > 1;
  const key = word.toLowerCase();
  if (/^[A-Z]$/.test(word) && !closed)
    return word === 'I' ? STARTERS.test(text.slice(next, next + 14)) : false;
  if (ABBREVIATIONS.has(key) || /^(?:[A-Za-z]\.)+[A-Za-z]$/.test(word)) {
    // 'No. 5', 'Sept. 11': a digit goes on; otherwise only the ones that may end, before a usual opening word
    if (closed) return true;
    if (!MAY_END.has(key) && !/^(?:[A-Za-z]\.)+[A-Za-z]$/.test(word)) return false;
    return opener || STARTERS.test(text.slice(next, next + 14));
  }
  return true;
}
