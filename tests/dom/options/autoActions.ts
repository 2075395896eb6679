// A browser that answers as it is told, for the options page's section on articles that open by themselves.
import { vi } from 'vitest';
import type { AutoActions, AutoOutcome } from '../../../components/options/AutoSection.tsx';
import { formatPlace } from '../../../utils/sites/rules.ts';
import { tryAddress } from '../../../utils/sites/tryAddress.ts';

/** Every request is answered with `outcome`; access is there for the hosts in `granted`. */
export function autoActions(
  outcome: AutoOutcome = 'done',
  granted: readonly string[] = [],
  invited?: string,
) {
  return {
    setMode: vi.fn(async () => outcome),
    add: vi.fn(async () => outcome),
    remove: vi.fn(async () => outcome),
    allow: vi.fn(async () => outcome),
    write: formatPlace,
    test: tryAddress,
    hasAccess: async (host) => granted.includes(host),
    watchAccess: () => () => undefined,
    ...(invited && { invited }),
  } satisfies AutoActions;
}
