/** What the page of options shows and changes; the shape of the stored settings. */
export interface OptionValues {
  readonly layers: readonly ('figure' | 'party' | 'quote' | 'flag')[];
  readonly summarySentences: number;
  readonly cardDelay: number;
  readonly units: 'as-written' | 'metric' | 'imperial';
  readonly indirectSpeech: boolean;
  readonly palette: 'standard' | 'contrast' | 'soft' | 'grey';
  readonly lines: 'thin' | 'normal' | 'thick';
}

export interface Shortcut {
  readonly name: string;
  readonly keys: string;
}

export interface OptionActions {
  change(change: Partial<OptionValues>): Promise<void>;
  exportSettings(): void;
  /** False where the file holds no settings. */
  importSettings(file: File): Promise<boolean>;
  /** Every correction with its address, as a file for the project's issue tracker. */
  saveReport(): Promise<void>;
  /** Asks the browser for the site in these words: the site, and whether the browser allowed it; undefined for no site. */
  addSite(typed: string): Promise<{ readonly host: string; readonly allowed: boolean } | undefined>;
  removeSite(host: string): Promise<void>;
  deleteAll(): Promise<void>;
}

export interface OptionsProps {
  readonly values: OptionValues;
  readonly shortcuts: readonly Shortcut[];
  /** Hosts on which articles are marked by themselves. */
  readonly sites: readonly string[];
  /** '3.4 kB' */
  readonly storage: string;
  readonly actions: OptionActions;
}
