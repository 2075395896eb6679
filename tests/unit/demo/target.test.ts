import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseTarget } from '../../demo/target.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-target-'));
  await writeFile(join(folder, 'a page.html'), '<p>Saved</p>');
  await writeFile(join(folder, 'notes.txt'), 'Not a page');
});
afterAll(() => rm(folder, { recursive: true }));

describe('what npm start is asked to open', () => {
  it('is the demo newsroom when nothing is said', async () => {
    expect(await parseTarget(undefined)).toEqual({ kind: 'demo' });
  });

  it.each(['https://news.example/a?b=c', 'http://127.0.0.1:8080/'])('is the address %s', async (url) => {
    expect(await parseTarget(url)).toEqual({ kind: 'url', url });
  });

  it('is a saved page, wherever the shell stands', async () => {
    const file = join(folder, 'a page.html');
    expect(await parseTarget(file)).toEqual({ kind: 'file', file });
  });

  it.each([
    ['a file that is not there', () => join(folder, 'gone.html'), /There is no file .*gone\.html\.$/],
    ['an address without its beginning', () => 'news.example/story', /say https:\/\/news\.example\/story$/],
    ['a folder', () => folder, /is not a file/],
    ['another kind of file', () => join(folder, 'notes.txt'), /doesn't end in \.html/],
    ['an address of another kind', () => 'ftp://news.example/', /http\(s\)/],
    ['an address that is none', () => 'https://', /not an address/],
  ])('is refused in words when it is %s', async (_, argument, words) => {
    const target = await parseTarget(argument());
    expect(target.kind === 'wrong' && target.why).toMatch(words);
  });
});
