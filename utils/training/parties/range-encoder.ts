import { ADAPT, type Contexts } from '../../core/annotate/parties/tagger/range-decoder.ts';

/** The writing half of the tagger's range decoder: what is written in an order is read back in that order. */
export class RangeEncoder {
  private readonly bytes: number[] = [];
  private low = 0;
  private range = 0xffffffff;
  private cache = 0;
  private pending = 1;

  private shift(): void {
    if (this.low < 0xff000000 || this.low > 0xffffffff) {
      const carry = this.low > 0xffffffff ? 1 : 0;
      let byte = this.cache;
      do {
        this.bytes.push((byte + carry) & 255);
        byte = 255;
      } while (--this.pending > 0);
      this.cache = Math.floor(this.low / 0x1000000) & 255;
    }
    this.pending++;
    this.low = (this.low % 0x1000000) * 256;
  }

  bit(contexts: Contexts, index: number, bit: number): void {
    const p = contexts[index]!;
    const bound = (this.range >>> 12) * p;
    if (bit === 0) {
      this.range = bound;
      contexts[index] = p + ((4096 - p) >> ADAPT);
    } else {
      this.low += bound;
      this.range = (this.range - bound) >>> 0;
      contexts[index] = p - (p >> ADAPT);
    }
    while (this.range < 0x1000000) {
      this.range = (this.range << 8) >>> 0;
      this.shift();
    }
  }

  tree(contexts: Contexts, from: number, bits: number, value: number): void {
    let node = 1;
    for (let i = bits - 1; i >= 0; i--) {
      const bit = (value >> i) & 1;
      this.bit(contexts, from + node, bit);
      node = (node << 1) | bit;
    }
  }

  number(contexts: Contexts, from: number, value: number): void {
    const length = value === 0 ? 0 : 32 - Math.clz32(value);
    this.tree(contexts, from, 5, length);
    let seen = 1;
    for (let i = length - 2; i >= 0; i--) {
      const bit = (value >> i) & 1;
      this.bit(
        contexts,
        from + (i >= length - 3 ? 32 + length * 4 + (length - 2 - i) * 2 + (seen & 1) : 31),
        bit,
      );
      seen = (seen << 1) | bit;
    }
  }

  end(): Uint8Array {
    for (let i = 0; i < 5; i++) this.shift();
    return Uint8Array.from(this.bytes);
  }
}
