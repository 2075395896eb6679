// Brings the detectors' packages: they serve as samples of what sites run, so they have a package of their own and no
// place in the project's own install.
import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const run = promisify(execFile);

/**
 * Installs what the lock file names, unless that is there already.
 * @throws {Error} with what npm said, when it fails
 */
export async function installDetectors(): Promise<void> {
  const [wanted, installed] = await Promise.all([
    timeOf('package-lock.json'),
    timeOf('node_modules/.package-lock.json'),
  ]);
  if (installed > wanted) return;
  const isWindows = process.platform === 'win32';
  const options = { cwd: FOLDER, shell: isWindows };
  await run('npm', ['ci'], options).catch((problem) => {
    throw new Error(`The detectors could not be installed:\n${problem.stderr || problem.message}`);
  });
}

async function timeOf(name: string): Promise<number> {
  const found = await stat(FOLDER + name).catch(() => undefined);
  return found?.mtimeMs ?? 0;
}

/** Called by Vitest before the tests that need them. */
export default installDetectors;
