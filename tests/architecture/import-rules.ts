import { importsOf, type Source } from './sources.ts';

/** Where a file belongs; the first pattern that fits decides. */
const LAYERS = [
  ['core/model', /^utils\/core\/model\.ts$/],
  ['core/text', /^utils\/core\/text\//],
  ['core/article', /^utils\/core\/article\.ts$/],
  ['core/annotate', /^utils\/core\/annotate\//],
  ['core/present', /^utils\/core\/present\//],
  ['page', /^utils\/page\//],
  ['extension', /^utils\/extension\//],
  ['components', /^components\//],
  ['entrypoints', /^entrypoints\//],
  ['cli', /^utils\/cli\//],
  ['tools', /^utils\/(?:browsers|setup|show|training|bench|release|icons)\//],
  ['tests', /^tests\//],
  ['config', /^[^/]+\.config\.ts$/],
] as const;
type Layer = (typeof LAYERS)[number][0];

/** What each layer may import; layers not named here may import anything. */
const ALLOWED: Partial<Record<Layer, { layers: readonly Layer[]; packages: readonly string[] }>> = {
  'core/model': { layers: [], packages: [] },
  'core/text': { layers: ['core/model', 'core/text'], packages: [] },
  'core/article': { layers: ['core/model', 'core/text'], packages: [] },
  'core/annotate': { layers: ['core/model', 'core/text', 'core/annotate'], packages: [] },
  'core/present': { layers: ['core/model', 'core/text', 'core/present'], packages: [] },
  page: { layers: ['page', 'core/model', 'core/text'], packages: ['@mozilla/readability'] },
  extension: { layers: ['extension', 'core/model'], packages: [] },
  components: { layers: ['components', 'core/model', 'core/present'], packages: ['preact'] },
};

/** One file alone may import this package. */
const ONLY: readonly { readonly file: string; readonly package: RegExp }[] = [
  { file: 'utils/core/annotate/nlp.ts', package: /^compromise(?:\/|$)/ },
  { file: 'utils/extension/browser.ts', package: /^webextension-polyfill$/ },
];

/** Nobody but tests reaches into these; the tools that measure and show may use the command line's parts. */
const TOP: readonly Layer[] = ['entrypoints', 'cli', 'tests', 'config'];
/** What is shipped or runs as the command line never needs the tools that build and drive it. */
const NOT_FOR_TOOLS: readonly Layer[] = ['tests', 'tools', 'config'];

export const layerOf = (path: string): Layer | undefined =>
  LAYERS.find(([, pattern]) => pattern.test(path))?.[0];

const packageOf = (request: string): string =>
  request
    .split('/')
    .slice(0, request.startsWith('@') ? 2 : 1)
    .join('/');

/** Every import that breaks a rule, as 'file → import: why'. */
export const importViolations = (sources: readonly Source[]): string[] =>
  sources.flatMap((source) => {
    const layer = layerOf(source.path);
    if (layer === undefined) return [`${source.path}: belongs to no layer`];
    return importsOf(source).flatMap((request) => {
      const why = objection(source.path, layer, request);
      return why ? [`${source.path} → ${request}: ${why}`] : [];
    });
  });

function objection(file: string, layer: Layer, request: string): string | undefined {
  const rules = ALLOWED[layer];
  const isFile = /^(?:utils|components|entrypoints|tests|public)\/|^[^/]+\.config\.ts$/.test(request);
  if (!isFile) {
    const only = ONLY.find((rule) => rule.package.test(request));
    if (layer === 'tests' || layer === 'config') return undefined;
    if (only) return only.file === file ? undefined : `only ${only.file} may import it`;
    return rules && !rules.packages.includes(packageOf(request)) ? `${layer} may not import it` : undefined;
  }
  // './style.css?inline' and JSON belong to the file beside them
  if (/\.(?:css|json|html|svg)(?:\?\w+)?$/.test(request)) return undefined;
  const target = layerOf(request);
  if (target === undefined) return 'belongs to no layer';
  if (layer === 'tests' || layer === 'config') return undefined;
  if (layer === 'tools' && target === 'cli') return undefined;
  if (target !== layer && TOP.includes(target)) return `nobody imports ${target}`;
  if (target === 'tools' && !NOT_FOR_TOOLS.includes(layer)) return 'what is shipped imports no tools';
  return rules && !rules.layers.includes(target) ? `${layer} may not import ${target}` : undefined;
}
