import { createContext } from '../../../utils/core/annotate/context.ts';
import { findParties } from '../../../utils/core/annotate/parties/index.ts';
import { articleFromText } from '../../../utils/core/article.ts';
import type { Party } from '../../../utils/core/model.ts';

/** Parties of a text with what the tests ask of them. */
export function read(text: string) {
  const context = createContext(articleFromText(text));
  const { mentions, parties } = findParties(context);
  const surface = (id: string): string => {
    const m = mentions.find((x) => x.id === id)!;
    return text.slice(m.span.start, m.span.end);
  };
  return {
    context,
    mentions,
    parties,
    surfaces: mentions.map((m) => text.slice(m.span.start, m.span.end)),
    /** The party that holds a mention spelt so. */
    partyOf: (name: string): Party | undefined =>
      parties.find((p) => p.mentions.some((id) => surface(id) === name)),
    typeOf: (name: string): string | undefined =>
      parties.find((p) => p.mentions.some((id) => surface(id) === name))?.type,
  };
}
