const isSpace = (c: number): boolean => c === 32 || (c >= 9 && c <= 13);
const isLetter = (c: number): boolean => (c >= 97 && c <= 122) || (c >= 65 && c <= 90);

/**
 * The plain word that ends at `offset`, in lower case, white space between left out: '' where a mark or nothing stands
 * there, undefined where letters beyond ASCII leave it open. Whoever would run a pattern that ends there asks first
 * whether the word is one of those it can end with.
 */
export function wordBefore(text: string, offset: number): string | undefined {
  let end = offset;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--;
  if (start > 0 && text.charCodeAt(start - 1) >= 128) return undefined;
  return text.slice(start, end).toLowerCase();
}
