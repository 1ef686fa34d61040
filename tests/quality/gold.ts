import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { PartyType, QuoteForm } from '../../utils/core/model.ts';

/** Offsets into the text of one paragraph; `text` is what stands there. */
export interface Place {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface GoldValue {
  readonly amount?: number;
  readonly low?: number;
  readonly high?: number;
  readonly iso?: string;
  readonly unit?: string;
}
export interface GoldFigure extends Place {
  readonly type: string;
  readonly value?: GoldValue;
}
export interface GoldParty {
  readonly id: string;
  readonly name: string;
  readonly type: PartyType;
  readonly mentions: Place[];
}
export interface GoldQuote extends Place {
  readonly endParagraph: number;
  readonly form: QuoteForm;
  /** Id of a party, or a word for somebody unnamed. */
  readonly speaker: string;
}

/** What a person found in the article of one fixture. */
export interface Gold {
  readonly headline: string;
  readonly url: string;
  readonly publishedAt: string;
  readonly paragraphs: { readonly text: string; readonly unrelated?: boolean; readonly heading?: boolean }[];
  readonly figures: GoldFigure[];
  readonly parties: GoldParty[];
  readonly quotes: GoldQuote[];
  /** May be marked or not. */
  readonly optional: Place[];
}

export const FIXTURES = path.join(import.meta.dirname, '../fixtures');

/** Every folder of fixtures that holds a page with gold. */
export const slugs = (): string[] =>
  readdirSync(FIXTURES, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

export const fileOf = (slug: string, name: 'page.html' | 'gold.json' | 'gold.txt'): string =>
  path.join(FIXTURES, slug, name);

export const readGold = (slug: string): Gold => JSON.parse(readFileSync(fileOf(slug, 'gold.json'), 'utf8'));
