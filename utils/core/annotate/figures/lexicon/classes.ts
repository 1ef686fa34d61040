/** What a word may begin; detectors name the classes they start at, so that most words are never looked at. */
export const DIGITS = 1;
export const NUMBER_WORD = 2;
export const ARTICLE = 4;
export const CURRENCY = 8;
export const MONTH = 16;
export const WEEKDAY = 32;
/** 'last', 'yesterday', 'fiscal', 'early': words that open a date. */
export const DATE_WORD = 64;
/** 'year', 'weeks', 'quarter' and the like. */
export const PERIOD = 128;
export const ORDINAL = 256;
export const RATIO_WORD = 512;
/** 'noon', 'morning'. */
export const TIME_WORD = 1024;
/** 'every', 'daily'. */
export const SET_WORD = 2048;
/** Marks that may open a figure: ' before a short year. */
export const OPENING_MARK = 8192;
export const NUMERIC: number = DIGITS | NUMBER_WORD;
