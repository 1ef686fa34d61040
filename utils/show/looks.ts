import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { LaunchOptions } from '../browsers/driver.ts';
import type { Served } from '../browsers/serve.ts';

/** The same surfaces to another reader's taste or need. */
export interface Look extends Pick<LaunchOptions, 'dark' | 'language'> {
  readonly name: string;
  /** Ends the names of its pictures. */
  readonly suffix: string;
  /** Zoom of the browser, 1 unless told. */
  readonly zoom?: number;
  readonly rightToLeft?: boolean;
  readonly forcedColours?: boolean;
}

export const LOOKS: readonly Look[] = [
  { name: 'light', suffix: '' },
  { name: 'dark', suffix: '-dark', dark: true },
  { name: 'german', suffix: '-de', language: 'de' },
  { name: 'zoomed', suffix: '-200', zoom: 2 },
  { name: 'forced-colours', suffix: '-forced-colours', forcedColours: true },
  { name: 'right-to-left', suffix: '-rtl', rightToLeft: true },
];

const fixture = (slug: string): Served => ({
  file: path.join(import.meta.dirname, '../../tests/fixtures', slug, 'page.html'),
});

/** The sample article as it may read an hour later. */
const later = () =>
  readFileSync(fixture('chip-deal').file!, 'utf8')
    .replaceAll('$100 billion', '$120 billion')
    .replaceAll('six weeks', 'eight weeks')
    .replaceAll('in first half', 'in second half')
    .replace(/<p>[^<]*Anton Dorn[^<]*<\/p>/, '');

export const PAGES: Readonly<Record<string, Served>> = {
  '/chip-deal': fixture('chip-deal'),
  '/chip-deal-later': { html: later() },
  '/merger': fixture('merger'),
  '/front': {
    html: '<!doctype html><html lang="en"><title>Front page</title><ul><li><a href="/chip-deal">One</a></li></ul></html>',
  },
};
