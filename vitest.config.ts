import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findBrowser } from './tests/browsers/find.ts';
import { CHROMIUM_FLAGS } from './tests/browsers/flags.ts';

// Three kinds of test: `node` for pure logic and the extension's edge (fakeBrowser), `dom` for everything that
// reads or draws a page, in real Chromium, and `e2e` for the built extension in real browsers.
export default defineConfig(async () => ({
  test: {
    projects: [
      {
        plugins: [await WxtVitest()],
        test: { name: 'node', include: ['tests/unit/**/*.test.ts'], environment: 'node' },
      },
      {
        plugins: [preact()],
        publicDir: false as const,
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/dom/setup.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { executablePath: await findBrowser('chromium'), args: CHROMIUM_FLAGS },
            }),
            instances: [{ browser: 'chromium' as const }],
          },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          globalSetup: ['tests/e2e/buildExtension.ts'],
        },
      },
    ],
  },
}));
