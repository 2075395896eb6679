import { execFile } from 'node:child_process';
import { access, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedChromium, launchChromium } from '../browsers/launch.ts';
import { EXTENSION_FOLDERS } from './buildExtension.ts';

const run = promisify(execFile);
const WEB_EXT = fileURLToPath(new URL('../../node_modules/web-ext/bin/web-ext.js', import.meta.url));
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

  it('runs no code but its own', async () => {
    const manifest = await manifestOf(browser);
    const policy = JSON.stringify(manifest.content_security_policy ?? '');
    expect(policy).not.toMatch(/https?:|unsafe-/);
  });
});

describe('installing', () => {
  let chromium: LaunchedChromium;

  beforeAll(async () => {
    chromium = await launchChromium({ extension: EXTENSION_FOLDERS.chromium, headless: true });
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

describe('the check of Firefox’s store', () => {
  it('finds no error', async () => {
    const { stdout } = await run(process.execPath, [
      WEB_EXT,
      'lint',
      `--source-dir=${EXTENSION_FOLDERS.firefox}`,
      '--output=json',
      '--boring',
    ]);
    const { errors, summary } = JSON.parse(stdout);
    expect(errors).toEqual([]);
    expect(summary.errors).toBe(0);
  });
});

interface WithManagement {
  readonly chrome: {
    readonly management: { getPermissionWarningsByManifest(manifest: string): Promise<string[]> };
  };
}
