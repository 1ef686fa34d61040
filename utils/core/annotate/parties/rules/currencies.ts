import type { DraftRule } from '../draft.ts';

/** "US$42m" and "Hong Kong dollars" name money, not a place. */
export const dropCurrencies: DraftRule = (drafts, page) =>
  drafts.filter((d) => {
    if (d.type !== 'place') return true;
    const after = page.words[d.to];
    if (!after || after.first) return true;
    return (
      !(page.words[d.to - 1]!.text === 'US' && after.text.startsWith('$')) && !/^dollars?$/.test(after.text)
    );
  });
