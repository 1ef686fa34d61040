import type { Period } from '../lexicon/calendar.ts';

/** ISO 8601: 'P3D', 'PT90M', 'P2Y6M' for two years and a half. */
export function isoOf(amount: number, period: Period): string {
  const count = Number((amount * period.times).toPrecision(10));
  if (period.unit === 'weekend') return `P${count * 2}D`;
  if (period.unit === 'night') return `P${count}D`;
  if (period.code === 'Y' && count % 1 === 0.5) return `P${count < 1 ? '' : `${Math.floor(count)}Y`}6M`;
  if (period.unit === 'hour' && count % 1 === 0.5) return `PT${count < 1 ? '' : `${Math.floor(count)}H`}30M`;
  if (period.unit === 'minute' && count % 1 === 0.5)
    return `PT${count < 1 ? '' : `${Math.floor(count)}M`}30S`;
  return `P${period.time ? 'T' : ''}${count}${period.code}`;
}

/** The same for an unknown number: 'PXY'. */
export function vagueIso(period: Period): string {
  if (period.unit === 'decade') return 'PXE';
  if (period.unit === 'century') return 'PXC';
  if (period.unit === 'quarter') return 'PXQ';
  return `P${period.time ? 'T' : ''}X${period.code}`;
}

/** Before what may be 'last': 'it would last four years' has a verb. */
export const NO_VERB =
  '!@will|would|can|could|may|might|must|should|shall|to|not|t|did|does|do|which|who|they|usually|often|typically|only|ll|d';
