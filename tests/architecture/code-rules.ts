import { namesOf, type Source } from './sources.ts';

/** A rule over the code itself: in which files, which names must not be used, and why. */
interface NameRule {
  readonly in: RegExp;
  readonly names: readonly string[];
  readonly why: string;
}

const SHIPPED = /^(?:entrypoints|components|utils\/(?:core|page|extension))\//;

const NAME_RULES: readonly NameRule[] = [
  {
    in: SHIPPED,
    names: [
      'fetch',
      'XMLHttpRequest',
      'WebSocket',
      'EventSource',
      'sendBeacon',
      'RTCPeerConnection',
      'WebTransport',
    ],
    why: 'nothing that is shipped talks to a network',
  },
  { in: SHIPPED, names: ['eval', 'Function'], why: 'no code but the shipped one runs' },
  {
    // the one that loads the background's own parts
    in: /^(?!utils\/extension\/parts\.ts$)(?:entrypoints|components|utils)\//,
    names: ['importScripts'],
    why: 'no code but the shipped one runs',
  },
  {
    in: /^(?:entrypoints|components)\//,
    names: [
      'innerHTML',
      'outerHTML',
      'insertAdjacentHTML',
      'dangerouslySetInnerHTML',
      'write',
      'setHTMLUnsafe',
    ],
    why: 'nodes, never HTML strings',
  },
  {
    in: /^utils\/core\//,
    names: ['console', 'globalThis', 'setTimeout', 'performance'],
    why: 'the core is pure',
  },
];

export const nameViolations = (sources: readonly Source[]): string[] =>
  sources.flatMap((source) => {
    const rules = NAME_RULES.filter((rule) => rule.in.test(source.path));
    if (rules.length === 0) return [];
    const names = namesOf(source);
    return rules.flatMap((rule) =>
      rule.names.filter((name) => names.has(name)).map((name) => `${source.path} uses ${name}: ${rule.why}`),
    );
  });

const MAX_LINES = 400;
const linesOf = (source: Source): number => source.text.replace(/\n$/, '').split('\n').length;

/** Generated weights are one line of data. */
const isWritten = (source: Source): boolean => !/\.weights\.ts$/.test(source.path);

export const tooLong = (sources: readonly Source[]): string[] =>
  sources
    .filter((source) => isWritten(source) && linesOf(source) > MAX_LINES)
    .map((source) => `${source.path}: ${linesOf(source)} lines, ${MAX_LINES} allowed`);

export function medianLines(sources: readonly Source[]): number {
  const lengths = sources
    .filter(isWritten)
    .map(linesOf)
    .sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}

const SKIPPED =
  /\b(?:it|test|describe)\s*\.\s*(?:skip|only|todo|fails|skipIf|runIf)\b|\bx(?:it|describe|test)\s*\(/;

export const skippedTests = (sources: readonly Source[]): string[] =>
  sources
    .filter((source) => /\.test\.tsx?$/.test(source.path) && !source.path.startsWith('tests/architecture/'))
    .filter((source) => SKIPPED.test(source.text))
    .map((source) => source.path);
