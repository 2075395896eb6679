// A browser that answers as it is told, for the options page's section on articles that open by themselves.
import { vi } from 'vitest';
import type { AutoDoor, AutoOutcome } from '../../../components/options/AutoSection.tsx';
import { decideAuto } from '../../../utils/sites/decideRule.ts';
import { formatPlace } from '../../../utils/sites/rules.ts';

/** Every request is answered with `outcome`; access is there for the hosts in `granted`. */
export function autoDoor(outcome: AutoOutcome = 'done', granted: readonly string[] = [], invited?: string) {
  return {
    setMode: vi.fn(async () => outcome),
    add: vi.fn(async () => outcome),
    remove: vi.fn(async () => outcome),
    allow: vi.fn(async () => outcome),
    write: formatPlace,
    test: (auto, address) => {
      const url = URL.parse(address);
      return url ? decideAuto(auto.mode, auto.rules, url) : undefined;
    },
    hasAccess: async (host) => granted.includes(host),
    watchAccess: () => () => undefined,
    ...(invited && { invited }),
  } satisfies AutoDoor;
}
