// A fresh Chromium profile in which the extension's button is already on the toolbar: Chromium hides a new extension's
// button in the puzzle-piece menu, where nobody who has just installed it looks.
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * The id Chromium gives an unpacked extension without a key: the hash of its folder's path, in the letters a to p.
 * @param folder absolute, without symbolic links
 */
export function unpackedExtensionId(folder: string): string {
  // Windows paths are hashed as Chromium keeps them, two bytes a character.
  const path = process.platform === 'win32' ? Buffer.from(folder, 'utf16le') : folder;
  const digest = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Makes the profile. @returns its folder, for the caller to delete */
export async function makePinnedProfile(extensionFolder: string): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'lectern-profile-'));
  await mkdir(join(profile, 'Default'));
  const pinned = [unpackedExtensionId(await realpath(extensionFolder))];
  await writeFile(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ extensions: { pinned_extensions: pinned } }),
  );
  return profile;
}
