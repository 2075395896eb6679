import { execFile } from 'node:child_process';
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../browsers/launch.ts';
import { makePinnedProfile } from '../browsers/pinnedProfile.ts';
import { EXTENSION_FOLDERS } from './buildExtension.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

interface Ended {
  readonly code: number;
  readonly said: string;
}

/** `npm start -- --headless …`, as the script runs it. */
function start(...rest: readonly string[]): Promise<Ended> {
  return new Promise((done) => {
    const args = ['tests/demo/start.ts', '--headless', ...rest];
    execFile(process.execPath, args, { cwd: ROOT }, (problem, stdout, stderr) =>
      done({ code: problem ? Number(problem.code ?? 1) : 0, said: stdout + stderr }),
    );
  });
}

describe('the profile npm start makes', () => {
  it('has Lectern’s button on the toolbar, not in the puzzle-piece menu', async () => {
    const extension = EXTENSION_FOLDERS.chromium;
    const userDataDir = await makePinnedProfile(extension);
    const launched = await launchChromium({ extension, headless: true, userDataDir });
    try {
      expect(await launched.inBackground('chrome.action.getUserSettings()')).toMatchObject({
        isOnToolbar: true,
      });
    } finally {
      await launched.close();
      await rm(userDataDir, { recursive: true, force: true, maxRetries: 20 });
    }
  });
});

describe('npm start without a display', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lectern-start-'));
    const prose =
      'The mill at Ashwater has turned for two hundred years and stopped for three minutes, on a Sunday. ';
    await writeFile(
      join(folder, 'a saved page.html'),
      `<title>The Mill</title><article><h1>The Mill at Ashwater</h1>${`<p>${prose.repeat(4)}</p>`.repeat(6)}</article>`,
    );
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('prints what the reader shows of the demo article, and leaves a picture of it', async () => {
    const before = Date.now();
    const { code, said } = await start();
    expect(said).toContain('The Last Cable Ferry to Sorrel Island');
    expect(said).toContain('Imogen Halloway (Features Editor)');
    expect(said).toContain('A boat that was meant to last ten years');
    expect(said).toMatch(/\d+ words, .*min/);
    expect(code).toBe(0);
    expect((await stat(`${ROOT}.output/reader.png`)).mtimeMs).toBeGreaterThan(before);
  });

  it('reads a saved page, also when the usual port is taken', async () => {
    const squatter = createServer();
    await new Promise<void>((done) => {
      squatter.once('error', () => done());
      squatter.listen(8417, '127.0.0.1', done);
    });
    const { code, said } = await start(join(folder, 'a saved page.html'));
    await new Promise((done) => squatter.close(done));
    expect(said).toContain('Port 8417 is taken');
    expect(said).toContain('a%20saved%20page.html');
    expect(said).toContain('The Mill at Ashwater');
    expect(code).toBe(0);
  });

  it.each([
    ['a file that is missing', '/nowhere/at/all.html', /There is no file/],
    ['a site that does not answer', 'http://127.0.0.1:9/', /could not be opened: net::ERR_/],
  ])('says in one line what is wrong with %s', async (_, target, words) => {
    const { code, said } = await start(target);
    expect(said).toMatch(words);
    expect(said).not.toMatch(/\n\s+at /);
    expect(code).toBe(1);
  });
});
