import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../../utils/core/annotate/index.ts';
import { articleFromParagraphs } from '../../../../utils/core/article.ts';
import type { AnnotatedArticle } from '../../../../utils/core/model.ts';
import { codePointCounter } from '../../../../utils/core/present/export/code-points.ts';
import { toCsv } from '../../../../utils/core/present/export/csv.ts';
import { toJson } from '../../../../utils/core/present/export/json.ts';
import { toJsonLd, toMarkdown } from '../../../english.ts';
import { headlines, paragraphs } from '../../../quality/arbitrary-news.ts';
import { slugs } from '../../../quality/gold.ts';
import { annotateFixture } from '../../../quality/run.ts';
import { DOCUMENT } from './document.ts';

const schema = JSON.parse(
  readFileSync(path.join(import.meta.dirname, '../../../../utils/core/present/export/schema.json'), 'utf8'),
);
const validate = new Ajv2020({ strict: true }).compile(schema);
const problems = (document: unknown) => (validate(document) ? [] : validate.errors);
const anyDocument = fc
  .tuple(paragraphs, headlines)
  .map(([list, headline]) => annotate(articleFromParagraphs(list, { headline, publishedAt: '2026-03-05' })));

describe('the schema', () => {
  it('describes what the core says of whole pages', () => {
    for (const slug of slugs()) expect(problems(JSON.parse(toJson(annotateFixture(slug))))).toEqual([]);
  });

  it('describes what the core says of any text', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(problems(JSON.parse(toJson(document)))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each<[string, (document: Record<string, unknown>) => void]>([
    ['another version', (d) => Object.assign(d, { version: 2 })],
    ['a field that nobody promised', (d) => Object.assign(d, { extra: 1 })],
    ['a missing field', (d) => Reflect.deleteProperty(d, 'findings')],
    ['an unknown kind', (d) => Object.assign((d['annotations'] as object[])[0]!, { kind: 'mood' })],
    ['an unknown verdict', (d) => Object.assign((d['relevance'] as object[])[0]!, { verdict: 'dull' })],
    [
      'money without a currency',
      (d) => Object.assign((d['annotations'] as object[])[1]!, { value: { type: 'money', amount: 1 } }),
    ],
  ])('refuses %s', (_what, spoil) => {
    const document = structuredClone(DOCUMENT) as unknown as Record<string, unknown>;
    expect(problems(document)).toEqual([]);
    spoil(document);
    expect(problems(document)).not.toEqual([]);
  });
});

/** A reader of RFC 4180, to see what a spreadsheet sees. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gy;
  let row: string[] = [];
  while (cell.lastIndex < csv.length) {
    const match = cell.exec(csv);
    if (!match) throw new Error(`no cell at ${cell.lastIndex}`);
    row.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== ',') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
const records = (csv: string): Record<string, string>[] => {
  const [head, ...rows] = readCsv(csv);
  return rows.map((row) => Object.fromEntries(head!.map((column, i) => [column, row[i]!])));
};

describe('the table', () => {
  it('has one row an annotation with its value, its speaker and where it stands', () => {
    const rows = records(toCsv(DOCUMENT));
    expect(rows).toHaveLength(DOCUMENT.annotations.length);
    expect(rows[1]).toMatchObject({
      kind: 'figure',
      text: '$3.4 billion',
      type: 'money',
      amount: '3400000000',
      unit: 'USD',
      approximate: 'true',
      paragraph: '1',
      verdict: 'related',
    });
    expect(rows[2]).toMatchObject({ amount: '-5', unit: 'percent' });
    expect(rows[3]).toMatchObject({
      kind: 'quote',
      form: 'direct',
      speaker: 'Ann Yee',
      speakerType: 'named',
    });
    expect(rows[4]).toMatchObject({ party: 'Ann Yee', type: 'person' });
  });

  it('has no cell that a spreadsheet would run', () => {
    expect(records(toCsv(DOCUMENT))[3]!['text']).toMatch(/^'=SUM/);
    fc.assert(
      fc.property(
        fc.constantFrom('=', '+', '-', '@', '\t=', ' =', '＝', '\r@', '|'),
        fc.string(),
        (start, rest) => {
          const [first, ...others] = DOCUMENT.annotations;
          const document = { ...DOCUMENT, annotations: [{ ...first!, rule: start + rest }, ...others] };
          expect(records(toCsv(document))[0]!['rule']).toBe(`'${start}${rest}`);
        },
      ),
    );
  });

  it('has as many cells in each row, whatever the text', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const rows = readCsv(toCsv(document));
        expect(rows).toHaveLength(document.annotations.length + 1);
        for (const row of rows) expect(row).toHaveLength(rows[0]!.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the fact sheet', () => {
  const sheet = toMarkdown(DOCUMENT);

  it('tells what the article says', () => {
    for (const words of [
      'The Example · Bo Orr · ',
      '## In short',
      '| **$3.4 billion** | about 3.4 billion US dollars (US$3,400,000,000) |  | 1 |',
      '| **Ann Yee** | Person | @chief \\| clerk |  | 1 |',
      '- Ann Yee, @chief \\| clerk: 100% (1 quote)',
      '> — Ann Yee, @chief \\| clerk, full quote, ¶ 2',
      'shares no word with the headline',
      'Two \\*different\\* sums.',
    ])
      expect(sheet).toContain(words);
  });

  it('lets no word of the article become markup', () => {
    expect(sheet).toContain('# Orrin \\[Bank\\] pays');
    expect(sheet).toContain('a \\*trap\\*');
    expect(sheet).toContain('\\<b\\>this\\</b\\>');
  });

  it('keeps a quote over two paragraphs one quote', () => {
    expect(sheet).toMatch(/^> “.*trap.*\n>\n> So is .*this.*”\n>\n> — Ann Yee/m);
  });

  it('keeps its tables whole, whatever the text', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const rows = toMarkdown(document).match(/^\| \*\*.*$/gm) ?? [];
        for (const row of rows) expect(row.replace(/\\./g, '').match(/\|/g)).toHaveLength(6);
      }),
      { numRuns: 60 },
    );
  });
});

interface WebAnnotation {
  readonly id: string;
  readonly target: {
    readonly source: string;
    readonly selector: {
      type: string;
      exact: string;
      prefix: string;
      suffix: string;
      start: number;
      end: number;
    }[];
  };
}
const annotationsOf = (document: AnnotatedArticle): WebAnnotation[] =>
  JSON.parse(toJsonLd(document)).first.items;

describe('the web annotations', () => {
  it('are one for each mark and each flag, with ids of their own', () => {
    const items = annotationsOf(DOCUMENT);
    expect(items).toHaveLength(DOCUMENT.annotations.length + 1);
    expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
    expect(items[0]).toMatchObject({
      type: 'Annotation',
      motivation: 'identifying',
      target: { source: 'https://news.example/a?b=1#top' },
    });
    expect(JSON.parse(toJsonLd(DOCUMENT))).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      total: items.length,
    });
  });

  it('are found by position, counted in code points, and by quote with what stands around it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constant(DOCUMENT), anyDocument), (document) => {
        const { text } = document.article;
        const points = [...text];
        const marks = annotationsOf(document);
        for (const [i, mark] of document.annotations.entries()) {
          const [quote, position] = marks[i]!.target.selector;
          const words = text.slice(mark.span.start, mark.span.end);
          expect(quote!.exact).toBe(words);
          expect(points.slice(position!.start, position!.end).join('')).toBe(words);
          expect(text.slice(0, mark.span.start).endsWith(quote!.prefix)).toBe(true);
          expect(text.slice(mark.span.end).startsWith(quote!.suffix)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('codePointCounter', () => {
  it('counts in any order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.nat(30)), (text, offsets) => {
        const count = codePointCounter(text);
        const boundaries = offsets.map((offset) => [...text].slice(0, offset).join('').length);
        for (const offset of boundaries) expect(count(offset)).toBe([...text.slice(0, offset)].length);
      }),
    );
  });
});
