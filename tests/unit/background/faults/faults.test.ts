// Every flow of the background, with a fault at each of its calls, and with the background ended at each of them: nothing
// escapes, what is stored stays readable, and the same once more comes to the same end as if nothing had happened.
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { checkBackup } from '../../../../utils/background/backup/backupFile.ts';
import { MESSAGES } from '../../../../utils/contracts/messages.ts';
import { addressScore } from '../../../../utils/sites/decidePage.ts';
import { judgePage } from '../../../../utils/sites/judgePage.ts';
import { expectReadableTabs } from './expectReadableTabs.ts';
import type { FakeWorld, Fault } from './fakeWorld.ts';
import { ARTICLE, BACKUP, FLOWS, freshWorld, isFailure, isReply, STORY, whatIsStored } from './flows.ts';
import { hearEscaped } from './hearEscaped.ts';

it('the page of these flows opens by itself', () => {
  expect(judgePage(ARTICLE, addressScore(new URL(STORY))).judgement).toBe('open');
});

it('the backup of these flows can be restored', () => {
  expect(checkBackup(BACKUP).kind).toBe('good');
});

vi.mock('../../../../utils/background/related/detailStore.ts', () => import('./noDetailStore.ts'));

const escaped = hearEscaped();

/** Flows begin with what the background hears: each message of the table, each event it listens for. */
function heardIn(source: string): readonly string[] {
  return [...source.matchAll(/browser\.([\w.]+)\.addListener/g)].map(([, event = '']) => event);
}

/** Only what writes can have done something and not say so. */
const faultsOf = (call: string): readonly Exclude<Fault, 'none'>[] =>
  /set$|remove$|request$|create$|update$/.test(call)
    ? ['refused', 'lost', 'ended']
    : call.endsWith('.get') && !call.startsWith('tabs')
      ? ['refused', 'ended', 'corrupt', 'slow']
      : ['refused', 'ended'];

describe('the flows', () => {
  it('are of every message and of every event that the background hears', async () => {
    const spoken = new Set<string>();
    const world = {
      send: async (type: string) => void spoken.add(type),
      fire: async (event: string) => void spoken.add(event),
      start: async () => undefined,
    } as unknown as FakeWorld;
    for (const { before, run } of Object.values(FLOWS)) {
      await before?.(world);
      await run(world);
    }
    const source = readFileSync(new URL('../../../../entrypoints/background.ts', import.meta.url), 'utf8');
    const heard = [...Object.keys(MESSAGES), ...heardIn(source)];
    expect(heard.length).toBeGreaterThan(30);
    expect(heard.filter((one) => !spoken.has(one))).toEqual([]);
  });
});

describe('the background', { timeout: 600_000 }, () => {
  it.each(Object.entries(FLOWS))('comes through a fault at every call of %s', async (_, flow) => {
    const clean = await freshWorld(flow);
    await flow.run(clean);
    const calls = [...clean.calls];
    expect(calls.length).toBeGreaterThan(0);
    for (const [at, name] of calls.entries())
      for (const fault of faultsOf(name)) {
        const where = `${fault} at ${name} (${at})`;
        const world = await freshWorld(flow);
        world.decide = (number) => (number === at ? fault : 'none');
        expect(isReply(await flow.run(world)), where).toBe(true);
        expectReadableTabs(world, where);
        // The same once more, in a background that has just started: nothing of the fault is left.
        world.decide = () => 'none';
        await world.start();
        const again = await flow.run(world);
        expect(isReply(again) && !isFailure(again), where).toBe(true);
        // What could not be read may have been taken for nothing, and what is known of a tab forgotten; no more than that.
        if (fault === 'corrupt') continue;
        if (!flow.differs) expect(whatIsStored(world), where).toEqual(whatIsStored(clean));
      }
    await new Promise((go) => setImmediate(go));
    expect(escaped).toEqual([]);
  });
});
