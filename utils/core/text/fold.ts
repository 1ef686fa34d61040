/**
 * Length-preserving folding: one UTF-16 unit in, one out, so offsets into the folded text are offsets into the
 * original. Curly, low and prime quotation marks become ' and ", every kind of space becomes ' ', invisible joiners
 * and soft hyphens become U+200B. Line breaks and dashes stay: they carry meaning.
 */
export function fold(text: string): string {
  if (!FOLDABLE.test(text)) return text;
  return text.replace(FOLDABLE_ALL, (c) => FOLDS.get(c) ?? c);
}

const FOLDS = new Map<string, string>();
const table: readonly (readonly [string, string])[] = [
  ["'", '\u2018\u2019\u201a\u201b\u2032\u02bc\u02bb\uff07\u00b4\u0060'],
  ['"', '\u201c\u201d\u201e\u201f\u2033\uff02'],
  [' ', '\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t'],
  ['\u200b', '\u00ad\u200b\u200c\u200d\u2060\ufeff'],
];
for (const [to, from] of table) for (const c of from) FOLDS.set(c, to);
const set = [...FOLDS.keys()].map((c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');
const FOLDABLE = new RegExp(`[${set}]`);
const FOLDABLE_ALL = new RegExp(`[${set}]`, 'g');
