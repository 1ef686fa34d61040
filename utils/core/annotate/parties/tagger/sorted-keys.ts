/** Bits of a key that its bucket does not tell. */
const LOW_BITS = 8;
/** Bits of the filter in front. */
const FILTER_BITS = 19;

/**
 * A set of different keys of `bits` bits, added in rising order, each found again by its rank. Small enough for a
 * processor's cache: one byte a key in buckets by the high bits, and in front a bit set that turns away nearly all of the
 * keys that are not there, as most that are asked for.
 */
export class SortedKeys {
  /** Rank of the first key of each bucket, and at the end the number of keys. */
  private readonly starts: Uint16Array | Uint32Array;
  private readonly low: Uint8Array;
  private readonly filter = new Int32Array(1 << (FILTER_BITS - 5));
  private readonly shift: number;
  private size = 0;
  private bucket = 0;

  constructor(count: number, bits: number) {
    const buckets = 1 << (bits - LOW_BITS);
    this.starts = count < 1 << 16 ? new Uint16Array(buckets + 1) : new Uint32Array(buckets + 1);
    this.starts.fill(count);
    this.starts[0] = 0;
    this.low = new Uint8Array(count);
    this.shift = bits - FILTER_BITS;
  }

  /** A key above all that were added before. */
  add(key: number): void {
    while (this.bucket < key >>> LOW_BITS) this.starts[++this.bucket] = this.size;
    this.low[this.size++] = key;
    const bit = key >>> this.shift;
    this.filter[bit >>> 5] = this.filter[bit >>> 5]! | (1 << (bit & 31));
  }

  /** How many keys are below `key`; -1 where it is not there itself. */
  rankOf(key: number): number {
    const bit = key >>> this.shift;
    if ((this.filter[bit >>> 5]! & (1 << (bit & 31))) === 0) return -1;
    const { starts, low } = this;
    const bucket = key >>> LOW_BITS;
    const end = starts[bucket + 1]!;
    const byte = key & ((1 << LOW_BITS) - 1);
    for (let rank = starts[bucket]!; rank < end; rank++) if (low[rank] === byte) return rank;
    return -1;
  }
}
