import type { Figure, Value, ValueType } from '../../model.ts';

/** What may stand between an amount and another one without unit: 'rose 64 points to 4,577'. */
const TO = /^ (?:to|from|versus|vs\.?|compared with) $/;
/** '435 homes by open sale and 187 by tender': the noun goes on in the same clause. */
const ALSO =
  /^[^.;:!?()]{0,80}[ ,](?:and|to|from|than|with|including|versus|but)(?: only| just| about| some| another| an average of| a total of)? $/;
/** 'by 2 percent, but those of Bute by 1': the same change again. */
const BY = /^[^.;:!?()]{0,60}[ ,](?:and|but|while) [^.;:!?()]{0,40}\bby $/;
/** '162 points, or 2.14 %, to end at 7,425.81': the level of an index, which has decimals. */
const LEVEL = /^[^;:!?()]{0,120} (?:to|at) $/;
const DECIMALS = /^\d[\d,]*\.\d\d?$/;
/** ', or 0.1 %, to', ' (0.1 %) to' right after the points: the level, decimals or not. */
const AGAIN_TO =
  /^,?(?: or| \() ?[^;:!?() ]{1,9}(?: per ?cent)?\)?,? (?:to|at|to (?:end|close|finish|settle) at) $/;

const BESIDE = 'beside an amount of the same';

/** Kinds that may stand between an amount and one that goes on with its unit. */
const ASIDE: ReadonlySet<ValueType> = new Set(['date', 'time', 'duration', 'percent', 'set']);

/** Gives bare numbers the unit or the noun of the amount before them that they are set beside. One pass. */
export function shareUnits(figures: readonly Figure[], text: string): Figure[] {
  return figures.map((figure, i) => {
    const { value, span } = figure;
    if (value.type !== 'count' || value.of !== undefined) return figure;
    const level = levelBefore(figures[i + 1], text.slice(span.end, figures[i + 1]?.span.start));
    if (level)
      return {
        ...figure,
        value: { type: 'quantity', amount: value.amount, unit: 'point' },
        evidence: [...(figure.evidence ?? []), BESIDE],
      };
    if (i === 0) return figure;
    // '2 TDs', 'one of them': it has a noun of its own.
    if (/^ (?:\p{Lu}|of )/u.test(text.slice(span.end, span.end + 4))) return figure;
    const from = (k: number): Value | undefined => {
      const before = figures[k]!;
      const between = text.slice(before.span.end, span.start);
      return shared(before.value, value.amount, between, text.slice(span.start, span.end));
    };
    const found = from(i - 1) ?? (i > 1 && ASIDE.has(figures[i - 1]!.value.type) ? from(i - 2) : undefined);
    return found
      ? {
          ...figure,
          value: { ...value, ...found } as Value,
          evidence: [...(figure.evidence ?? []), BESIDE],
        }
      : figure;
  });
}

/** '16,369.03, up 58.06 points': the level of an index stands before its change. */
const levelBefore = (after: Figure | undefined, between: string): boolean =>
  after?.value.type === 'quantity' && after.value.unit === 'point' && /^,? (?:up|down) $/.test(between);

function shared(before: Value, amount: number, between: string, surface: string): Value | undefined {
  if (before.type === 'count') {
    const joined = before.of !== undefined && ALSO.test(between);
    return joined ? { type: 'count', amount, of: before.of! } : undefined;
  }
  if (before.type === 'percent') return BY.test(between) ? { type: 'percent', amount } : undefined;
  const level = AGAIN_TO.test(between) || (DECIMALS.test(surface) && LEVEL.test(between));
  if (before.type === 'quantity' && before.unit === 'point' && level)
    return { type: 'quantity', amount, unit: 'point' };
  if (!TO.test(between)) return undefined;
  if (before.type === 'quantity') return { type: 'quantity', amount, unit: before.unit };
  return before.type === 'money' && before.amount >= 1
    ? { type: 'money', amount, currency: before.currency }
    : undefined;
}
