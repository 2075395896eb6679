// Pages, columns and vertical lines as the tools use them: their script comes where one of them is chosen.
import type { Layout, LayoutContext } from '../../utils/contracts/layoutHandle.ts';
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { sendMessage } from '../../utils/contracts/sendMessage.ts';
import { isLaidOut, type LayoutChoice } from '../../utils/settings/layout.ts';

export interface BroughtLayout {
  readonly apply: (choice: LayoutChoice) => void;
  /** Does it once what was applied last is in effect. */
  readonly use: (act: () => void) => void;
  /** True when the key was used. */
  readonly useKey: (event: KeyboardEvent) => boolean;
  readonly dispose: () => void;
}

export function bringLayout(context: LayoutContext): BroughtLayout {
  let layout: Layout | undefined;
  let coming: Promise<void> | undefined;
  let wanted: LayoutChoice | undefined;
  let isGone = false;

  const bring = async () => {
    try {
      if (!pageGlobals().layout) await sendMessage('bringPart', { part: 'layout' });
    } catch (problem) {
      coming = undefined;
      console.debug('Lectern: pages and columns could not be brought.', problem);
    }
    if (isGone) return;
    layout ??= pageGlobals().layout?.open(context);
    if (wanted) layout?.apply(wanted);
  };
  return {
    apply: (choice) => {
      wanted = choice;
      if (layout) layout.apply(choice);
      else if (isLaidOut(choice)) coming ??= bring();
    },
    use: (act) => void (coming ?? Promise.resolve()).then(() => isGone || act()),
    useKey: (event) => layout?.useKey(event) ?? false,
    dispose: () => {
      isGone = true;
      layout?.dispose();
    },
  };
}
