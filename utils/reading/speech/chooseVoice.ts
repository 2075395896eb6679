// The voice that reads a language: the one that was chosen, else the best there is.
import { primaryLanguage } from '../../shared/text/primaryLanguage.ts';

export interface Voice {
  /** As the browser names it, for keeping. */
  readonly id: string;
  readonly name: string;
  /** BCP 47, though some engines write `en_GB`. */
  readonly lang: string;
  readonly isLocal: boolean;
  readonly isDefault: boolean;
}

const GOOD = /premium|enhanced|natural|neural|siri|wavenet/i;
const POOR = /compact|espeak|eloquence|novelty/i;

/** The voices for a language, best first: its own region, then quality, then those on the device. */
export function voicesFor<V extends Voice>(voices: readonly V[], lang: string): readonly V[] {
  const base = primaryLanguage(lang);
  const region = lang.toLowerCase().replace('_', '-');
  const worth = ({ name, lang: own, isLocal, isDefault }: V) =>
    (GOOD.test(name) ? 8 : 0) -
    (POOR.test(name) ? 8 : 0) +
    (own.toLowerCase().replace('_', '-') === region ? 4 : 0) +
    (isLocal ? 2 : 0) +
    (isDefault ? 1 : 0);
  return voices.filter((voice) => primaryLanguage(voice.lang) === base).sort((a, b) => worth(b) - worth(a));
}

/**
 * The voice to use; undefined where there is none for the language. What a voice reads that isn't on the device goes to
 * whoever speaks it, so that such a voice must have been chosen.
 */
export function chooseVoice<V extends Voice>(
  voices: readonly V[],
  lang: string,
  chosen: Readonly<Record<string, string>>,
): V | undefined {
  const fitting = voicesFor(voices, lang);
  const base = primaryLanguage(lang);
  const wanted = Object.hasOwn(chosen, base) ? chosen[base] : undefined;
  return fitting.find(({ id }) => id === wanted) ?? fitting.find(({ isLocal }) => isLocal);
}
