import '../../allLexicons.ts';
import { afterEach, describe, expect, it } from 'vitest';
import { type LocatedPrompt, locatePrompt } from '../../../utils/prompt/detect/findPrompt.ts';
import { isShown } from '../../../utils/prompt/detect/shownText.ts';
import { watchPrompts } from '../../../utils/prompt/detect/watchPrompts.ts';
import { eventually } from '../../eventually.ts';
import { clearPages, newsPage, wall } from './page.ts';

// With its frame goes what watches it.
afterEach(clearPages);

function watch(doc: Document) {
  const seen: (LocatedPrompt | undefined)[] = [];
  const detector = { locate: () => locatePrompt(doc), isShown };
  watchPrompts(doc, {
    detector: () => detector,
    onChange: (located) => seen.push(located),
  });
  return { seen };
}

const ASK = '<p>Ad blocker found. Please turn off your ad blocker.</p>';

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
    await eventually(() => expect(seen.at(-1)?.finding.kind).toBe('wall'));
    doc.querySelector('#late')?.remove();
    await eventually(() => expect(seen.at(-1)).toBeUndefined());
    doc.body.insertAdjacentHTML('beforeend', wall(`${ASK}<p>Again.</p>`));
    await eventually(() => expect(seen.at(-1)?.finding.text).toContain('Again'));
  });

  it.each(['', 'late'])('hears what pictures are said to show, %s', async (when) => {
    const picture = wall(
      `<img style="width:400px;height:200px" src="data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'/>" alt="Please turn off your ad blocker to read on.">`,
    );
    const doc = await newsPage(when ? {} : { after: picture });
    const { seen } = watch(doc);
    if (when) doc.body.insertAdjacentHTML('beforeend', picture);
    await eventually(() => expect(seen.at(-1)?.finding.kind).toBe('wall'));
  });

  it('sees what comes into a shadow tree, which tells nobody', async () => {
    const doc = await newsPage({ after: '<div id="host" style="position:fixed;inset:0"></div>' });
    const { seen } = watch(doc);
    const root = doc.querySelector('#host')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = ASK;
    await eventually(() => expect(seen.at(-1)?.finding.kind).toBe('wall'));
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
    await eventually(() => expect(seen.at(-1)?.finding.kind).toBe('wall'));
    clearInterval(churn);
  });

  it.each([
    ['not at all where no blocker is named', '', false],
    ['four times a second at most where one is', `<div hidden>${ASK}</div>`, true],
  ])('looks closely at a storm of changes %s', async (_, after, isNamed) => {
    const doc = await newsPage({ after: `${after}<div id="busy"></div>` });
    let looks = 0;
    const locate = () => {
      looks++;
      return locatePrompt(doc);
    };
    watchPrompts(doc, {
      detector: () => ({ locate, isShown }),
      onChange: () => undefined,
    });
    const busy = doc.querySelector('#busy') as HTMLElement;
    const begun = performance.now();
    for (let round = 0; round < 100; round++) {
      for (let i = 0; i < 100; i++) busy.append(doc.createElement('p'));
      busy.replaceChildren();
      busy.classList.toggle('x');
      await new Promise((done) => setTimeout(done, 10));
    }
    // A slow machine makes the storm longer. To the pauses come the whole looks at times of their own, and the last one.
    const pauses = (performance.now() - begun) / 250;
    expect(looks).toBeLessThanOrEqual(isNamed ? pauses + 4 : 0);
    expect(looks > 0).toBe(isNamed);
  });

  it('asks for the detector where a blocker is named and nowhere else, and looks once it is there', async () => {
    const doc = await newsPage({});
    let asked = 0;
    let detector: { locate: () => LocatedPrompt | undefined; isShown: typeof isShown } | undefined;
    const seen: (LocatedPrompt | undefined)[] = [];
    const look = watchPrompts(doc, {
      detector: () => detector,
      onHeard: () => asked++,
      onChange: (located) => seen.push(located),
    });
    doc.body.insertAdjacentHTML('beforeend', '<p>The ferry leaves at nine.</p>');
    await new Promise((done) => setTimeout(done, 700));
    expect(asked).toBe(0);
    doc.body.insertAdjacentHTML('beforeend', wall(ASK));
    await eventually(() => expect(asked).toBe(1));
    expect(seen).toEqual([]);
    detector = { locate: () => locatePrompt(doc), isShown };
    look();
    await eventually(() => expect(seen.at(-1)?.finding.kind).toBe('wall'));
    expect(asked).toBe(1);
  });
});
