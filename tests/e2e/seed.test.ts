import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articleText, BROWSERS, inReader, setStage, waitFor } from './stage.ts';

const FOLDER = join(resolve(process.env.LECTERN_CORPUS ?? '../shared/corpus'), 'seed');
const PAGE = join(FOLDER, 'page.html');
const isThere = existsSync(PAGE);

interface Truth {
  readonly title: string;
  readonly byline: string;
  readonly bylineRole: string;
  readonly siteName: string;
  readonly date: string;
  readonly caption: string;
  readonly text: string;
  readonly mustNotContain: readonly string[];
}

if (!isThere && process.env.CI === 'true') throw new Error(`The seed page is missing: ${PAGE}`);
if (!isThere) console.warn(`Skipped: the seed page is not at ${PAGE}.`);

describe.skipIf(!isThere).each(BROWSERS)('the user’s own example in %s', (browser) => {
  const stage = setStage(browser, [PAGE]);
  const truth = (): Truth => JSON.parse(readFileSync(join(FOLDER, 'truth.json'), 'utf8'));

  it('is read whole: title, person and role, every block, the caption under its picture, nothing else', async () => {
    const page = await stage.open(stage.newsroom().addressOf(PAGE));
    await stage.press(page);
    const { outline } = await waitFor(page, 'reader');
    const { title, byline, bylineRole, siteName, date, caption, text, mustNotContain } = truth();
    expect(outline.title).toBe(title);
    expect(outline.people).toEqual([`${byline} (${bylineRole})`]);
    expect(outline.site).toBe(siteName);
    const shown = await articleText(page);
    const blocks = text.split(/\n+/).filter(Boolean);
    expect(blocks.length).toBeGreaterThanOrEqual(29);
    const plain = (value: string) => value.replace(/\s+/g, ' ').trim();
    expect(blocks.map(plain).filter((block) => !shown.includes(block))).toEqual([]);
    expect(mustNotContain.filter((piece) => shown.includes(plain(piece)))).toEqual([]);
    const captions = await inReader(page, (root) =>
      [...root.querySelectorAll('figure')]
        .filter((figure) => figure.querySelector('img'))
        .map((figure) => figure.querySelector('figcaption')?.textContent?.replace(/\s+/g, ' ').trim()),
    );
    expect(captions.join(' ')).toContain(plain(caption));
    const published = await inReader(
      page,
      (root) => root.querySelector<HTMLTimeElement>('header time')?.dateTime,
    );
    expect(published).toContain(date);
  });
});
