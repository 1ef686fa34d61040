import type { AnnotatedArticle, Annotation, Quote, Value } from '../../model.ts';
import { sliceOf } from '../../text/spans.ts';
import { lookupOf } from '../lookup.ts';

/** Columns in order; one row an annotation. Offsets are UTF-16 code units into the article's text. */
const COLUMNS =
  'id kind start end text type amount unit low high value approximate party speaker speakerType form paragraph verdict rule evidence'.split(
    ' ',
  );
type Row = Readonly<Record<string, string | number | boolean | undefined>>;

/** RFC 4180: commas, CRLF, quotes doubled. */
export function toCsv(document: AnnotatedArticle): string {
  const { article, annotations, relevance } = document;
  const { paragraphAt, parties } = lookupOf(document);
  const rows = annotations.map((annotation): Row => {
    const paragraph = paragraphAt(annotation.span.start);
    return {
      id: annotation.id,
      kind: annotation.kind,
      start: annotation.span.start,
      end: annotation.span.end,
      text: sliceOf(article.text, annotation.span),
      paragraph: paragraph + 1,
      verdict: relevance[paragraph]?.verdict,
      rule: annotation.rule,
      evidence: annotation.evidence?.join('; '),
      ...(annotation.kind === 'party'
        ? { party: parties.get(annotation.party)?.name, type: parties.get(annotation.party)?.type }
        : ownCells(annotation)),
    };
  });
  const lines = rows.map((row) => COLUMNS.map((column) => cell(row[column])).join(','));
  return `${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}

function ownCells(annotation: Exclude<Annotation, { kind: 'party' }>): Row {
  switch (annotation.kind) {
    case 'figure':
      return { ...valueCells(annotation.value), approximate: annotation.approximate };
    case 'quote':
      return quoteCells(annotation);
  }
}

function valueCells(value: Value): Row {
  const type = value.type;
  switch (value.type) {
    case 'money':
      return { type, amount: value.amount, unit: value.currency, low: value.low, high: value.high };
    case 'percent':
      return {
        type,
        amount: value.amount,
        unit: value.points ? 'percentage point' : 'percent',
        low: value.low,
        high: value.high,
      };
    case 'quantity':
      return { type, amount: value.amount, unit: value.unit, low: value.low, high: value.high };
    case 'count':
      return { type, amount: value.amount, unit: value.of, low: value.low, high: value.high };
    case 'duration':
      return {
        type,
        amount: value.amount,
        unit: value.unit,
        low: value.low,
        high: value.high,
        value: value.iso,
      };
    case 'age':
      return { type, amount: value.amount, unit: 'year', low: value.low, high: value.high };
    case 'ratio':
      return { type, amount: value.amount };
    case 'score':
      return { type, low: value.low, high: value.high };
    case 'ordinal':
      return { type, amount: value.rank, unit: value.of };
    case 'date':
    case 'time':
      return { type, value: value.iso, low: value.from, high: value.to };
    case 'set':
      return { type, value: value.iso };
  }
}

const quoteCells = ({ form, speaker }: Quote): Row => ({
  form,
  speaker: speaker?.name,
  speakerType: speaker?.type,
});

/**
 * Spreadsheets run cells that start like a formula (CWE-1236), so words that do get an apostrophe before them, which
 * spreadsheets show as text. Numbers stay numbers, minus sign and all.
 */
function cell(value: string | number | boolean | undefined): string {
  if (value === undefined) return '';
  if (typeof value !== 'string') return String(value);
  const safe = /^[\s\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n|%]/.test(value)
    ? `'${value}`
    : value;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
