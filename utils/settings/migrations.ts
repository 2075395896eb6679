// Settings stored by an older version of the extension, brought to the shape of today's.
import { SETTINGS_VERSION } from './schema.ts';
import { asRecord } from './values.ts';

export type StoredRecord = Readonly<Record<string, unknown>>;

/** Takes settings of one version to the next. Pure, and tested with settings as that version stored them. */
export type Migration = (stored: StoredRecord) => StoredRecord;

/** The first takes version 1 to 2, and so on: one for each version but the latest. */
export const MIGRATIONS: readonly Migration[] = [];

export type Migrated =
  /** As the parser of today's settings takes it. */
  | { readonly kind: 'current'; readonly settings: StoredRecord }
  /** Stored by a newer extension, on another device or before a step back: to be kept as it is. */
  | { readonly kind: 'newer'; readonly settings: StoredRecord; readonly version: number };

/**
 * Brings stored settings up to date. Without a version that can be read they count as the first's.
 * @param migrations handed in by tests
 */
export function migrateSettings(
  stored: unknown,
  migrations: readonly Migration[] = MIGRATIONS,
  latest: number = SETTINGS_VERSION,
): Migrated {
  const settings = asRecord(stored);
  const isVersion = Number.isInteger(settings.version) && Number(settings.version) > 0;
  const version = isVersion ? Number(settings.version) : 1;
  if (version > latest) return { kind: 'newer', settings, version };
  const current = migrations
    .slice(version - 1, latest - 1)
    .reduce((from, migrate) => migrate(from), settings);
  return { kind: 'current', settings: { ...current, version: latest } };
}
