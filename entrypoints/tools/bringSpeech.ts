// Reading aloud as the tools use it: its script comes with the first use.
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { sendMessage } from '../../utils/contracts/sendMessage.ts';
import type { SkipBy, Speech, SpeechContext } from '../../utils/contracts/speechHandle.ts';
import type { ReadingSettings } from '../../utils/settings/reading.ts';

interface SpeechNeeds extends Omit<SpeechContext, 'reading' | 'onClosed' | 'related' | 'queue'> {
  readonly reading: () => ReadingSettings;
}

export interface BroughtSpeech {
  readonly isOpen: () => boolean;
  /** Begins, pauses, goes on. */
  readonly toggle: () => void;
  /** Reads the article, which is one of several. */
  readonly listen: (queue: NonNullable<SpeechContext['queue']>) => void;
  readonly nextArticle: () => void;
  readonly skip: (by: SkipBy, step: 1 | -1) => void;
  /** The keys of keyboards and headsets; true when one was used. */
  readonly useMediaKey: (key: string) => boolean;
  readonly close: () => void;
}

export function bringSpeech(needs: SpeechNeeds): BroughtSpeech {
  let speech: Speech | undefined;
  /** Counts closings: what was asked for before one doesn't come after it. */
  let closings = 0;
  let isComing = false;

  async function open(queue?: SpeechContext['queue']): Promise<void> {
    if (isComing) return;
    isComing = true;
    const asked = closings;
    try {
      await sendMessage('bringPart', { part: 'speech' });
      if (asked !== closings) return;
      speech = pageGlobals().speech?.open({
        ...needs,
        reading: needs.reading(),
        related: (pageGlobals().shownRelated?.() ?? []).map(({ url, title }) => ({ url, title })),
        ...(queue && { queue }),
        onClosed: () => {
          speech = undefined;
        },
      });
    } catch (problem) {
      console.debug('Lectern: reading aloud could not be brought.', problem);
    } finally {
      isComing = false;
    }
  }

  const mediaKeys: Readonly<Record<string, () => void>> = {
    MediaPlayPause: () => speech?.toggle(),
    MediaTrackNext: () => speech?.skip('paragraph', 1),
    MediaTrackPrevious: () => speech?.skip('paragraph', -1),
    MediaStop: () => speech?.close(),
  };
  return {
    isOpen: () => speech !== undefined,
    toggle: () => (speech ? speech.toggle() : void open()),
    listen: (queue) => void (speech ? undefined : open(queue)),
    nextArticle: () => speech?.nextArticle(),
    skip: (by, step) => speech?.skip(by, step),
    useMediaKey: (key) => {
      if (!speech || !Object.hasOwn(mediaKeys, key)) return false;
      mediaKeys[key]?.();
      return true;
    },
    close: () => {
      closings++;
      speech?.close();
    },
  };
}
