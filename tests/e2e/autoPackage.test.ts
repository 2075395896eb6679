import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { EXTENSION_FOLDERS } from './buildExtension.ts';

describe.each(['chromium', 'firefox'] as const)(
  'the script that watches allowed sites, for %s',
  (browser) => {
    const script = () => readFile(`${EXTENSION_FOLDERS[browser]}/watch.js`);

    it('is at most 6 kB', async () => {
      expect(gzipSync(await script(), { level: 9 }).length).toBeLessThanOrEqual(6_000);
    });

    it('holds neither the words addresses are judged by nor any library', async () => {
      const text = String(await script());
      expect(text).not.toMatch(/liveticker|impressum|isProbablyReaderable|preact|DOMPurify/i);
    });
  },
);
