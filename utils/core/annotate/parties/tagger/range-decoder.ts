/** Probability of a 0 bit, one a context, in 1/4096. */
export type Contexts = Uint16Array;

export const freshContexts = (count: number): Contexts => new Uint16Array(count).fill(2048);

/** How fast a context follows what it sees. */
export const ADAPT = 5;

/** Adaptive binary range decoder, as in LZMA (Pavlov 1998) with 12-bit probabilities. */
export class RangeDecoder {
  private readonly bytes: Uint8Array;
  private at = 0;
  private range = 0xffffffff;
  private code = 0;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.at = 1;
    for (let i = 0; i < 4; i++) this.code = ((this.code << 8) | this.next()) >>> 0;
  }

  private next(): number {
    return this.at < this.bytes.length ? this.bytes[this.at++]! : 0;
  }

  bit(contexts: Contexts, index: number): number {
    const p = contexts[index]!;
    const bound = (this.range >>> 12) * p;
    let bit: number;
    if (this.code < bound) {
      this.range = bound;
      contexts[index] = p + ((4096 - p) >> ADAPT);
      bit = 0;
    } else {
      this.code = (this.code - bound) >>> 0;
      this.range = (this.range - bound) >>> 0;
      contexts[index] = p - (p >> ADAPT);
      bit = 1;
    }
    while (this.range < 0x1000000) {
      this.range = (this.range << 8) >>> 0;
      this.code = ((this.code << 8) | this.next()) >>> 0;
    }
    return bit;
  }

  /** A number of `bits` bits, each with the bits before it as context; `contexts` holds 2^bits from `from`. */
  tree(contexts: Contexts, from: number, bits: number): number {
    let node = 1;
    for (let i = 0; i < bits; i++) node = (node << 1) | this.bit(contexts, from + node);
    return node - (1 << bits);
  }

  /** A number from 0: its bit length by tree, its two top bits by context, the rest flat. `contexts` holds 160 from `from`. */
  number(contexts: Contexts, from: number): number {
    const length = this.tree(contexts, from, 5);
    let value = length > 0 ? 1 : 0;
    for (let i = length - 2; i >= 0; i--)
      value =
        (value << 1) |
        this.bit(
          contexts,
          from + (i >= length - 3 ? 32 + length * 4 + (length - 2 - i) * 2 + (value & 1) : 31),
        );
    return value;
  }
}
