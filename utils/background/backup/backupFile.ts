// The backup file: one readable JSON object. `docs/backup.md` describes it.

import { type Changes, countChanges } from '../../settings/backup/countChanges.ts';
import { firstMistake, type Mistake } from '../../settings/backup/firstMistake.ts';
import { asRecord } from '../../settings/values.ts';
import { mergePart, PART_NAMES, type Parts, parsePart } from './backupParts.ts';

export const BACKUP_VERSION = 1;
/** Bytes; a full backup has less than a third of it. */
export const MAX_BACKUP_BYTES = 5_000_000;

/** `merge`: what only this browser has stays. `replace`: the parts of the file take the place of what there is. */
export const RESTORE_MODES = ['merge', 'replace'] as const;
export type RestoreMode = (typeof RESTORE_MODES)[number];

export type CheckedBackup =
  | { readonly kind: 'tooBig' | 'notJson' | 'notBackup' }
  | ({ readonly kind: 'wrongField' } & Mistake)
  | {
      readonly kind: 'good';
      readonly parts: Parts;
      /** What this version doesn't know, made by a newer one. */
      readonly unknown: Parts;
      readonly isNewer: boolean;
      /** Milliseconds since the epoch. */
      readonly madeAt: number;
    };

/** The file's text. @param unknown parts of a newer version that were restored here before */
export function formatBackup(parts: Parts, unknown: Parts, madeAt: number): string {
  const isForeign = Object.keys(unknown).length > 0;
  const file = {
    lectern: 'backup',
    version: BACKUP_VERSION,
    madeAt: new Date(madeAt).toISOString(),
    parts,
    ...(isForeign && { fromNewerVersion: unknown }),
  };
  return `${JSON.stringify(file, undefined, 2)}\n`;
}

/** Reads a file that may be anything. Never throws. */
export function checkBackup(text: string): CheckedBackup {
  if (text.length > MAX_BACKUP_BYTES) return { kind: 'tooBig' };
  const file = parsed(text);
  if (file === undefined) return { kind: 'notJson' };
  const { lectern, version, madeAt, parts, fromNewerVersion } = asRecord(file);
  if (lectern !== 'backup') return { kind: 'notBackup' };
  if (!Number.isInteger(version) || Number(version) < 1) return wrong('version', version);
  const at = typeof madeAt === 'string' ? Date.parse(madeAt) : Number.NaN;
  if (Number.isNaN(at)) return wrong('madeAt', madeAt);
  if (typeof parts !== 'object' || parts === null || Array.isArray(parts)) return wrong('parts', parts);
  return checkParts(asRecord(parts), asRecord(fromNewerVersion), Number(version) > BACKUP_VERSION, at);
}

function checkParts(written: Parts, kept: Parts, isNewer: boolean, madeAt: number): CheckedBackup {
  const parts = new Map<string, unknown>();
  const unknown = new Map<string, unknown>(Object.entries(kept));
  for (const [name, value] of Object.entries(written)) {
    if (!PART_NAMES.includes(name)) {
      if (!isNewer) return wrong(name, value);
      unknown.set(name, value);
      continue;
    }
    const part = parsePart(name, value, madeAt);
    const mistake = isNewer ? undefined : firstMistake(value, part, name);
    if (mistake) return { kind: 'wrongField', ...mistake };
    parts.set(name, part);
  }
  return {
    kind: 'good',
    parts: Object.fromEntries(parts),
    unknown: Object.fromEntries(unknown),
    isNewer,
    madeAt,
  };
}

/** What the parts would become. Pure. */
export function restoredParts(mine: Parts, theirs: Parts, mode: RestoreMode, at: number): Parts {
  return Object.fromEntries(
    Object.entries(theirs).map(([name, part]) => [name, restoredPart(name, mine[name], part, mode, at)]),
  );
}

/** What one part would become. Pure. @param at when the backup was made, milliseconds since the epoch */
export function restoredPart(
  name: string,
  mine: unknown,
  theirs: unknown,
  mode: RestoreMode,
  at: number,
): unknown {
  return mode === 'replace' ? theirs : mergePart(name, mine, theirs, at);
}

/** How much each part would change; parts that stay as they are aren't named. */
export function changesOf(mine: Parts, next: Parts): readonly (Changes & { readonly name: string })[] {
  return Object.entries(next)
    .map(([name, part]) => ({ name, ...countChanges(mine[name], part) }))
    .filter(({ added, changed, removed }) => added + changed + removed > 0);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}

function wrong(field: string, value: unknown): CheckedBackup {
  const mistake = firstMistake([value], [], field);
  return { kind: 'wrongField', field, value: mistake?.value ?? '' };
}
