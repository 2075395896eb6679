// The shape of everything the reader can set, and the parser that makes a whole Settings object out of whatever was
// stored. Each part has a file of its own beside this one; the storing is in `./settingsStore.ts`.
import { type AutoSettings, DEFAULT_AUTO, parseAuto } from './auto.ts';
import { DEFAULT_KEYS, type Keys, parseKeys } from './keys.ts';
import { DEFAULT_LOOK, type Look, parseLook } from './look.ts';
import { DEFAULT_PROMPTS, type PromptSettings, parsePrompts } from './prompts.ts';
import { DEFAULT_READING, parseReading, type ReadingSettings } from './reading.ts';
import { DEFAULT_RELATED, parseRelated, type RelatedChoices } from './related.ts';
import { asRecord } from './values.ts';

/** Everything the reader can set. */
export interface Settings {
  readonly version: 1;
  readonly look: Look;
  readonly prompts: PromptSettings;
  readonly auto: AutoSettings;
  readonly related: RelatedChoices;
  readonly reading: ReadingSettings;
  /** The key of each of the reader's commands. */
  readonly keys: Keys;
}

export const SETTINGS_VERSION = 1;

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  look: DEFAULT_LOOK,
  prompts: DEFAULT_PROMPTS,
  auto: DEFAULT_AUTO,
  related: DEFAULT_RELATED,
  reading: DEFAULT_READING,
  keys: DEFAULT_KEYS,
};

/**
 * A whole, valid Settings object from whatever was stored: what can be understood is kept, every broken or missing
 * part is its default, numbers out of bounds are moved to the nearest bound. Never throws.
 */
export function parseSettings(stored: unknown): Settings {
  const from = asRecord(stored);
  return {
    version: SETTINGS_VERSION,
    look: parseLook(from.look),
    auto: parseAuto(from.auto),
    prompts: parsePrompts(from.prompts),
    related: parseRelated(from.related),
    reading: parseReading(from.reading),
    keys: parseKeys(from.keys),
  };
}
