// A whole browser around the background, small and obedient, whose every call can be made to fail, to lose its answer,
// or to be the last one of the background's life.
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

/**
 * What becomes of a call: `lost` does what was asked and then says that it failed; `ended`: the background dies there;
 * `corrupt` reads nonsense out of storage; `slow` answers long after everything else; `full`: from here on this area takes
 * nothing more; `changed`: another device, or another page of ours, has written just before.
 */
export type Fault = 'none' | 'refused' | 'lost' | 'ended' | 'corrupt' | 'slow' | 'full' | 'changed';

const SLOW_TURNS = 40;
const NONSENSE: unknown = [{ settings: null, version: 'one', 0: -1 }, '\0'];

type Listener = (...event: unknown[]) => unknown;

export interface FakeWorld {
  readonly stored: Record<'local' | 'sync' | 'session', Map<string, string>>;
  /** Calls of this life of the background that wait for an answer of the browser, by name. */
  readonly calls: string[];
  decide: (number: number) => Fault;
  /** What somebody else writes at a `changed` call, and has the browser report. */
  meanwhile: () => void;
  /** Areas that take nothing more. */
  readonly full: Set<string>;
  readonly granted: Set<string>;
  /** Addresses that tabs were sent to. */
  readonly opened: string[];
  /** The words on the button of the tab. */
  readonly title: () => string;
  /** Starts the background, or its successor: what the one before was waiting for never comes. */
  readonly start: () => Promise<void>;
  /** Fires one of the browser's events and waits until the background has nothing left to do. */
  readonly fire: (event: string, ...args: unknown[]) => Promise<void>;
  /** Sends a message from the page in the tab, or from the options page; undefined when the background died over it. */
  readonly send: (type: string, data?: unknown, from?: 'page' | 'options') => Promise<unknown>;
}

export const TAB = {
  id: 7,
  url: 'https://news.example/2026/05/story',
  active: true,
  status: 'complete',
  incognito: false,
};
const ORIGIN = 'chrome-extension://lectern';

const sizeOf = (area: ReadonlyMap<string, string>) =>
  [...area].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
const areaOf = (call: string) => call.split('.')[0] ?? '';

const digest = crypto.subtle.digest.bind(crypto.subtle);

