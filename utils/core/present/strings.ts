import type { ENGLISH } from './english.ts';

export type MessageKey = keyof typeof ENGLISH;
type Base<K> = K extends `${infer B}_other` ? B : never;
/** Messages that depend on a number: they exist as `KEY_one` and `KEY_other`. */
export type CountKey = Base<MessageKey>;
export type TextKey = Exclude<MessageKey, `${CountKey}_${'one' | 'other'}`>;

/** What a message says of this time; numbers are written in the locale. */
type Filling = string | number;

/** Every word of the interface goes through this; the same views serve every language. */
export interface Strings {
  /** BCP 47; numbers and dates are written in the language of the words around them. */
  readonly locale: string;
  readonly text: (key: TextKey, ...values: readonly Filling[]) => string;
  /** A number as the locale writes it. */
  readonly number: (n: number) => string;
  /** The message of a key that may not be there. */
  readonly maybe: (key: string, ...values: readonly string[]) => string | undefined;
  /** The form of `key` that fits `n`; $1 is `n` written in the locale. */
  readonly count: (key: CountKey, n: number, ...values: readonly Filling[]) => string;
}

/**
 * Strings over any table of messages with $1…$9 for the values. What the table does not hold shows as its key: a
 * browser falls back to the messages of the default locale by itself, so that no page has to bring English along.
 */
export function createStrings(locale: string, lookup: (key: string) => string | undefined): Strings {
  // made when first asked for: they take a browser ten milliseconds, on the thread that is to paint the first mark
  let plural: Intl.PluralRules | undefined;
  let format: Intl.NumberFormat | undefined;
  const number = (n: number): string => {
    format ??= new Intl.NumberFormat(locale);
    return format.format(n);
  };
  const written = (value: Filling | undefined) => (typeof value === 'number' ? number(value) : (value ?? ''));
  const put = (message: string, values: readonly Filling[]) =>
    message.replace(/\$([1-9])/g, (_, i: string) => written(values[Number(i) - 1]));
  const fill = (key: MessageKey, values: readonly Filling[]) => put(lookup(key) || key, values);
  return {
    locale,
    number,
    text: (key, ...values) => fill(key, values),
    maybe(key, ...values) {
      const message = lookup(key);
      return message ? put(message, values) : undefined;
    },
    count(key, n, ...values) {
      plural ??= new Intl.PluralRules(locale);
      const form = plural.select(n) === 'one' ? 'one' : 'other';
      return fill(`${key}_${form}` as MessageKey, [n, ...values]);
    },
  };
}
