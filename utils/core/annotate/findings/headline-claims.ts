import type { HeadlineClaim } from '../../model.ts';
import { fold } from '../../text/fold.ts';

/** A claim of a headline with what it is checked by. */
export interface CheckableClaim extends HeadlineClaim {
  /** For a figure: its plain number, magnitude word included. */
  readonly amount?: number;
}

const FIGURE =
  /(?<![\p{L}\p{N}.,#-])[$£€]?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:\s?(%|percent|per cent|bn|billion|mn|million|tn|trillion|[mkb](?!\p{L})))?(?![\p{L}\p{N}-])/giu;
const QUOTED = /(?<![\p{L}\p{N}])(["'])([^"']{8,120})\1(?![\p{L}\p{N}])/gu;
const FULL_NAME = /(?<=\p{Ll}[,]? )\p{Lu}\p{Ll}{3,}(?:[ -]\p{Lu}\p{Ll}{3,})+/gu;
const SCALE: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  b: 1e9,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  tn: 1e12,
  trillion: 1e12,
};
/** 'Ten ways', '7 things': the number counts the page's own parts. */
const OWN_PARTS =
  /^\s*(?:\w+\s)?(?:things|ways|reasons|tips|facts|photos|pictures|moments|takeaways|questions|lessons|best|signs|charts|stories|times|must)\b/i;

/** Figures, quotations and full names of a headline. Small bare numbers and years prove nothing and are left out. */
export function findHeadlineClaims(headline: string): CheckableClaim[] {
  const text = fold(headline).slice(0, 400);
  return [...figures(text), ...quotes(text), ...names(text)];
}

function figures(text: string): CheckableClaim[] {
  const claims: CheckableClaim[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const [whole, digits, fraction, unit] = match;
    const plain = Number(digits!.replaceAll(',', '') + (fraction ?? ''));
    const marked = unit !== undefined || /^[$£€]/.test(whole);
    const year = !marked && /^(?:19|20)\d\d$/.test(whole);
    if (year || (!marked && plain < 13) || OWN_PARTS.test(text.slice(match.index + whole.length))) continue;
    claims.push({
      kind: 'figure',
      text: whole.trim(),
      amount: plain * (SCALE[unit?.toLowerCase() ?? ''] ?? 1),
    });
  }
  return claims;
}

const quotes = (text: string): CheckableClaim[] =>
  [...text.matchAll(QUOTED)]
    .map((match) => match[2]!.trim())
    .filter((inner) => inner.split(' ').length >= 3)
    .map((inner) => ({ kind: 'quote', text: inner }));

/** Runs of capitalised words, in headlines where capitals mean something. */
function names(text: string): CheckableClaim[] {
  const words = text.split(/\s+/).filter((w) => /^\p{L}{4,}$/u.test(w));
  const small = words.filter((w) => /^\p{Ll}/u.test(w)).length;
  if (small < words.length / 2) return [];
  return [...text.matchAll(FULL_NAME)].map((match) => ({ kind: 'name', text: match[0] }));
}
