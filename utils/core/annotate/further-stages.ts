import { findFindings } from './findings/index.ts';
import { findParties } from './parties/index.ts';
import { findQuotes } from './quotes/index.ts';
import { scoreRelevance } from './relevance/index.ts';
import { summarise } from './summary/index.ts';

/**
 * The stages that come after the figures: with their trained tables nine tenths of the core, so that a host may load them
 * when the figures are found.
 */
export const furtherStages = { findParties, findQuotes, scoreRelevance, summarise, findFindings };
export type FurtherStages = typeof furtherStages;
