// The addresses of links in print, where the reader wants them.
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { readingSite, shows } from './readingSite.ts';
import { BROWSER_OF_THIS_RUN, goToOwnPage, setStage, until, waitFor } from './testExtension.ts';

const text = (at: number) =>
  `<p>Part ${at} of the harbour’s story: the keeper counted boats, wrote their names into the book, and read <a href="https://plans.example/pier">the plan of the pier</a> again.</p>`;
const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>The plan</title><body><main><article>
<h1>The plan</h1>${[1, 2, 3, 4, 5, 6, 7, 8].map(text).join('')}</article></main></body></html>`;

describe.each([BROWSER_OF_THIS_RUN])('links printed from %s', (name) => {
  const stage = setStage(name);
  const site = readingSite(stage, { '/2026/05/the-plan': PAGE });
  const printed = async (): Promise<string> => {
    const page = await stage.open(site.address().replace(/[^/]+$/, 'the-plan'));
    await stage.press(page);
    await waitFor(page, 'reader');
    await shows(page, '.tool.more');
    const pdf = await page.pdf({ timeout: 0 });
    const { text: words } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), {
      mergePages: true,
    });
    return words.replace(/\s+/g, ' ');
  };

  it('are listed with their addresses where that is chosen, and only there', async () => {
    expect(await printed()).not.toContain('plans.example');
    const options = await stage.newPage();
    const toggles = '#reading .toggle input';
    await goToOwnPage(options, stage.launched().optionsUrl, toggles);
    await until('the options', () =>
      options.evaluate((wanted) => document.querySelectorAll(wanted).length > 2, toggles),
    );
    await options.evaluate((wanted) => document.querySelectorAll<HTMLElement>(wanted)[2]?.focus(), toggles);
    await options.keyboard.press(' ');
    await until('it to be saved', () =>
      options.evaluate(() => document.querySelector('.saved')?.textContent?.startsWith('Saved') === true),
    );
    const after = await printed();
    expect(after).toContain('[1]');
    expect(after.match(/plans\.example\/pier/g)).toHaveLength(1);
  });
});
