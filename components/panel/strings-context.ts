import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { englishStrings, type Strings } from '../../utils/core/present/strings.ts';

/** The words of the interface; English where a page sets nothing else. */
export const StringsContext = createContext<Strings>(englishStrings);
export const useStrings = (): Strings => useContext(StringsContext);
