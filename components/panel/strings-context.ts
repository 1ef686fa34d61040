import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Strings } from '../../utils/core/present/strings.ts';

/** The words of the interface, given by the page around. */
export const StringsContext = createContext<Strings | undefined>(undefined);

/** Throws where no page gave any: that is a mistake of the page's. */
export function useStrings(): Strings {
  const strings = useContext(StringsContext);
  if (!strings) throw new Error('No words of the interface are given around this component.');
  return strings;
}
