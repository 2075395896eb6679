// Where the browsers are: one answer for `npm start`, the tests and CI.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

interface Lookup {
  readonly variable: string;
  readonly commands: readonly string[];
  readonly places: readonly string[];
  readonly debianPackage: string;
}

const LOOKUPS: Record<BrowserName, Lookup> = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'chrome.exe',
    ],
    places: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    debianPackage: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox', 'firefox-esr', 'firefox.exe'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debianPackage: 'firefox-esr',
  },
};

/**
 * The path of an installed browser: the environment variable, then the usual names on the path, then the usual
 * places. On Debian as root a missing one is installed from the distribution's packages.
 * @throws {Error} saying what to install, when none is found and none can be installed.
 */
export async function findBrowser(name: BrowserName): Promise<string> {
  const lookup = LOOKUPS[name];
  const given = process.env[lookup.variable];
  if (given) {
    if (!isExecutable(given))
      throw new Error(`${lookup.variable} is set to ${given}, but nothing can be run there.`);
    return given;
  }
  const found = lookUp(lookup);
  if (found) return found;
  if (!canInstall()) throw new Error(installHint(name));
  console.error(`No ${name} here: installing Debian's package ${lookup.debianPackage} …`);
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', lookup.debianPackage], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  const installed = lookUp(lookup);
  if (!installed) throw new Error(installHint(name));
  return installed;
}

function lookUp(lookup: Lookup): string | undefined {
  const directories = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = lookup.commands.flatMap((command) =>
    directories.map((directory) => join(directory, command)),
  );
  return [...onPath, ...lookup.places].find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function canInstall(): boolean {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

function installHint(name: BrowserName): string {
  const { variable, debianPackage } = LOOKUPS[name];
  const product = name === 'chromium' ? 'Chromium, Google Chrome or Microsoft Edge' : 'Firefox';
  return `No ${name} was found. Install ${product} (on Debian or Ubuntu: sudo apt-get install ${debianPackage}), or set ${variable} to its program file.`;
}
