import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../utils/release/workshop.ts';
import { builtFiles, builtManifest, builtText, TARGETS } from './built.ts';

/** Each with the feature that needs it. */
const PERMISSIONS: Readonly<Record<string, string>> = {
  activeTab: 'the one tab the reader clicked on, until it goes elsewhere',
  scripting: 'puts the content script into that tab',
  storage: 'the reader’s settings',
  contextMenus: '“Check this article” in the page’s menu',
  sidePanel: 'the panel beside the page (Chromium)',
};

describe.each(TARGETS)('the manifest of %s', (target) => {
  const manifest = builtManifest(target);

  it('asks for nothing but what named features need', () => {
    const asked = manifest['permissions'] as string[];
    expect(asked).toEqual(expect.arrayContaining(['activeTab', 'scripting', 'storage']));
    expect(asked.filter((permission) => !(permission in PERMISSIONS))).toEqual([]);
    if (target === 'firefox-mv3') expect(asked).not.toContain('sidePanel');
  });

  it.each([
    'host_permissions',
    'optional_permissions',
    'content_scripts',
    'web_accessible_resources',
    'externally_connectable',
    'oauth2',
    'update_url',
    'key',
  ])('has no %s', (key) => {
    expect(manifest).not.toHaveProperty(key);
  });

  it('may ask for a site only when the reader lists one', () => {
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
  });

  it('lets pages of the extension run its own scripts and reach no network', () => {
    const { extension_pages: policy } = manifest['content_security_policy'] as { extension_pages: string };
    const rules = Object.fromEntries(
      policy.split(';').map((rule) => {
        const [name, ...sources] = rule.trim().split(/\s+/);
        return [name!, sources];
      }),
    );
    expect(rules['default-src']).toEqual(["'none'"]);
    expect(rules['script-src']).toEqual(["'self'"]);
    expect(rules['connect-src'] ?? ["'none'"]).toEqual(["'none'"]);
    const everything = Object.values(rules).flat();
    expect(everything.filter((source) => /eval|^https?:|^\*|^wss?:|^blob:/.test(source))).toEqual([]);
  });

  it('names files that are there', () => {
    const files = new Set(builtFiles(target));
    const named = JSON.stringify(manifest).match(/"[\w./-]+\.(?:html|js|png|svg|css)"/g) ?? [];
    expect(named.length).toBeGreaterThan(3);
    expect(
      named.map((name) => name.slice(1, -1).replace(/^\//, '')).filter((file) => !files.has(file)),
    ).toEqual([]);
  });

  it('has the version of package.json and fits the limits of the stores', () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(manifest['manifest_version']).toBe(3);
    expect(manifest['version']).toBe(version);
    expect(String(manifest['name']).length).toBeLessThanOrEqual(45);
    expect(manifest['description']).toBe('__MSG_description__');
    for (const locale of ['en', 'de', 'fr', 'es']) {
      const messages = JSON.parse(builtText(target, `_locales/${locale}/messages.json`)) as Record<
        string,
        { message: string }
      >;
      expect(messages['description']!.message.length).toBeLessThanOrEqual(132);
    }
    expect(Object.keys(manifest['icons'] as object)).toEqual(expect.arrayContaining(['16', '48', '128']));
    const shortcuts = Object.values(manifest['commands'] as object).filter((c) => 'suggested_key' in c);
    expect(shortcuts.length).toBeLessThanOrEqual(4);
  });
});

it('Firefox is told the id, the oldest version and that no data is collected', () => {
  expect(builtManifest('firefox-mv3')['browser_specific_settings']).toEqual({
    gecko: {
      id: expect.stringMatching(/^[\w.-]+@[\w.-]+$/),
      strict_min_version: expect.stringMatching(/^(?:14[2-9]|1[5-9]\d|[2-9]\d\d)\./),
      data_collection_permissions: { required: ['none'] },
    },
  });
});

it('Chromium keeps private windows apart and has the oldest version that paints', () => {
  const manifest = builtManifest('chrome-mv3');
  expect(manifest['incognito']).toBe('split');
  expect(Number(manifest['minimum_chrome_version'])).toBeGreaterThanOrEqual(128);
});
