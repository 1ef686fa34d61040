import type { Problem } from '../../model.ts';
import type { Layer, PanelView } from './view.ts';

/** What a panel shows, from the click to the marked page. */
export type PanelState =
  | { readonly phase: 'starting' }
  | { readonly phase: 'reading' }
  | { readonly phase: 'analysing'; readonly headline: string; readonly outlet?: string }
  | { readonly phase: 'off' }
  | { readonly phase: 'failed'; readonly problem: Problem }
  | {
      readonly phase: 'done';
      readonly view: PanelView;
      readonly visible: readonly Layer[];
      readonly changed: boolean;
    };
