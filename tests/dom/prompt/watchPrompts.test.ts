import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LocatedPrompt } from '../../../utils/prompt/findPrompt.ts';
import { watchPrompts } from '../../../utils/prompt/watchPrompts.ts';
import { clearPages, newsPage, wall } from './page.ts';

const stops: AbortController[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop.abort();
  clearPages();
});

function watch(doc: Document) {
  const stop = new AbortController();
  stops.push(stop);
  const seen: (LocatedPrompt | undefined)[] = [];
  watchPrompts(doc, { signal: stop.signal, onChange: (located) => seen.push(located) });
  return { seen, stop };
}

const ASK = '<p>Ad blocker found. Please turn off your ad blocker.</p>';
const PATIENT = { timeout: 8000, interval: 50 };

describe('watching a page', () => {
  it('sees at once what is there', async () => {
    const { seen } = watch(await newsPage({ after: wall(ASK) }));
    expect(seen.at(-1)?.finding.kind).toBe('wall');
  });

  it('sees what is added later, shown later, or swaps its words later', async () => {
    const doc = await newsPage({ after: `<div id="late" hidden>${wall(ASK)}</div>` });
    const { seen } = watch(doc);
    expect(seen).toEqual([]);
    doc.querySelector('#late')?.removeAttribute('hidden');
    await vi.waitFor(() => expect(seen.at(-1)?.finding.kind).toBe('wall'), PATIENT);
    doc.querySelector('#late')?.remove();
    await vi.waitFor(() => expect(seen.at(-1)).toBeUndefined(), PATIENT);
    doc.body.insertAdjacentHTML('beforeend', wall(`${ASK}<p>Again.</p>`));
    await vi.waitFor(() => expect(seen.at(-1)?.finding.text).toContain('Again'), PATIENT);
  });

  it('sees what comes into a shadow tree, which tells nobody', async () => {
    const doc = await newsPage({ after: '<div id="host" style="position:fixed;inset:0"></div>' });
    const { seen } = watch(doc);
    const root = doc.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = ASK;
    await vi.waitFor(() => expect(seen.at(-1)?.finding.kind).toBe('wall'), PATIENT);
  });

  it('says nothing twice', async () => {
    const doc = await newsPage({ after: wall(ASK) });
    const { seen } = watch(doc);
    for (let round = 0; round < 10; round++) {
      doc.body.classList.toggle('x');
      await new Promise((done) => setTimeout(done, 60));
    }
    expect(seen).toHaveLength(1);
  });

  it('sees a prompt on a page that never stops changing', async () => {
    const doc = await newsPage({ after: '<div id="busy"></div>' });
    const { seen } = watch(doc);
    const busy = doc.querySelector('#busy') as HTMLElement;
    const churn = setInterval(() => {
      for (let i = 0; i < 100; i++) busy.replaceChildren(doc.createTextNode(`tick ${i}`));
    }, 10);
    doc.body.insertAdjacentHTML('beforeend', wall(ASK));
    await vi.waitFor(() => expect(seen.at(-1)?.finding.kind).toBe('wall'), PATIENT);
    clearInterval(churn);
  });

  it.each([
    ['not at all where no blocker is named', '', 0],
    ['a bounded number of times where one is', `<div hidden>${ASK}</div>`, 8],
  ])('looks closely at a storm of changes %s', async (_, after, most) => {
    const doc = await newsPage({ after: `${after}<div id="busy"></div>` });
    const stop = new AbortController();
    stops.push(stop);
    let looks = 0;
    const show = <T>(look: () => T): T => {
      looks++;
      return look();
    };
    watchPrompts(doc, { signal: stop.signal, show, onChange: () => undefined });
    const busy = doc.querySelector('#busy') as HTMLElement;
    for (let round = 0; round < 100; round++) {
      for (let i = 0; i < 100; i++) busy.append(doc.createElement('p'));
      busy.replaceChildren();
      busy.classList.toggle('x');
      await new Promise((done) => setTimeout(done, 10));
    }
    // A slow machine makes the storm longer, and the looks rarer.
    expect(looks).toBeLessThanOrEqual(most);
    expect(looks > 0).toBe(most > 0);
  });

  it('stops when told to', async () => {
    const doc = await newsPage({});
    const { seen, stop } = watch(doc);
    stop.abort();
    doc.body.insertAdjacentHTML('beforeend', wall(ASK));
    await new Promise((done) => setTimeout(done, 900));
    expect(seen).toEqual([]);
  });
});
