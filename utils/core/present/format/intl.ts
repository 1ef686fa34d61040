const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

function remembered<F>(made: Map<string, F>, locale: string, options: object, make: () => F): F {
  const key = locale + JSON.stringify(options);
  const before = made.get(key);
  if (before) return before;
  const format = make();
  made.set(key, format);
  return format;
}

/** Making a formatter costs a hundred times more than using it; there are a few dozen kinds. */
export const numberFormat = (locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  remembered(numbers, locale, options, () => new Intl.NumberFormat(locale, options));

export const dateFormat = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  remembered(dates, locale, options, () => new Intl.DateTimeFormat(locale, options));
