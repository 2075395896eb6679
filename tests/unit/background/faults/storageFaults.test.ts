// Every flow of the background with its storage full, and with somebody else writing, from each call of the storage on. What
// was acknowledged is there afterwards, what was there before is there still, and the button says how it is.
import { describe, expect, it, vi } from 'vitest';
import { readingList } from '../../../../utils/background/related/readingList.ts';
import { readStoredSettings } from '../../../../utils/settings/settingsStore.ts';
import { expectReadableTabs } from './expectReadableTabs.ts';
import type { FakeWorld } from './fakeWorld.ts';
import { FLOWS, type Flow, freshWorld, isFailure, isReply, whatIsStored } from './flows.ts';
import { hearEscaped } from './hearEscaped.ts';

vi.mock('../../../../utils/background/related/detailStore.ts', () => import('./noDetailStore.ts'));

const OTHER = 'https://news.example/2026/05/other';
const escaped = hearEscaped();

/** Flows that take away what the other one has stored, if they come after it. */
const DELETE_THE_LIST = ['one kind of what is stored, deleted', 'everything put back'];
const SET_THE_RATE = ['everything put back', 'a way of reading that is changed'];

const isStorageCall = (call: string) => /^(?:local|sync|session)\./.test(call);

/** Says that something is there to stay. */
const isPromise = (reply: unknown) =>
  /"(?:res|kind|outcome)":"(?:saved|kept|dropped|done)"/.test(JSON.stringify(reply) ?? '');

type Stored = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What is stored on this device beside the settings, of which there are two copies. */
function lists(world: FakeWorld): Readonly<Record<string, unknown>> {
  const { settings: _copy, ...rest } = (whatIsStored(world) as Stored).local ?? {};
  return Object.fromEntries(Object.entries(rest).filter(([, value]) => JSON.stringify(value) !== '{}'));
}

async function runAt(
  flow: Flow,
  at: number,
  fault: 'full' | 'changed',
  prepare?: (world: FakeWorld) => void,
) {
  const world = await freshWorld(flow);
  prepare?.(world);
  const before = whatIsStored(world) as Stored;
  const titleBefore = world.title();
  world.decide = (number) => (number === at ? fault : 'none');
  const reply = await flow.run(world);
  world.decide = () => 'none';
  return { world, before, titleBefore, reply };
}

describe('the background', { timeout: 600_000 }, () => {
  it.each(Object.entries(FLOWS))('loses nothing where storage is full in %s', async (_, flow) => {
    const clean = await freshWorld(flow);
    await flow.run(clean);
    const cleanStored = whatIsStored(clean) as Stored;
    const cleanLists = lists(clean);
    const cleanSettings = (await readStoredSettings()).settings;
    for (const [at, name] of [...clean.calls].entries()) {
      if (!isStorageCall(name)) continue;
      const where = `full from ${name} (${at}) on`;
      const { world, before, titleBefore, reply } = await runAt(flow, at, 'full');
      expect(isReply(reply), where).toBe(true);
      // What could not be done, and is said to have failed, leaves the button as it was.
      expect(isFailure(reply) ? [clean.title(), titleBefore] : [clean.title()], where).toContain(
        world.title(),
      );
      for (const [area, entries] of Object.entries(before))
        for (const [key, value] of Object.entries(entries)) {
          const now = (whatIsStored(world) as Stored)[area]?.[key];
          const mayBe = [value, cleanStored[area]?.[key]].map((each) => JSON.stringify(each));
          if (key !== 'settings' && area !== 'session')
            expect(mayBe, `${where}: ${area}.${key}`).toContain(JSON.stringify(now));
        }
      if (isPromise(reply)) {
        expect((await readStoredSettings()).settings, where).toEqual(cleanSettings);
        expect(lists(world), where).toEqual(cleanLists);
      }
      // Room again.
      world.full.clear();
      await world.start();
      const again = await flow.run(world);
      expect(isReply(again) && !isFailure(again), where).toBe(true);
      if (!flow.differs) {
        expect(lists(world), where).toEqual(cleanLists);
        expect((await readStoredSettings()).settings, where).toEqual(cleanSettings);
      }
    }
    await new Promise((go) => setImmediate(go));
    expect(escaped).toEqual([]);
  });

  it.each(Object.entries(FLOWS))(
    'loses nothing that somebody else has stored meanwhile in %s',
    async (title, flow) => {
      const clean = await freshWorld(flow);
      await flow.run(clean);
      for (const [at, name] of [...clean.calls].entries()) {
        if (!isStorageCall(name)) continue;
        const where = `changed at ${name} (${at})`;
        let kept: Promise<unknown> | undefined;
        const { world, reply } = await runAt(flow, at, 'changed', (fresh) => {
          fresh.meanwhile = () => {
            kept = fresh.send('keepLink', { url: OTHER, title: 'Other', isKept: true });
          };
        });
        expect(isReply(reply), where).toBe(true);
        const answer = await kept;
        const hasOther = (await readingList()).some(({ url }) => url === OTHER);
        if (isPromise(answer) && !DELETE_THE_LIST.includes(title)) expect(hasOther, where).toBe(true);
        expectReadableTabs(world, where);
      }
      await new Promise((go) => setImmediate(go));
      expect(escaped).toEqual([]);
    },
  );

  it.each(Object.entries(FLOWS))(
    'takes over what another device has set before it reads, in %s',
    async (title, flow) => {
      const clean = await freshWorld(flow);
      await flow.run(clean);
      for (const [at, name] of [...clean.calls].entries()) {
        if (!name.startsWith('sync.')) continue;
        const where = `changed at ${name} (${at})`;
        const { world, reply } = await runAt(flow, at, 'changed', (fresh) => {
          fresh.meanwhile = () => {
            const settings = { version: 1, reading: { rate: 1.4 } };
            fresh.stored.sync.set(
              'settings',
              JSON.stringify({ settings, savedAt: 1_900_000_000_000, isSynced: true }),
            );
            void fresh.fire('storage.onChanged', { settings: {} }, 'sync');
          };
        });
        expect(isReply(reply), where).toBe(true);
        const { settings } = await readStoredSettings();
        // What was read before can only be written over: a browser's synced storage knows no transactions.
        if (name === 'sync.get' && !SET_THE_RATE.includes(title))
          expect(settings.reading.rate, where).toBe(1.4);
        await world.start();
        expect(isFailure(await flow.run(world)), where).toBe(false);
      }
      await new Promise((go) => setImmediate(go));
      expect(escaped).toEqual([]);
    },
  );
});
