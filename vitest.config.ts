import { availableParallelism } from 'node:os';
import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { findBrowser } from './tests/browsers/find.ts';
import { CHROMIUM_FLAGS } from './tests/browsers/flags.ts';
import { IN_TURN } from './tests/tools/inTurn.ts';
import { OneProjectAfterAnother } from './tests/tools/oneProjectAfterAnother.ts';

/** A page of a test keeps a core busy with its browser's processes; more at once only make each test slower. */
const maxWorkers = Math.max(2, availableParallelism() - 1);
/** For a test that hangs; nothing is timed, and a busy machine may take long over anything. */
const patience = { testTimeout: 300_000, hookTimeout: 300_000, expect: { poll: { timeout: 120_000 } } };
/** A worker keeps its browsers from file to file (`borrowBrowser.ts`), so it has to outlive a file. */
const e2e = { ...patience, environment: 'node' as const, maxWorkers, isolate: false };
const LONG_TESTS = 'tests/{unit,e2e}/**/*.long.test.ts';
// Kinds of test: `node` for pure logic and the extension's edge (fakeBrowser), `dom` for everything that reads or draws
// a page, in real Chromium, `e2e` for the built extension in real browsers, and `long` for those that `npm test`
// leaves out. All kinds share the workers, so that they run side by side.
export default defineConfig(async () => ({
  test: {
    sequence: { sequencer: OneProjectAfterAnother },
    projects: [
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'node',
          include: ['tests/unit/**/*.test.ts'],
          exclude: [LONG_TESTS],
          ...patience,
          environment: 'node' as const,
          maxWorkers,
        },
      },
      {
        plugins: [preact()],
        publicDir: false as const,
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          ...patience,
          setupFiles: ['tests/dom/setup.ts'],
          maxWorkers,
          browser: {
            enabled: true,
            connectTimeout: 300_000,
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
          ...e2e,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: [LONG_TESTS],
          globalSetup: ['tests/e2e/buildExtension.ts'],
        },
      },
      {
        test: {
          ...e2e,
          name: 'long',
          include: [LONG_TESTS, ...IN_TURN],
          env: { IN_TURN: 'firefox' },
          globalSetup: ['tests/e2e/buildExtension.ts', 'tests/demo/walls/live/install.ts'],
        },
      },
    ],
  },
}));
