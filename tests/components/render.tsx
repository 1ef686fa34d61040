import { type ComponentChild, render as draw } from 'preact';
import { StringsContext } from '../../components/panel/strings-context.ts';
import { englishStrings } from '../../utils/core/present/english.ts';

/** Draws as an English reader sees it. */
export const render = (page: ComponentChild, root: Element): void =>
  draw(<StringsContext.Provider value={englishStrings}>{page}</StringsContext.Provider>, root);
