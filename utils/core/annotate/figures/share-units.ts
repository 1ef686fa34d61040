import type { Figure, Value } from '../../model.ts';

/** What may stand between an amount and another one without unit: 'rose 64 points to 4,577'. */
const TO = /^ (?:to|from|versus|vs\.?|compared with) $/;
/** '435 homes by open sale and 187 by tender': the noun goes on in the same clause. */
const ALSO =
  /^[^.;:!?()]{0,80}[ ,](?:and|to|from|than|with|including|versus|but)(?: only| just| about| some| another)? $/;

/** Gives bare numbers the unit or the noun of the amount before them that they are set beside. One pass. */
export function shareUnits(figures: readonly Figure[], text: string): Figure[] {
  return figures.map((figure, i) => {
    const before = figures[i - 1];
    if (!before || figure.value.type !== 'count' || figure.value.of !== undefined) return figure;
    // '2 TDs', 'one of them': it has a noun of its own.
    if (/^ (?:\p{Lu}|of )/u.test(text.slice(figure.span.end, figure.span.end + 4))) return figure;
    const value = shared(before.value, figure.value.amount, text.slice(before.span.end, figure.span.start));
    return value
      ? {
          ...figure,
          value: { ...figure.value, ...value } as Value,
          evidence: [...(figure.evidence ?? []), 'beside an amount of the same'],
        }
      : figure;
  });
}

function shared(before: Value, amount: number, between: string): Value | undefined {
  if (before.type === 'count') {
    const joined = before.of !== undefined && ALSO.test(between);
    return joined ? { type: 'count', amount, of: before.of! } : undefined;
  }
  if (!TO.test(between)) return undefined;
  if (before.type === 'quantity') return { type: 'quantity', amount, unit: before.unit };
  return before.type === 'money' && before.amount >= 1
    ? { type: 'money', amount, currency: before.currency }
    : undefined;
}
