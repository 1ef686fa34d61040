import type { AnnotationId, Fix } from '../../utils/core/model.ts';
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
  /** Set a mark off on the page while its row is pointed at; none without an id. */
  point(annotation: AnnotationId | undefined): void;
  /** The reader says what is wrong with a mark or a flag. */
  correct(annotation: AnnotationId, fix: Fix): void;
  undoCorrection(key: string): void;
  /** Class mode: begin, compare, end. */
  exercise(step: 'begin' | 'score' | 'end'): void;
  /** The unmarked article to print, in a tab of its own. */
  openWorksheet(): void;
  copyText(text: string): void;
  copy(format: ExportFormat): Promise<boolean>;
  download(format: ExportFormat): void;
  /** Every figure, name and quote as a list to tick off, in a tab of its own. */
  openSheet(): void;
  openOptions(): void;
  /** Absent where there is no side panel to open, or this is it. */
  openSidePanel?(): void;
}
