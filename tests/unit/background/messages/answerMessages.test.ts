import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  answerMessages,
  type Handlers,
  type MessageDesk,
} from '../../../../utils/background/messages/answerMessages.ts';
import { MessageFailure } from '../../../../utils/background/messages/messageFailure.ts';
import { MESSAGES, type MessageType } from '../../../../utils/contracts/messages.ts';
import { ANY_PAYLOAD } from '../../contracts/anyMessage.ts';

const ALL = Object.keys(MESSAGES) as MessageType[];
const OPTIONS = 'chrome-extension://lectern/options.html';

type Listener = (message: unknown, sender: unknown, send: (reply: unknown) => void) => boolean;
let listener: Listener;
let desk: MessageDesk;
const handle = vi.fn();

beforeEach(() => {
  vi.stubEnv('FIREFOX', '');
  Object.assign(fakeBrowser.runtime, {
    id: 'lectern',
    getURL: (path: string) => `chrome-extension://lectern${path}`,
    onMessage: {
      addListener: (given: Listener) => {
        listener = given;
      },
    },
  });
  vi.spyOn(console, 'warn').mockReturnValue();
  handle.mockReset().mockResolvedValue('done');
  desk = answerMessages(Object.fromEntries(ALL.map((type) => [type, handle])) as unknown as Handlers);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const tab = { id: 7, url: 'https://news.example/', incognito: false };
const top = { id: 'lectern', url: 'https://news.example/story', frameId: 0, tab };
const frame = { ...top, url: 'https://ads.example/frame', frameId: 3 };
const options = { id: 'lectern', url: OPTIONS, tab: { id: 8, url: OPTIONS, incognito: false } };

const mayTop = ALL.filter((type) => MESSAGES[type].from !== 'options');
const mayLeaving = ALL.filter((type) => MESSAGES[type].from === 'leaving');
const mayOptions = ALL.filter((type) => MESSAGES[type].from === 'options');
const mayFrame = ALL.filter((type) => MESSAGES[type].from === 'frame');
const payload = (type: MessageType) => fc.sample(ANY_PAYLOAD[type], { numRuns: 1, seed: 3 })[0];
const hear = (message: unknown, sender: unknown) =>
  new Promise<unknown>((heard) => expect(listener(message, sender, heard)).toBe(true));
const send = (type: unknown, data: unknown, sender: unknown = top) => hear({ type, data }, sender);

describe('messages', () => {
  it.each(mayTop)('%s is answered for the page of a tab', async (type) => {
    expect(await send(type, payload(type))).toEqual({ res: 'done' });
    expect(handle).toHaveBeenCalledOnce();
    expect(handle.mock.calls[0]?.[1]).toMatchObject({ tabId: 7, frameId: 0, isPrivate: false });
  });

  it.each(mayOptions)('%s is answered for the options page, and refused for a web page', async (type) => {
    expect(await send(type, payload(type), options)).toEqual({ res: 'done' });
    handle.mockClear();
    expect(await send(type, payload(type))).toEqual({ err: { kind: 'refused', why: 'sender' } });
    expect(handle).not.toHaveBeenCalled();
  });

  it.each(mayTop)('%s from a frame is refused, unless it is about the frame itself', async (type) => {
    const reply = await send(type, payload(type), frame);
    if (mayFrame.includes(type)) expect(handle.mock.calls[0]?.[1]).toMatchObject({ frameId: 3 });
    else expect(reply).toEqual({ err: { kind: 'refused', why: 'sender' } });
  });

  it.each([
    ['another extension', { ...top, id: 'other' }],
    ['nobody', {}],
    ['a page of another extension', { ...options, url: 'chrome-extension://other/options.html' }],
    ['a page without a tab', { id: 'lectern', url: top.url }],
    ['a page that is only being prepared', { ...top, documentLifecycle: 'prerender' }],
    ['an address that is none', { ...top, url: 'nowhere' }],
  ])('from %s are refused, all of them', async (_, sender) => {
    for (const type of ALL)
      expect(await send(type, payload(type), sender)).toEqual({ err: { kind: 'refused', why: 'sender' } });
    expect(handle).not.toHaveBeenCalled();
  });

  it.each(mayTop)(
    '%s, said as its page is left in Firefox, is refused unless it may be said then',
    async (type) => {
      vi.stubEnv('FIREFOX', 'true');
      const executeScript = vi.fn().mockRejectedValue(new Error('Missing host permission for the tab'));
      Object.assign(fakeBrowser, { scripting: { executeScript } });
      const reply = await send(type, payload(type), { ...top, tab: { ...tab, status: 'loading' } });
      expect(reply).toEqual(
        mayLeaving.includes(type) ? { res: 'done' } : { err: { kind: 'refused', why: 'sender' } },
      );
    },
  );

  it.each([...Object.getOwnPropertyNames(Object.prototype), 'promptHere', '', null, 7, ['openOptions'], {}])(
    'of a type that isn’t in the table are refused: %j',
    async (type) => {
      expect(await send(type, {})).toEqual({ err: { kind: 'refused', why: 'unknown' } });
      expect(handle).not.toHaveBeenCalled();
    },
  );

  it('that are anything at all never throw, and reach no handler', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything({ withNullPrototype: true }), async (message) => {
        expect(await hear(message, top)).toEqual({ err: { kind: 'refused', why: 'unknown' } });
      }),
    );
    expect(handle).not.toHaveBeenCalled();
  });

  it.each(ALL)('%s is refused beyond what a tab may send in a minute, and only there', async (type) => {
    const isOptions = MESSAGES[type].from === 'options';
    const { perMinute } = MESSAGES[type];
    for (let at = 0; at < perMinute; at++) await send(type, payload(type), isOptions ? options : top);
    const sender = isOptions ? options : top;
    expect(await send(type, payload(type), sender)).toEqual({ err: { kind: 'refused', why: 'tooMany' } });
    expect(handle).toHaveBeenCalledTimes(perMinute);
    if (!isOptions)
      expect(await send(type, payload(type), { ...top, tab: { ...tab, id: 9 } })).toEqual({ res: 'done' });
  });

  it.each(mayTop)('%s from a page that is being left does nothing to the page after it', async (type) => {
    for (const documentLifecycle of ['cached', 'pending_deletion']) {
      handle.mockClear();
      await send(type, payload(type), { ...top, documentLifecycle });
      expect(handle.mock.calls.length).toBe(mayLeaving.includes(type) ? 1 : 0);
    }
  });

  it('from a page that is being left are only what is kept about that page', () => {
    expect(mayLeaving).toEqual(['savePlace']);
  });

  it.each(mayFrame)('%s from frames uses up nothing of what the page may send', async (type) => {
    const { perMinute } = MESSAGES[type];
    for (let at = 0; at < perMinute; at++)
      await send(type, payload(type), { ...frame, frameId: 3 + (at % 2) });
    expect(await send(type, payload(type), frame)).toEqual({ err: { kind: 'refused', why: 'tooMany' } });
    expect(await send(type, payload(type))).toEqual({ res: 'done' });
  });

  it('that are refused are counted, and spoken of once', async () => {
    for (let at = 0; at < 5; at++) await send('constructor', {});
    for (let at = 0; at < 5; at++) await send('chooseForSite', {});
    expect(desk.refused()).toEqual({ 'unknown type: unknown': 5, 'chooseForSite: payload': 5 });
    expect(console.warn).toHaveBeenCalledTimes(2);
  });

  it('that fail are answered with data', async () => {
    handle.mockRejectedValueOnce(new MessageFailure({ kind: 'failed', why: 'notStored' }));
    expect(await send('openOptions', undefined)).toEqual({ err: { kind: 'failed', why: 'notStored' } });
    handle.mockRejectedValueOnce(new MessageFailure({ kind: 'refused', why: 'notOwn' }));
    expect(await send('openOptions', undefined)).toEqual({ err: { kind: 'refused', why: 'notOwn' } });
    handle.mockRejectedValueOnce(new Error('with something private in it'));
    expect(await send('openOptions', undefined)).toEqual({ err: { kind: 'failed', why: 'unexpected' } });
  });
});
