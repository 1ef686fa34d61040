import { describe, expect, it } from 'vitest';
import { annotate } from '../../../utils/core/annotate/index.ts';
import { articleFromText } from '../../../utils/core/article.ts';
import type { Figure } from '../../../utils/core/model.ts';
import { sliceOf } from '../../../utils/core/text/spans.ts';

const read = (text: string, language: string) =>
  annotate(articleFromText(text, { language, headline: 'x', publishedAt: '2026-03-05' }));
const figures = (text: string, language: string) =>
  read(text, language).annotations.flatMap((a) =>
    a.kind === 'figure' ? [[sliceOf(text, a.span), shown(a.value)]] : [],
  );
const shown = (v: Figure['value']): unknown =>
  v.type === 'money' ? [v.amount, v.currency] : 'amount' in v ? v.amount : 'iso' in v ? v.iso : v;
const quotes = (text: string, language: string) =>
  read(text, language).annotations.flatMap((a) => (a.kind === 'quote' ? [sliceOf(text, a.span)] : []));

describe('figures as they are written', () => {
  it.each([
    ['de', 'Das Werk kostet 4,2 Millionen Euro.', [['4,2 Millionen Euro', [4.2e6, 'EUR']]]],
    [
      'de',
      'Rund 3.400 Einwohner, 7,5 Prozent mehr.',
      [
        ['3.400', 3400],
        ['7,5 Prozent', 7.5],
      ],
    ],
    [
      'de',
      'Am 3. März 2027 und am 12. Mai.',
      [
        ['3. März 2027', '2027-03-03'],
        ['12. Mai', '2026-05-12'],
      ],
    ],
    ['de', 'Der Gewinn stieg auf 1,3 Mrd. Euro.', [['1,3 Mrd. Euro', [1.3e9, 'EUR']]]],
    [
      'fr',
      'Un budget de 1 250 000 euros, soit 12,5 % de plus.',
      [
        ['1 250 000 euros', [1.25e6, 'EUR']],
        ['12,5 %', 12.5],
      ],
    ],
    [
      'fr',
      'La ville paie 3 millions d’euros le 1er avril 2026.',
      [
        ['3 millions d’euros', [3e6, 'EUR']],
        ['1er avril 2026', '2026-04-01'],
      ],
    ],
    ['es', 'Cuesta 2,5 millones de dólares.', [['2,5 millones de dólares', [2.5e6, 'USD']]]],
    [
      'es',
      'El 12 de marzo de 2026 votaron 45.000 vecinos.',
      [
        ['12 de marzo de 2026', '2026-03-12'],
        ['45.000', 45000],
      ],
    ],
  ])('in %s: %s', (language, text, expected) => {
    expect(figures(text, language)).toEqual(expected);
  });

  it.each([
    ['de', 'Die Seite hat die Version 1.2.3 und die Nummer A380.'],
    ['fr', 'Voir la page 12/24 du site v2.'],
    ['it', 'Costa 4,2 milioni di euro.'],
  ])('nothing is guessed in %s: %s', (language, text) => {
    expect(figures(text, language)).toEqual([]);
  });
});

describe('quotes between the marks of the language', () => {
  it.each([
    [
      'de',
      '„Wir hatten keine andere Wahl“, sagte sie. Das „Haus am See“ blieb.',
      ['Wir hatten keine andere Wahl'],
    ],
    ['de', '»Das ist nicht mehr zu ändern«, sagte er.', ['Das ist nicht mehr zu ändern']],
    ['fr', '« Nous n’avions pas le choix », dit-elle.', ['Nous n’avions pas le choix']],
    ['es', '«No teníamos otra opción mejor», dijo.', ['No teníamos otra opción mejor']],
    ['it', 'Disse: “Non avevamo altra scelta qui”.', ['Non avevamo altra scelta qui']],
  ])('in %s: %s', (language, text, expected) => {
    expect(quotes(text, language)).toEqual(expected);
  });

  it('a mark without its like spoils its own paragraph alone', () => {
    const text = 'Er sagte: „Das war es dann.\n\n„Wir gehen jetzt alle heim“, sagte sie.';
    expect(quotes(text, 'de')).toEqual(['Wir gehen jetzt alle heim']);
  });
});

it('no names, speakers, summary or flags are offered', () => {
  const document = read('Anna Holm sagte: „Wir hatten keine andere Wahl“. Der Rat zahlt 5 Euro.', 'de');
  expect(document).toMatchObject({ parties: [], relevance: [], findings: [], summary: { sentences: [] } });
  expect(document.annotations.every((a) => a.kind !== 'quote' || a.speaker === undefined)).toBe(true);
});

it('long runs of digits and marks are read in linear time and without an exception', () => {
  for (const text of ['1.'.repeat(50_000), '9'.repeat(100_000), '1 000 '.repeat(20_000), '„'.repeat(100_000)])
    for (const language of ['de', 'fr', 'es']) expect(() => read(text, language)).not.toThrow();
});
