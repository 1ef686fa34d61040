/** Whole lines of a stream, as bytes: cheap to cut, cheap to hand to a worker. */
export type Batch =
  | { readonly bytes: Uint8Array; readonly firstLine: number }
  /** A line too long to be held. */
  | { readonly tooLong: number };

export const MAX_LINE_BYTES = 64 * 2 ** 20;
const NEWLINE = 0x0a;

/**
 * Cuts a byte stream behind its last line break, chunk by chunk, so that what has come is answered at once. Memory is
 * bounded by the longest line allowed; a longer one is passed over and named.
 */
export async function* readBatches(
  stream: AsyncIterable<Uint8Array>,
  maxLineBytes = MAX_LINE_BYTES,
): AsyncGenerator<Batch> {
  let held: Uint8Array[] = [];
  let heldBytes = 0;
  let skipping = false;
  let line = 1;
  let first = true;
  for await (const whole of stream) {
    let chunk = first ? withoutMark(whole) : whole;
    first = false;
    if (skipping) {
      const end = chunk.indexOf(NEWLINE);
      if (end < 0) continue;
      yield { tooLong: line++ };
      skipping = false;
      chunk = chunk.subarray(end + 1);
    }
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    if (end > 0) {
      const bytes = join([...held, chunk.subarray(0, end)], heldBytes + end);
      const firstLine = line;
      // counted before the bytes change hands
      line += count(bytes);
      held = [];
      heldBytes = 0;
      yield { bytes, firstLine };
    }
    if (end < chunk.length) {
      held.push(chunk.subarray(end));
      heldBytes += chunk.length - end;
    }
    if (heldBytes > maxLineBytes) {
      skipping = true;
      held = [];
      heldBytes = 0;
    }
  }
  if (skipping) yield { tooLong: line };
  else if (heldBytes > 0) yield { bytes: join(held, heldBytes), firstLine: line };
}

function withoutMark(chunk: Uint8Array): Uint8Array {
  const marked = chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
  return marked ? chunk.subarray(3) : chunk;
}

/** One array of its own memory, so that it can be transferred. */
function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const joined = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}

function count(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) lines++;
  return lines;
}
