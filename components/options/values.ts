/** What the page of options shows and changes; the shape of the stored settings. */
export interface OptionValues {
  readonly layers: readonly ('figure' | 'party' | 'quote' | 'flag')[];
  readonly summarySentences: number;
  readonly cardDelay: number;
  readonly units: 'as-written' | 'metric' | 'imperial';
  readonly indirectSpeech: boolean;
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
  deleteAll(): Promise<void>;
}

export interface OptionsProps {
  readonly values: OptionValues;
  readonly shortcuts: readonly Shortcut[];
  /** '3.4 kB' */
  readonly storage: string;
  readonly actions: OptionActions;
}
