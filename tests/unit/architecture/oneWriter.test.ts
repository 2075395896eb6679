// What is stored has one writer: the background's own modules, each change in the queue.
import { describe, expect, it } from 'vitest';
import { extensionSources, withoutComments } from './sources.ts';

const WRITES = /\bstorage(?:\.\w+|\[\w+\])\s*\.\s*(?:set|remove|clear)\(/;

describe('stored data', () => {
  it('is written in the background and nowhere else', async () => {
    const writers = (await extensionSources())
      .filter(({ text }) => WRITES.test(withoutComments(text)))
      .map(({ path }) => path);
    expect(writers.length).toBeGreaterThan(3);
    const elsewhere = writers.filter(
      (path) => !path.startsWith('utils/background/') && path !== 'utils/settings/settingsStore.ts',
    );
    expect(elsewhere).toEqual([]);
  });

  it('is written in the queue, by itself or by `createKnown`', async () => {
    const unqueued = (await extensionSources())
      .filter(({ path }) => path.startsWith('utils/background/'))
      .filter(({ text }) => WRITES.test(withoutComments(text)) && !/\b(?:inQueue|known\.change)\(/.test(text))
      .map(({ path }) => path);
    expect(unqueued).toEqual([]);
  });

  it('is not read by scripts in pages', async () => {
    const readers = (await extensionSources())
      .filter(({ path }) =>
        /^entrypoints\/(?!background|options|welcome|list|fitting|closed)|^utils\/page\//.test(path),
      )
      .filter(({ text }) => /\bstorage\.|settingsStore/.test(withoutComments(text)))
      .map(({ path }) => path);
    expect(readers).toEqual([]);
  });
});
