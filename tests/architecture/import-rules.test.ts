import { describe, expect, it } from 'vitest';
import { importViolations } from './import-rules.ts';
import { trackedSources } from './sources.ts';

describe('import rules', () => {
  it('hold in every tracked file', () => {
    const sources = trackedSources();
    expect(sources.length).toBeGreaterThan(20);
    expect(importViolations(sources)).toEqual([]);
  });

  it.each([
    ['the model imports nothing', 'utils/core/model.ts', "import type { Span } from './text/spans.ts';"],
    ['text knows no stage', 'utils/core/text/x.ts', "import { annotate } from '../annotate/index.ts';"],
    ['text knows no package', 'utils/core/text/x.ts', "import nlp from 'compromise';"],
    [
      'stages know no view',
      'utils/core/annotate/x.ts',
      "import type { CardView } from '../present/card/view.ts';",
    ],
    ['stages know no platform', 'utils/core/annotate/x.ts', "import { readFileSync } from 'node:fs';"],
    ['compromise has one door', 'utils/core/annotate/quotes/x.ts', "import nlp from 'compromise';"],
    ['… and its plugins too', 'utils/core/annotate/quotes/x.ts', "import nlp from 'compromise/three';"],
    ['views know no stage', 'utils/core/present/x.ts', "export { annotate } from '../annotate/index.ts';"],
    [
      'the page layer knows no browser',
      'utils/page/x.ts',
      "import { browser } from '../extension/browser.ts';",
    ],
    [
      'the page layer knows no stage',
      'utils/page/x.ts',
      "const stage = await import('../core/annotate/index.ts');",
    ],
    ['the polyfill has one door', 'utils/extension/x.ts', "import browser from 'webextension-polyfill';"],
    [
      'messages know no view',
      'utils/extension/x.ts',
      "import type { CardView } from '../core/present/card/view.ts';",
    ],
    [
      'components know no browser',
      'components/x.tsx',
      "import { browser } from '../utils/extension/browser.ts';",
    ],
    ['components know no other library', 'components/x.tsx', "import React from 'react';"],
    ['nobody imports an entrypoint', 'utils/extension/x.ts', "import '../../entrypoints/background.ts';"],
    [
      'nobody imports the command line',
      'entrypoints/x.ts',
      "import { decode } from '../utils/cli/decode.ts';",
    ],
    ['what is shipped imports no tools', 'entrypoints/x.ts', "import '../utils/browsers/driver.ts';"],
    [
      'a type counts as an import',
      'utils/core/text/x.ts',
      "type A = import('../annotate/claims.ts').Claims;",
    ],
    ['a file stands in a layer', 'utils/helpers/x.ts', 'export const a = 1;'],
  ])('fire on a planted violation: %s', (_promise, path, text) => {
    expect(importViolations([{ path, text }])).toHaveLength(1);
  });

  it('let through what is allowed', () => {
    const text = `
      import nlp from 'compromise';
      import type { Span } from '../model.ts';
      import { fold } from '../text/fold.ts';
      // import { x } from '../present/x.ts'
      const words = "import { x } from '../present/x.ts'";`;
    expect(importViolations([{ path: 'utils/core/annotate/nlp.ts', text }])).toEqual([]);
    expect(
      importViolations([{ path: 'components/x.tsx', text: "import { useState } from 'preact/hooks';" }]),
    ).toEqual([]);
  });
});
