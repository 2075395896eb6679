// What eases reading as the tools use it: its script comes with the first use, or at once where something of it is on.
import type { Ease, EaseContext } from '../../utils/contracts/easeHandle.ts';
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { sendMessage } from '../../utils/contracts/sendMessage.ts';
import { isEased, type ReadingSettings } from '../../utils/settings/reading.ts';

export interface BroughtEase {
  readonly apply: (reading: ReadingSettings) => void;
  /** Does it once the script is there. */
  readonly use: (act: (ease: Ease) => void) => void;
  /** True when the key was used. */
  readonly useKey: (event: KeyboardEvent) => boolean;
  readonly dispose: () => void;
}

export function bringEase(context: EaseContext): BroughtEase {
  let ease: Ease | undefined;
  let coming: Promise<void> | undefined;
  let isGone = false;

  const bring = async () => {
    await sendMessage('bringPart', { part: 'ease' });
    if (!isGone) ease = pageGlobals().ease?.open(context);
  };
  const use: BroughtEase['use'] = (act) => {
    coming ??= bring().catch((problem: unknown) => {
      coming = undefined;
      console.debug('Lectern: what eases reading could not be brought.', problem);
    });
    void coming.then(() => ease && !isGone && act(ease));
  };
  return {
    apply: (reading) => {
      if (ease || coming || isEased(reading)) use((brought) => brought.apply(reading));
    },
    use,
    useKey: (event) => ease?.useKey(event) ?? false,
    dispose: () => {
      isGone = true;
      ease?.dispose();
    },
  };
}
