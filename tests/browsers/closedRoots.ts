// Lectern draws in closed shadow roots on plain elements, which no script in a page can reach. A test reaches them through
// the browser's own protocol: CDP's `pierce` in Chromium, BiDi's `includeShadowTree` in Firefox.
import type { Page } from 'puppeteer-core';

/** The parts of puppeteer's Firefox pages that are needed and not typed. */
interface BidiBrowser {
  readonly connection: {
    send(method: string, parameters: Record<string, unknown>): Promise<{ result: unknown }>;
  };
}

interface CdpNode {
  readonly nodeType: number;
  readonly backendNodeId: number;
  readonly children?: readonly CdpNode[];
  readonly shadowRoots?: readonly (CdpNode & { readonly shadowRootType?: string })[];
}

interface BidiNode {
  readonly sharedId?: string;
  readonly value?: {
    readonly localName?: string;
    readonly mode?: string;
    readonly children?: readonly BidiNode[];
    readonly shadowRoot?: BidiNode | null;
  };
}

/**
 * Runs a function in the page with the closed shadow roots that hang right under `<html>`, oldest first.
 * @param read runs in the page, so it uses nothing from outside itself
 */
export async function withClosedRoots<T, A extends unknown[]>(
  page: Page,
  read: (roots: ShadowRoot[], ...rest: A) => T,
  ...rest: A
): Promise<Awaited<T>> {
  return run<Awaited<T>>(page, String(read), rest);
}

function run<T>(page: Page, read: string, rest: readonly unknown[]): Promise<T> {
  const browser = page.browser() as unknown as Partial<BidiBrowser>;
  return browser.connection
    ? inFirefox<T>(browser as BidiBrowser, page, read, rest)
    : inChromium<T>(page, read, rest);
}

/** The same with the one root that holds an element of that kind. @throws when there is none. */
export async function inClosedRoot<T, A extends unknown[]>(
  page: Page,
  selector: string,
  read: (root: ShadowRoot, ...rest: A) => T,
  ...rest: A
): Promise<Awaited<T>> {
  const inRoot = `(roots, selector, ...rest) => {
    const root = roots.find((root) => root.querySelector(selector));
    if (!root) throw new Error('nothing of Lectern holds ' + selector);
    return (${read})(root, ...rest);
  }`;
  return run<Awaited<T>>(page, inRoot, [selector, ...rest]);
}

async function inChromium<T>(page: Page, read: string, rest: readonly unknown[]): Promise<T> {
  const session = await page.createCDPSession();
  try {
    // Ids of nodes are only given out once the document was asked for.
    const { root } = await session.send('DOM.getDocument', { depth: 3, pierce: true });
    const html = (root as CdpNode).children?.find(({ nodeType }) => nodeType === 1);
    const roots = (html?.children ?? []).flatMap(({ shadowRoots = [] }) =>
      shadowRoots.filter(({ shadowRootType }) => shadowRootType === 'closed'),
    );
    const handles = [];
    for (const { backendNodeId } of roots) {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      handles.push({ objectId: object.objectId });
    }
    const { result: anchor } = await session.send('Runtime.evaluate', { expression: 'globalThis' });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: anchor.objectId ?? '',
      functionDeclaration: wrapped(read),
      arguments: [{ value: JSON.stringify(rest) }, ...handles] as { value?: string; objectId?: string }[],
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return unpack(result.value);
  } finally {
    await session.detach().catch(() => undefined);
  }
}

async function inFirefox<T>(
  { connection }: BidiBrowser,
  page: Page,
  read: string,
  rest: readonly unknown[],
): Promise<T> {
  const target = { context: (page.mainFrame() as unknown as { _id: string })._id };
  const { result } = await connection.send('script.evaluate', {
    target,
    expression: "Reflect.get(Document.prototype, 'documentElement', document)",
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  const html = (result as { result?: BidiNode }).result;
  const roots = (html?.value?.children ?? []).flatMap(({ value }) =>
    value?.shadowRoot?.value?.mode === 'closed' ? [{ sharedId: value.shadowRoot.sharedId }] : [],
  );
  const called = await connection.send('script.callFunction', {
    target,
    functionDeclaration: wrapped(read),
    arguments: [{ type: 'string', value: JSON.stringify(rest) }, ...roots],
    awaitPromise: true,
  });
  const outcome = called.result as {
    result?: { value?: unknown };
    exceptionDetails?: { text: string };
  };
  if (outcome.exceptionDetails) throw new Error(outcome.exceptionDetails.text);
  return unpack(outcome.result?.value);
}

/** Arguments and answer cross as JSON: both protocols have value formats of their own. */
function wrapped(read: string): string {
  return `async function (rest, ...roots) {
    const answer = await (${read})(roots, ...JSON.parse(rest));
    return answer === undefined ? '' : JSON.stringify(answer);
  }`;
}

function unpack<T>(answer: unknown): T {
  return (typeof answer === 'string' && answer !== '' ? JSON.parse(answer) : undefined) as T;
}
