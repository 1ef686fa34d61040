/** A stretch of a block's text that stands, character for character, in one live text node. */
export interface Run {
  readonly node: Text;
  /** Offset in the node's data. */
  readonly from: number;
  /** Offset in the block's text. */
  readonly at: number;
  readonly length: number;
  /** Whether nothing else is shown between the run before and this one, so that one range may cover both. */
  readonly joined: boolean;
}

const WORDS = /[^ \t\n\r\f]+(?:[ \t\n\r\f][^ \t\n\r\f]+)*/g;
const BREAKS = /[\t\n\r\f]/g;

/**
 * Collects the text of one block as it is rendered: white space collapsed, none at the ends, `\n` for a line break.
 * Every character but the line breaks remembers the text node it stands in.
 */
export class TextCollector {
  private parts: string[] = [];
  private runs: Run[] = [];
  private length = 0;
  private space: { readonly node: Text; readonly index: number; readonly joined: boolean } | undefined;
  private breaks = 0;
  private joined = false;

  get isEmpty(): boolean {
    return this.length === 0;
  }

  /** Line breaks since the last character. */
  get pendingBreaks(): number {
    return this.breaks;
  }

  /** Appends a text node's data; answers how many characters that are no white space it brought. */
  append(node: Text): number {
    const data = node.data;
    const before = this.length;
    let end = 0;
    WORDS.lastIndex = 0;
    for (let match = WORDS.exec(data); match; match = WORDS.exec(data)) {
      const start = match.index;
      if (start > end) this.remember(node, end);
      this.take(node, start, match[0]);
      end = start + match[0].length;
    }
    if (end < data.length) this.remember(node, end);
    return this.length - before;
  }

  break(): void {
    if (this.length > 0) this.breaks++;
  }

  /** Something that is shown, but is not article text, stands here. */
  gap(): void {
    this.joined = false;
  }

  finish(): { readonly text: string; readonly runs: readonly Run[] } {
    const text = this.parts.join('');
    const runs = this.runs;
    this.parts = [];
    this.runs = [];
    this.length = 0;
    this.space = undefined;
    this.breaks = 0;
    this.joined = false;
    return { text, runs };
  }

  /** White space that is rendered only if words follow: the first of a run stands for all of it. */
  private remember(node: Text, index: number): void {
    if (this.length === 0 || this.space) return;
    this.space = { node, index, joined: this.joined };
    this.joined = true;
  }

  private take(node: Text, start: number, words: string): void {
    const space = this.space;
    this.space = undefined;
    if (this.breaks > 0) {
      this.parts.push('\n');
      this.length++;
      this.breaks = 0;
    } else if (space) {
      if (space.node === node && space.index === start - 1) {
        this.joined = space.joined;
        this.push(node, space.index, ` ${words.replace(BREAKS, ' ')}`);
        return;
      }
      const { joined } = this;
      this.joined = space.joined;
      this.push(space.node, space.index, ' ');
      this.joined = joined;
    }
    this.push(node, start, words.replace(BREAKS, ' '));
  }

  private push(node: Text, from: number, text: string): void {
    this.parts.push(text);
    this.runs.push({ node, from, at: this.length, length: text.length, joined: this.joined });
    this.length += text.length;
    this.joined = true;
  }
}
