// Runs code where a compromised content script would: in the extension's own world of a page.
import type { CDPSession, Page } from 'puppeteer-core';
import type { BrowserName } from '../browsers/find.ts';

export interface ContentWorld {
  /** Evaluates an expression there and gives its value; a promise is awaited. */
  readonly run: <T>(expression: string) => Promise<T>;
  /** Sends a message as the page's own scripts send theirs, with any payload. */
  readonly send: (
    type: unknown,
    data?: unknown,
  ) => Promise<{ res?: unknown; err?: { kind: string; why: string } }>;
  readonly close: () => Promise<void>;
}

/** What is sent is written into the code: Firefox lets no text be evaluated there. */
const sendWith = (run: ContentWorld['run']): ContentWorld['send'] => {
  return (type, data) =>
    run(`chrome.runtime.sendMessage(${JSON.stringify({ type, data, id: 1, timestamp: 1 })}).then(
      (reply) => reply ?? {}, (problem) => ({ err: { kind: 'threw', why: String(problem) } }))`);
};

/** The world of a page in either browser. @param own a page of the extension's, which stays open */
export function worldOf(
  name: BrowserName,
  page: Page,
  own: Page,
  extensionOrigin: string,
): Promise<ContentWorld> {
  return name === 'chromium' ? contentWorld(page, extensionOrigin) : firefoxWorld(page, own);
}

/**
 * In Firefox by a script that the extension injects: it runs in the one sandbox that all of the extension's scripts share.
 * @param own a page of the extension's, which injects it
 */
async function firefoxWorld(page: Page, own: Page): Promise<ContentWorld> {
  const tabId = await own.evaluate(
    `browser.tabs.query({}).then((tabs) => tabs.findLast(({ url }) => url === ${JSON.stringify(page.url())}).id)`,
  );
  const run = async <T>(expression: string): Promise<T> => {
    const { result, error } = (await own.evaluate(`browser.scripting.executeScript({
      target: { tabId: ${tabId} },
      injectImmediately: true,
      func: async () => (${expression}),
    }).then(([{ result, error }]) => ({ result, error: error && String(error) }))`)) as Injected<T>;
    if (error) throw new Error(error);
    return result;
  };
  return { run, send: sendWith(run), close: async () => undefined };
}

interface Injected<T> {
  readonly result: T;
  readonly error?: string;
}

/**
 * In Chromium by the protocol.
 * @throws when no script of the extension has run in the page, or in the frame of it that is asked for
 */
export async function contentWorld(
  page: Page,
  extensionOrigin: string,
  frameUrl?: string,
): Promise<ContentWorld> {
  const session = await page.createCDPSession();
  const contextId = await findWorld(session, extensionOrigin, frameUrl);
  const run = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  return {
    run,
    send: sendWith(run),
    close: () => session.detach(),
  };
}

async function findWorld(session: CDPSession, extensionOrigin: string, frameUrl?: string): Promise<number> {
  const worlds: { readonly id: number; readonly frameId: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === extensionOrigin)
      worlds.push({ id: context.id, frameId: (context.auxData as { frameId: string }).frameId });
  });
  await session.send('Runtime.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const frames = [frameTree.frame, ...(frameTree.childFrames ?? []).map(({ frame }) => frame)];
  const wanted = frames.find(({ url }) => (frameUrl ? url === frameUrl : true));
  const world = worlds.find(({ frameId }) => frameId === wanted?.id);
  if (!world) throw new Error('No script of the extension has run there.');
  return world.id;
}
