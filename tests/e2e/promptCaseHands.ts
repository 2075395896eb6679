// What a reader, a ruler and a fingerprint would say of a page: what is shown, what can be reached, whether it is the
// same as before.
import type { Page } from 'puppeteer-core';
import { pause } from './testExtension.ts';

/** The text shown in the page and in its frames and open shadow trees. */
export async function shownText(page: Page): Promise<string> {
  const texts: string[] = [];
  for (const frame of page.frames()) {
    const element = await frame.frameElement().catch(() => null);
    const isShown = element
      ? await element.evaluate((element) => element.checkVisibility()).catch(() => false)
      : true;
    if (isShown) texts.push(await frame.evaluate(() => document.body?.innerText ?? '').catch(() => ''));
  }
  return texts.join('\n');
}

/** The page's own parts (`data-v`) that are shown. */
export function shownParts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLElement>('[data-v]'))
      .filter(
        (element) =>
          element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
          element.offsetHeight > 0,
      )
      .map((element) => element.dataset.v ?? ''),
  );
}

const LOOKS = [
  'display',
  'visibility',
  'opacity',
  'pointerEvents',
  'filter',
  'position',
  'transform',
  'maskImage',
  'color',
  'textShadow',
  'zoom',
  'clipPath',
  'contentVisibility',
] as const;

/** How everything looks that the page had before its prompt came: the wall and what blocked ads leave is left out. */
export function lookOf(page: Page): Promise<Record<string, string>> {
  return page.evaluate((properties) => {
    const all = Array.from(document.querySelectorAll('[data-v],#menu,#fullmenu,#sky,#app,#page,body,html'));
    return Object.fromEntries(
      all.map((element) => {
        const style = getComputedStyle(element);
        const { left, right } = element.getBoundingClientRect();
        return [
          element.getAttribute('data-v') ?? (element.id || element.localName),
          `${properties.map((name) => style[name]).join(' ')} ${element.hasAttribute('inert')} from ${left} to ${right}`,
        ];
      }),
    );
  }, LOOKS);
}

export interface Reach {
  readonly outOfReach: readonly string[];
  readonly notSelectable: readonly string[];
  readonly scrolls: boolean;
}

/** Whether the paragraphs that begin like this can be scrolled to, touched and selected, by mouse and wheel. */
export async function reach(page: Page, marks: readonly string[]): Promise<Reach> {
  const outOfReach: string[] = [];
  const notSelectable: string[] = [];
  const scrolls = await wheels(page);
  for (const mark of marks) {
    const place = await page.evaluate((begins) => {
      const one = Array.from(document.querySelectorAll('p')).find((p) =>
        (p.textContent ?? '').trim().startsWith(begins.trim()),
      );
      if (!one) return undefined;
      one.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top, right } = one.getBoundingClientRect();
      const isFromRight = getComputedStyle(one).direction === 'rtl';
      // Whole pixels: of a press on half of one Chromium lets a selection begin anew with every move, in some lines.
      const [x, y] = [Math.round(isFromRight ? right - 30 : left + 30), Math.round(top + 14)];
      const hit = document.elementFromPoint(x, y);
      return { x, y, isHit: hit !== null && one.contains(hit) };
    }, mark);
    if (!place?.isHit) outOfReach.push(mark);
    else if (!(await selects(page, place))) notSelectable.push(mark);
  }
  return { outOfReach, notSelectable, scrolls };
}

async function selects(page: Page, { x, y }: { readonly x: number; readonly y: number }): Promise<boolean> {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 60, y + 3, { steps: 4 });
  await page.mouse.move(x - 20, y + 5, { steps: 2 });
  await page.mouse.move(x + 80, y + 3, { steps: 4 });
  await page.mouse.up();
  return page.evaluate(() => {
    const selected = String(getSelection()).length > 0;
    getSelection()?.removeAllRanges();
    return selected;
  });
}

/** Whether the mouse wheel moves the page, or the box the page scrolls in. */
async function wheels(page: Page): Promise<boolean> {
  const at = () =>
    page.evaluate(() => {
      const inner = document.querySelector('[data-scroller],#page,#app');
      return scrollY + (inner?.scrollTop ?? 0);
    });
  await page.evaluate(() => {
    scrollTo({ top: 0, behavior: 'instant' });
    document.querySelector('[data-scroller],#page,#app')?.scrollTo({ top: 0, behavior: 'instant' });
  });
  const before = await at();
  await page.mouse.move(640, 400);
  await page.mouse.wheel({ deltaY: 300 });
  for (let tries = 0; tries < 20; tries++) {
    if ((await at()) > before + 40) return true;
    await pause(50);
  }
  return false;
}

/** The document to the letter, and what of its state no letter shows. */
export function snapshotOf(page: Page): Promise<unknown> {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    sheets: document.adoptedStyleSheets.length,
    modal: document.querySelectorAll(':modal').length,
    looks: Array.from(document.querySelectorAll('body,body *,html'), (element) => {
      const { display, overflow, position, filter, userSelect, pointerEvents } = getComputedStyle(element);
      return [display, overflow, position, filter, userSelect, pointerEvents].join(' ');
    }),
  }));
}
