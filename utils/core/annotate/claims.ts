import type { Figure, Party, PartyMention, Quote } from '../model.ts';

/** What the finding stages hand to the judging stages. */
export interface Claims {
  readonly figures: readonly Figure[];
  readonly mentions: readonly PartyMention[];
  readonly parties: readonly Party[];
  readonly quotes: readonly Quote[];
}
