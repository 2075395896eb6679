import { access, glob, readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LEANING_SCRIPTS } from '../../utils/build/commonParts.ts';
import type { LaunchedChromium } from '../browsers/launch.ts';
import { borrowBrowser } from './borrowBrowser.ts';
import { EXTENSION_FOLDERS } from './buildExtension.ts';

const BROWSERS = ['chromium', 'firefox'] as const;

async function manifestOf(browser: (typeof BROWSERS)[number]): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(`${EXTENSION_FOLDERS[browser]}/manifest.json`, 'utf8'));
}

describe.each(BROWSERS)('the package for %s', (browser) => {
  it('asks for exactly these permissions, and sites only when the reader wants them', async () => {
    const manifest = await manifestOf(browser);
    expect(manifest).toMatchObject({
      manifest_version: 3,
      permissions: ['activeTab', 'scripting', 'storage', 'contextMenus'],
      optional_host_permissions: ['*://*/*'],
    });
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('optional_permissions');
  });

  it('has scripts that can be read as such', async () => {
    const scripts = await Array.fromAsync(glob(`${EXTENSION_FOLDERS[browser]}/*.js`));
    expect(scripts.length).toBeGreaterThan(20);
    for (const script of scripts) {
      const code = await readFile(script, 'utf8');
      expect(() => new Function(code), script).not.toThrow();
    }
  });

  it('puts nothing into a page before it is asked', async () => {
    const manifest = await manifestOf(browser);
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it('has its icons, for the list of extensions and the toolbar', async () => {
    const { icons, action } = (await manifestOf(browser)) as {
      icons: Record<string, string>;
      action: {
        default_icon: Record<string, string>;
        theme_icons?: readonly Record<string, string | number>[];
      };
    };
    expect(Object.keys(icons)).toEqual(['16', '32', '48', '96', '128']);
    const themed = (action.theme_icons ?? []).flatMap(({ light, dark }) => [light, dark]);
    if (browser === 'firefox') expect(themed).toHaveLength(4);
    for (const icon of [...Object.values(icons), ...Object.values(action.default_icon), ...themed])
      await access(`${EXTENSION_FOLDERS[browser]}/${icon}`);
  });

  it('brings the polyfill of the browsers’ API into the background, and into no page', async () => {
    const holders: string[] = [];
    for await (const script of glob('**/*.js', { cwd: EXTENSION_FOLDERS[browser] })) {
      const text = await readFile(`${EXTENSION_FOLDERS[browser]}/${script}`, 'utf8');
      if (text.includes('ExtensionPolyfill')) holders.push(script);
    }
    expect(holders).toEqual(['background.js']);
  });

  it('has every script that goes into pages begin by giving the storage up, where the browser can’t close it', async () => {
    const first = /^(?:if\(!\("tabs"in browser\)\))?for\(let e of\[browser,chrome\]\)/;
    const without: string[] = [];
    for await (const script of glob('*.js', { cwd: EXTENSION_FOLDERS[browser] }))
      if (!first.test(await readFile(`${EXTENSION_FOLDERS[browser]}/${script}`, 'utf8')))
        without.push(script);
    // They come behind another, or into an open reader.
    const later = without.filter(
      (script) => !/^(?:font\w+|syllables|promptWords|relatedHeadings)\.js$/.test(script),
    );
    const leaning = LEANING_SCRIPTS.map((name) => `${name}.js`);
    if (browser === 'firefox') expect(later.sort()).toEqual(['background.js', ...leaning].sort());
    else expect(without.length).toBeGreaterThan(20);
  });

  it('asks in which direction something is read, not in which language it is', async () => {
    const scripts = await Array.fromAsync(glob('*.js', { cwd: EXTENSION_FOLDERS[browser] }));
    const texts = await Promise.all(
      scripts.map((script) => readFile(`${EXTENSION_FOLDERS[browser]}/${script}`, 'utf8')),
    );
    expect(texts.filter((text) => /:dir\(rtl\)/.test(text)).length).toBeGreaterThan(0);
    expect(texts.filter((text) => /:lang\(arc\)/.test(text))).toEqual([]);
  });

  it('runs no code but its own', async () => {
    const { content_security_policy: policy } = (await manifestOf(browser)) as {
      content_security_policy: { extension_pages: string };
    };
    const rules = policy.extension_pages.split('; ');
    expect(rules).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "base-uri 'none'",
      ]),
    );
    expect(rules.filter((rule) => /unsafe-|\*/.test(rule))).toEqual([]);
    // Looking links up is the only thing that leaves the package.
    expect(rules.filter((rule) => /https?:/.test(rule))).toEqual(['connect-src https: http:']);
  });

  it('names the licences of everything in it', async () => {
    const list = await readFile(`${EXTENSION_FOLDERS[browser]}/licences.txt`, 'utf8');
    for (const name of ['@mozilla/readability', 'dompurify', 'preact', 'webextension-polyfill'])
      expect(list).toMatch(new RegExp(`^${name} \\d+\\.\\d+`, 'm'));
    expect(list).toContain('Apache License');
  });
});

describe('installing', () => {
  let chromium: LaunchedChromium;

  beforeAll(async () => {
    chromium = await borrowBrowser('chromium');
  });

  afterAll(() => chromium?.close());

  it('shows no warning in Chromium', async () => {
    const { default_locale: _, ...manifest } = await manifestOf('chromium');
    const page = await chromium.browser.newPage();
    await page.goto(chromium.optionsUrl);
    const warningsOf = (asked: Record<string, unknown>) =>
      page.evaluate(
        (text) =>
          (globalThis as unknown as WithManagement).chrome.management.getPermissionWarningsByManifest(text),
        JSON.stringify({ ...asked, name: 'Lectern', description: 'A reader' }),
      );
    expect(await warningsOf(manifest)).toEqual([]);
    // The same question about a manifest that asks for more gets an answer, so an empty one means something.
    expect(await warningsOf({ ...manifest, host_permissions: ['*://*/*'] })).not.toEqual([]);
  });
});

interface WithManagement {
  readonly chrome: {
    readonly management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> };
  };
}
