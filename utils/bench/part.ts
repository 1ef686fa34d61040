/** What a run of the bench is asked for. */
export interface Options {
  /** Fewer repeats and shorter texts: a look, not a measurement. */
  readonly quick: boolean;
  /** Folder of saved news pages (`pages/*.html`) to measure over besides the project's own texts. */
  readonly pages?: string;
  /** Megabytes sent through the command line. */
  readonly streamMegabytes: number;
}

/** One table of the report; ratios stand before absolute figures. */
export interface Table {
  readonly title: string;
  /** What was measured and how, in a sentence or two. */
  readonly note?: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** One file in `parts/` exports one of these as `part`. */
export interface Part {
  readonly name: string;
  run(options: Options): Promise<Table | readonly Table[]>;
}
