/**
 * Turns UTF-16 offsets into code points, for offsets asked for in ascending order: one walk over the text for all. An
 * offset before the last one asked for starts the walk anew.
 */
export function codePointCounter(text: string): (offset: number) => number {
  let at = 0;
  let points = 0;
  return (offset) => {
    if (offset < at) at = points = 0;
    while (at < offset && at < text.length) {
      at += text.codePointAt(at)! > 0xffff ? 2 : 1;
      points++;
    }
    return points;
  };
}
