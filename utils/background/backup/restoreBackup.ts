// Makes a backup of what is kept here, and restores one. What a newer version's file had and this one doesn't know is
// put aside, so that the next backup has it again.
import { browser } from 'wxt/browser';
import { asRecord } from '../../settings/values.ts';
import { inQueue } from '../storage/inQueue.ts';
import { checkBackup, formatBackup, type RestoreMode, restoredPart } from './backupFile.ts';
import { type Parts, readParts, writeParts } from './backupParts.ts';

export const UNKNOWN_PARTS_KEY = 'partsOfNewerVersion';
/** Characters as JSON: more than this is not put aside. */
const MAX_UNKNOWN_CHARS = 500_000;

/** Everything that is the reader's, as the text of a file. */
export async function makeBackup(): Promise<string> {
  const [parts, unknown] = await Promise.all([readParts(), unknownParts()]);
  return formatBackup(parts, unknown, Date.now());
}

/**
 * Restores a backup.
 * @returns false when the file can't be used; nothing was changed then
 * @throws when something could not be stored
 */
export async function restoreBackup(text: string, mode: RestoreMode): Promise<boolean> {
  const checked = checkBackup(text);
  if (checked.kind !== 'good') return false;
  const { parts, unknown, madeAt } = checked;
  await writeParts(parts, (name, mine, theirs) => restoredPart(name, mine, theirs, mode, madeAt));
  await keepUnknown(unknown, mode);
  return true;
}

const unknownParts = async (): Promise<Parts> =>
  asRecord(asRecord(await browser.storage.local.get(UNKNOWN_PARTS_KEY))[UNKNOWN_PARTS_KEY]);

async function keepUnknown(given: Parts, mode: RestoreMode): Promise<void> {
  await inQueue('local', async () => {
    const parts = mode === 'merge' ? { ...(await unknownParts()), ...given } : given;
    const isKept = Object.keys(parts).length > 0 && JSON.stringify(parts).length <= MAX_UNKNOWN_CHARS;
    if (isKept) await browser.storage.local.set({ [UNKNOWN_PARTS_KEY]: parts });
    else await browser.storage.local.remove(UNKNOWN_PARTS_KEY);
  });
}