export function createFakeWorld(): FakeWorld {
  let life = 0;
  let title = '';
  const listeners = new Map<string, Listener[]>();
  const pending = new Set<Promise<unknown>>();
  const world: FakeWorld = {
    stored: { local: new Map(), sync: new Map(), session: new Map() },
    calls: [],
    decide: () => 'none',
    meanwhile: () => undefined,
    full: new Set(),
    granted: new Set(['*://*.news.example/*']),
    opened: [],
    title: () => title,
    start: async () => {
      life++;
      listeners.clear();
      pending.clear();
      vi.resetModules();
      const { default: background } = await import('../../../../entrypoints/background.ts');
      background.main();
      await idle();
      world.calls.length = 0;
    },
    fire: async (event, ...args) => {
      for (const listener of listeners.get(event) ?? []) listener(...args);
      await idle();
    },
    send: async (type, data, from = 'page') => {
      const sender =
        from === 'page'
          ? { id: 'lectern', url: TAB.url, origin: new URL(TAB.url).origin, frameId: 0, tab: TAB }
          : { id: 'lectern', url: `${ORIGIN}/options.html`, tab: { ...TAB, id: 8 } };
      let reply: unknown;
      const json = JSON.parse(JSON.stringify({ type, data })) as unknown;
      listeners.get('runtime.onMessage')?.[0]?.(json, sender, (value: unknown) => {
        reply = value;
      });
      await idle();
      return reply;
    },
  };

  /** Until nothing has been asked of the browser for a while. */
  async function idle(): Promise<void> {
    for (let quiet = 0; quiet < 12; quiet++) {
      if (pending.size > 0) quiet = 0;
      await new Promise((go) => setImmediate(go));
    }
  }

  const call =
    <A extends unknown[], T>(name: string, work: (...args: A) => T) =>
    (...args: A): Promise<T> => {
      const mine = life;
      const number = world.calls.push(name) - 1;
      const done = (async () => {
        const fault = world.decide(number);
        await null;
        if (fault === 'ended') life++;
        if (mine !== life) return 'never' as const;
        if (fault === 'changed') world.meanwhile();
        if (fault === 'full') world.full.add(areaOf(name));
        if (fault === 'refused') throw new Error(`${name} was refused.`);
        if (fault === 'slow')
          for (let turn = 0; turn < SLOW_TURNS; turn++) await new Promise((go) => setImmediate(go));
        const value = work(...args);
        await null;
        if (fault === 'corrupt')
          return {
            value: Object.fromEntries(Object.keys(value as object).map((key) => [key, NONSENSE])) as T,
          };
        if (fault === 'lost') throw new Error(`${name} lost its answer.`);
        return { value };
      })();
      const watched: Promise<unknown> = done.catch(() => undefined).finally(() => pending.delete(watched));
      pending.add(watched);
      return done.then((outcome) => (outcome === 'never' ? new Promise<T>(() => undefined) : outcome.value));
    };

  // Takes the time it takes, on another thread.
  vi.spyOn(crypto.subtle, 'digest').mockImplementation((algorithm, data) => {
    const digested = digest(algorithm, data);
    const watched: Promise<unknown> = digested.finally(() => pending.delete(watched));
    pending.add(watched);
    return digested;
  });

  const event = (name: string) => ({
    addListener: (listener: Listener) => {
      listeners.set(name, [...(listeners.get(name) ?? []), listener]);
    },
    removeListener: () => undefined,
    hasListener: () => false,
  });

  const area = (name: 'local' | 'sync' | 'session') => {
    const map = world.stored[name];
    return {
      setAccessLevel: async () => undefined,
      get: call(`${name}.get`, (wanted: string | string[] | null) =>
        Object.fromEntries(
          (wanted === null ? [...map.keys()] : [wanted].flat()).flatMap((key) => {
            const value = map.get(key);
            return value === undefined ? [] : [[key, JSON.parse(value) as unknown]];
          }),
        ),
      ),
      set: call(`${name}.set`, (values: Record<string, unknown>) => {
        const next = new Map(map);
        for (const [key, value] of Object.entries(values)) next.set(key, JSON.stringify(value));
        if (world.full.has(name) && sizeOf(next) > sizeOf(map)) throw new Error('QUOTA_BYTES quota exceeded');
        for (const [key, value] of next) map.set(key, value);
      }),
      remove: call(`${name}.remove`, (keys: string | string[]) => {
        for (const key of [keys].flat()) map.delete(key);
      }),
    };
  };
  const nothing = (name: string) => call(name, () => undefined);
  Object.assign(fakeBrowser, {
    runtime: {
      id: 'lectern',
      getURL: (path: string) => ORIGIN + path,
      openOptionsPage: nothing('openOptionsPage'),
      onMessage: event('runtime.onMessage'),
      onInstalled: event('runtime.onInstalled'),
      onStartup: event('runtime.onStartup'),
      onUpdateAvailable: event('runtime.onUpdateAvailable'),
      reload: () => undefined,
    },
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
    storage: {
      local: area('local'),
      sync: area('sync'),
      session: area('session'),
      onChanged: event('storage.onChanged'),
    },
    action: {
      onClicked: event('action.onClicked'),
      setIcon: nothing('setIcon'),
      setTitle: call('setTitle', (details: { title: string }) => {
        title = details.title;
      }),
      setBadgeText: nothing('setBadgeText'),
      setBadgeBackgroundColor: nothing('setBadgeBackgroundColor'),
    },
    commands: { onCommand: event('commands.onCommand') },
    contextMenus: {
      onClicked: event('contextMenus.onClicked'),
      create: () => undefined,
      removeAll: nothing('removeAll'),
    },
    permissions: {
      onAdded: event('permissions.onAdded'),
      onRemoved: event('permissions.onRemoved'),
      getAll: call('permissions.getAll', () => ({ origins: [...world.granted] })),
      contains: call('permissions.contains', () => true),
      request: call('permissions.request', () => true),
      remove: call('permissions.remove', ({ origins }: { origins: string[] }) => {
        for (const origin of origins) world.granted.delete(origin);
        return true;
      }),
    },
    scripting: {
      executeScript: call('executeScript', ({ files, args }: { files?: string[]; args?: unknown[] }) => {
        const command = args?.find((arg) => typeof arg === 'object' && arg !== null && 'kind' in arg);
        const outcome = (command as { kind: unknown } | undefined)?.kind === 'putAway' ? 'done' : 'opened';
        return [{ result: files ? undefined : command ? outcome : 1000 }];
      }),
      insertCSS: nothing('insertCSS'),
      removeCSS: nothing('removeCSS'),
      getRegisteredContentScripts: call('getRegisteredContentScripts', () => []),
      registerContentScripts: nothing('registerContentScripts'),
      unregisterContentScripts: nothing('unregisterContentScripts'),
    },
    tabs: {
      onUpdated: event('tabs.onUpdated'),
      onActivated: event('tabs.onActivated'),
      onRemoved: event('tabs.onRemoved'),
      get: call('tabs.get', () => TAB),
      query: call('tabs.query', () => [TAB]),
      update: call('tabs.update', (_: number, { url }: { url: string }) => void world.opened.push(url)),
      create: call('tabs.create', ({ url }: { url: string }) => {
        world.opened.push(url);
        return { id: 9 };
      }),
      reload: nothing('tabs.reload'),
      goBack: nothing('tabs.goBack'),
      sendMessage: call('tabs.sendMessage', () => null),
    },
  });
  return world;
}
