/** What figures are made of in a language other than English. */
export interface FigureWords {
  /** Between thousands; the other of '.' and ',' stands before decimals. */
  readonly thousands: '.' | ' ';
  readonly scales: Readonly<Record<string, number>>;
  readonly percent: readonly string[];
  /** Words for a currency → ISO 4217. */
  readonly currencies: Readonly<Record<string, string>>;
  readonly months: readonly string[];
  /** What may stand between day and month, and between month and year: 'de' in Spanish. */
  readonly of: string;
}

const COMMON = { euro: 'EUR', euros: 'EUR' } as const;

/** German, French and Spanish; folded to lower case. */
export const FIGURE_WORDS: Readonly<Record<string, FigureWords>> = {
  de: {
    thousands: '.',
    scales: {
      tausend: 1e3,
      mio: 1e6,
      million: 1e6,
      millionen: 1e6,
      mrd: 1e9,
      milliarde: 1e9,
      milliarden: 1e9,
    },
    percent: ['prozent'],
    currencies: { ...COMMON, dollar: 'USD', 'us-dollar': 'USD', pfund: 'GBP', franken: 'CHF' },
    months: 'januar februar märz april mai juni juli august september oktober november dezember'.split(' '),
    of: '\\.?',
  },
  fr: {
    thousands: ' ',
    scales: { mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
    percent: ['pour cent', 'pourcent'],
    currencies: { ...COMMON, dollar: 'USD', dollars: 'USD', livres: 'GBP', francs: 'CHF' },
    months: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
    of: '(?:er)?',
  },
  es: {
    thousands: '.',
    scales: { mil: 1e3, millón: 1e6, millones: 1e6 },
    percent: ['por ciento'],
    currencies: { ...COMMON, dólar: 'USD', dólares: 'USD', libras: 'GBP' },
    months: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
      ' ',
    ),
    of: '(?: de)?',
  },
};
