import { expect } from 'vitest';
import { parseTabState } from '../../../../utils/background/storage/parseTabState.ts';
import type { FakeWorld } from './fakeWorld.ts';

/** What is known of tabs is stored as the background reads it, whatever has happened. */
export function expectReadableTabs(world: FakeWorld, where: string): void {
  for (const [key, value] of world.stored.session) {
    if (!key.startsWith('tab:')) continue;
    const state = JSON.parse(value) as unknown;
    expect(parseTabState(state), where).toEqual(state);
  }
}
