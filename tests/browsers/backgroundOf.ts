// The background of the extension in Chromium. Puppeteer goes on handing out the worker that was ended when its successor
// has the same target, and a worker it is attached to may hang instead of ending: so the browser is asked to stop it, and
// every question has a connection of its own.
import type { Browser, CDPSession } from 'puppeteer-core';

const PATIENCE_MS = 60_000;

/** The browser that has the extension, and where the extension is. */
export interface Place {
  readonly browser: Browser;
  /** e.g. `chrome-extension://abc` */
  readonly extensionOrigin: string;
}

/**
 * Ends the background, if it runs just now, as the browser does with one that rests. Its successor is told to start: the
 * browser holds a worker back that a debugger was attached to before.
 */
export async function endWorker(place: Place): Promise<void> {
  const page = (await place.browser.pages())[0];
  if (!page) throw new Error('There is no page to ask the browser from.');
  const worker = await sessionOf(place);
  const session = await page.createCDPSession();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    if (versions.some(({ runningStatus }) => runningStatus === 'starting'))
      void worker.send('Runtime.runIfWaitingForDebugger').catch(() => undefined);
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
}

/**
 * What an expression comes to in the background that runs now.
 * @throws when none runs, or it ends over it
 */
export async function askWorker<T>(place: Place, expression: string): Promise<T> {
  const session = await sessionOf(place);
  try {
    // One that started after its predecessor was ended may be held back for a debugger.
    await session.send('Runtime.runIfWaitingForDebugger');
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  } finally {
    await session.detach().catch(() => undefined);
  }
}

async function sessionOf({ browser, extensionOrigin }: Place): Promise<CDPSession> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(`${extensionOrigin}/`),
    { timeout: PATIENCE_MS },
  );
  return target.createCDPSession();
}
