// A change to the settings, as reader and options page send it: only what was changed travels, so that two of them at
// once don't undo each other. Applied by the background alone.

import { AUTO_MODES, DEFAULT_AUTO } from '../settings/auto.ts';
import { isHexColour } from '../settings/contrast.ts';
import { COMMAND_IDS, isChord, type Keys } from '../settings/keys.ts';
import {
  ALIGNMENTS,
  COLUMNS,
  isFontName,
  LOOK_RANGES,
  type Look,
  MAX_CSS_CHARS,
  THEMES,
  TYPEFACES,
} from '../settings/look.ts';
import { POLICIES, type PromptPolicy, withSitePolicy } from '../settings/prompts.ts';
import {
  FOCUS_SIZES,
  LEAVE_AT,
  parseVoices,
  READING_RANGES,
  type ReadingSettings,
} from '../settings/reading.ts';
import { INLINE_CHOICES, type RelatedChoices } from '../settings/related.ts';
import { parseSettings, type Settings } from '../settings/schema.ts';
import { addRule, removeRuleWritten } from '../sites/editRules.ts';
import { parsePlace, type SiteRule } from '../sites/rules.ts';
import { anyOf, flag, number, oneOf, only, type Parser, record, text } from './payload.ts';

export type SettingsPatch =
  | { readonly kind: 'look'; readonly look: Partial<Look> }
  | { readonly kind: 'related'; readonly related: Partial<RelatedChoices> }
  | { readonly kind: 'reading'; readonly reading: Partial<ReadingSettings> }
  | { readonly kind: 'keys'; readonly keys: Partial<Keys> }
  | { readonly kind: 'promptPolicy'; readonly policy: PromptPolicy }
  /** `site`: as the settings name it; without a policy it goes back to what holds everywhere. */
  | { readonly kind: 'sitePolicy'; readonly site: string; readonly policy?: PromptPolicy }
  | { readonly kind: 'autoMode'; readonly mode: Settings['auto']['mode'] }
  /** `written`: the place as people write it. */
  | { readonly kind: 'addRule'; readonly action: SiteRule['action']; readonly written: string }
  | { readonly kind: 'removeRule'; readonly written: string }
  | { readonly kind: 'resetAuto' };

const MAX_SITE_CHARS = 260;
const MAX_PLACE_CHARS = 1000;

const within = ({ min, max }: { readonly min: number; readonly max: number }) => number(min, max);

const colour: Parser<string> = (value) => (isHexColour(value) ? { value } : undefined);
const fontName: Parser<string> = (value) => (isFontName(value) ? { value } : undefined);

/** Some of the appearance's fields, each within its bounds. */
export const parseLookPatch: Parser<Partial<Look>> = record(
  {},
  {
    theme: oneOf(THEMES),
    typeface: oneOf(TYPEFACES),
    fontName,
    colours: record({ paper: colour, ink: colour, link: colour, accent: colour }),
    weight: within(LOOK_RANGES.weight),
    size: within(LOOK_RANGES.size),
    measure: within(LOOK_RANGES.measure),
    lineHeight: within(LOOK_RANGES.lineHeight),
    letterSpacing: within(LOOK_RANGES.letterSpacing),
    wordSpacing: within(LOOK_RANGES.wordSpacing),
    paragraphSpacing: within(LOOK_RANGES.paragraphSpacing),
    align: oneOf(ALIGNMENTS),
    hyphens: flag,
    columns: oneOf(COLUMNS),
    vertical: flag,
    css: text(MAX_CSS_CHARS),
  },
);

const parseRelatedPatch: Parser<Partial<RelatedChoices>> = record(
  {},
  { show: flag, inline: oneOf(INLINE_CHOICES), popular: flag, images: flag, details: flag, hideRead: flag },
);

const voices: Parser<ReadingSettings['voices']> = (value) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? { value: parseVoices(value) }
    : undefined;

/** Some of what was chosen for the reading, each within its bounds. */
export const parseReadingPatch: Parser<Partial<ReadingSettings>> = record(
  {},
  {
    leaveAt: oneOf(LEAVE_AT),
    rememberPlace: flag,
    rate: within(READING_RANGES.rate),
    pitch: within(READING_RANGES.pitch),
    voices,
    focus: oneOf(FOCUS_SIZES),
    ruler: flag,
    boldStarts: flag,
    syllables: flag,
    hidePictures: flag,
    paging: flag,
    printLinks: flag,
  },
);

const chord: Parser<string> = (value) =>
  typeof value === 'string' && isChord(value) ? { value } : undefined;

const parseKeysPatch: Parser<Partial<Keys>> = record(
  {},
  Object.fromEntries(COMMAND_IDS.map((id) => [id, chord])),
);

/** What the options page sends. */
export const parseSettingsPatch: Parser<SettingsPatch> = anyOf(
  record({ kind: only('look'), look: parseLookPatch }),
  record({ kind: only('related'), related: parseRelatedPatch }),
  record({ kind: only('reading'), reading: parseReadingPatch }),
  record({ kind: only('keys'), keys: parseKeysPatch }),
  record({ kind: only('promptPolicy'), policy: oneOf(POLICIES) }),
  record({ kind: only('sitePolicy'), site: text(MAX_SITE_CHARS) }, { policy: oneOf(POLICIES) }),
  record({ kind: only('autoMode'), mode: oneOf(AUTO_MODES) }),
  record({ kind: only('addRule'), action: oneOf(['always', 'never']), written: text(MAX_PLACE_CHARS) }),
  record({ kind: only('removeRule'), written: text(MAX_PLACE_CHARS) }),
  record({ kind: only('resetAuto') }),
);

/** The settings with the patch applied; whole and valid whatever the patch. Pure. */
export function applyPatch(settings: Settings, patch: SettingsPatch): Settings {
  return parseSettings(changed(settings, patch));
}

/** Voices are chosen one by one, in any tab: they are joined. None at all puts them back to none. */
function joinReading(reading: ReadingSettings, patch: Partial<ReadingSettings>): ReadingSettings {
  const voices =
    Object.keys(patch.voices ?? {}).length > 0 ? { ...reading.voices, ...patch.voices } : patch.voices;
  return { ...reading, ...patch, ...(voices && { voices }) };
}

function changed(settings: Settings, patch: SettingsPatch): Settings {
  const { auto } = settings;
  switch (patch.kind) {
    case 'look':
      return { ...settings, look: { ...settings.look, ...patch.look } };
    case 'related':
      return { ...settings, related: { ...settings.related, ...patch.related } };
    case 'reading':
      return { ...settings, reading: joinReading(settings.reading, patch.reading) };
    case 'keys':
      return { ...settings, keys: { ...settings.keys, ...patch.keys } };
    case 'promptPolicy':
      return { ...settings, prompts: { ...settings.prompts, policy: patch.policy } };
    case 'sitePolicy':
      return { ...settings, prompts: withSitePolicy(settings.prompts, patch.site, patch.policy) };
    case 'autoMode':
      return { ...settings, auto: { ...auto, mode: patch.mode } };
    case 'addRule': {
      const place = parsePlace(patch.written);
      return place
        ? { ...settings, auto: { ...auto, rules: addRule(auto.rules, { action: patch.action, place }) } }
        : settings;
    }
    case 'removeRule':
      return { ...settings, auto: { ...auto, rules: removeRuleWritten(auto.rules, patch.written) } };
    case 'resetAuto':
      return { ...settings, auto: DEFAULT_AUTO };
  }
}
