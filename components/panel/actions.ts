import type { Layer, PanelPlace } from '../../utils/core/present/panel/view.ts';

export type ExportFormat = 'markdown' | 'csv' | 'jsonld' | 'json';

/** What a reader can do in a panel; the page that mounts it does it. */
export interface PanelActions {
  reveal(place: PanelPlace): void;
  /** Mark only these layers on the page. */
  show(layers: readonly Layer[]): void;
  /** Read and mark the page (again). */
  start(): void;
  /** Take every mark off the page. */
  clear(): void;
  /** The reader says that this paragraph belongs, or takes it back. */
  dismiss(paragraph: number): void;
  restore(paragraph: number): void;
  /** Put a mark back that the reader took out. */
  undoCorrection(key: string): void;
  copyText(text: string): void;
  copy(format: ExportFormat): Promise<boolean>;
  download(format: ExportFormat): void;
  /** Every figure, name and quote as a list to tick off, in a tab of its own. */
  openSheet(): void;
  openOptions(): void;
  /** Absent where there is no side panel to open, or this is it. */
  openSidePanel?(): void;
}
