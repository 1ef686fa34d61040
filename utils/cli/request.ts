import type { AnnotateOptions } from '../core/annotate/index.ts';
import type { Problem, Result } from '../core/model.ts';

/** One line of the stream, checked. */
export type Request = { readonly id: unknown; readonly measures?: boolean } & AnnotateOptions &
  (
    | { readonly html: string; readonly url?: string }
    | { readonly text: string; readonly about: AboutText }
    | { readonly paragraphs: readonly string[]; readonly about: AboutText }
  );

interface AboutText {
  readonly headline?: string;
  readonly publishedAt?: string;
  readonly url?: string;
}

const CONTENTS = ['html', 'text', 'paragraphs'] as const;

/** Reads one line; the id is handed back even where the rest is wrong, so that the answer can be joined. */
export function readRequest(
  line: string,
  lineNumber: number,
): { readonly id: unknown; readonly request: Result<Request> } {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      id: idOfBroken(line),
      request: problem('bad-json', `line ${lineNumber} is not JSON: ${reason}`),
    };
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return { id: null, request: problem('bad-request', `line ${lineNumber} is not a JSON object`) };
  const fields = record as Record<string, unknown>;
  return { id: fields['id'] ?? null, request: check(fields) };
}

function check(fields: Record<string, unknown>): Result<Request> {
  const given = CONTENTS.filter((name) => fields[name] != null);
  const content = given[0];
  if (content === undefined || given.length > 1)
    return problem(
      'bad-request',
      `give exactly one of html, text and paragraphs, not ${given.join(' and ') || 'none'}`,
    );
  for (const name of ['html', 'text', 'headline', 'publishedAt', 'url'])
    if (fields[name] != null && typeof fields[name] !== 'string')
      return problem('bad-request', `${name} must be a string`);
  const count = fields['summarySentences'];
  if (count != null && !(Number.isSafeInteger(count) && (count as number) >= 0))
    return problem('bad-request', 'summarySentences must be a whole number, zero or more');
  const measures = fields['measures'];
  if (measures != null && typeof measures !== 'boolean')
    return problem('bad-request', 'measures must be true or false');
  const common = {
    id: fields['id'] ?? null,
    ...(count != null && { summarySentences: count as number }),
    ...(measures != null && { measures }),
  };
  const strings = fields as Record<string, string | null | undefined>;
  const about: AboutText = {
    ...(strings['headline'] != null && { headline: strings['headline'] }),
    ...(strings['publishedAt'] != null && { publishedAt: strings['publishedAt'] }),
    ...(strings['url'] != null && { url: strings['url'] }),
  };
  if (content === 'html')
    return {
      ok: true,
      value: {
        ...common,
        html: strings['html'] as string,
        ...(about.url !== undefined && { url: about.url }),
      },
    };
  if (content === 'text') return { ok: true, value: { ...common, text: strings['text'] as string, about } };
  const paragraphs = fields['paragraphs'];
  if (!Array.isArray(paragraphs) || !paragraphs.every((paragraph) => typeof paragraph === 'string'))
    return problem('bad-request', 'paragraphs must be an array of strings');
  return { ok: true, value: { ...common, paragraphs, about } };
}

const problem = (code: string, message: string): { ok: false; error: Problem } => ({
  ok: false,
  error: { code, message },
});

/** The id of a line that is broken further on: only where it is the first field, so that it can be no other's. */
function idOfBroken(line: string): unknown {
  const id = /^\s*\{\s*"id"\s*:\s*("(?:[^"\\]|\\.){0,500}"|-?\d{1,15})\s*,/.exec(line)?.[1];
  try {
    return id === undefined ? null : JSON.parse(id);
  } catch {
    return null;
  }
}
