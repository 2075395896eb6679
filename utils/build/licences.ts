// The licences of what ships inside the package: written at build time from what really went into the bundles, so the
// list can neither forget a library nor name one that isn't there.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** As the package says: `MIT`, `(MPL-2.0 OR Apache-2.0)`. */
  readonly licence: string;
  /** The text of its licence files. */
  readonly text: string;
}

/** Notes the packages of every bundle that is written. */
export function noteShipped(folders: Set<string>): Plugin {
  return {
    name: 'lectern:licences',
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        for (const id of part.moduleIds) {
          const folder = packageFolder(id);
          if (folder) folders.add(folder);
        }
      }
    },
  };
}

/** The package's folder that a module lies in; undefined for the project's own. */
export function packageFolder(moduleId: string): string | undefined {
  const path = moduleId.replace(/^\0/, '').replaceAll('\\', '/');
  const at = path.lastIndexOf('/node_modules/');
  if (at < 0) return undefined;
  const [first = '', second = ''] = path.slice(at + '/node_modules/'.length).split('/');
  const name = first.startsWith('@') ? `${first}/${second}` : first;
  return `${path.slice(0, at)}/node_modules/${name}`;
}

/**
 * What a package says of itself.
 * @throws {Error} when it names no licence: then it can't be shipped
 */
export function readPackage(folder: string): ShippedPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (typeof license !== 'string') throw new Error(`${folder} names no licence.`);
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|notice)/i.test(file));
  const text = files
    .sort()
    .map((file) => unwrapped(readFileSync(join(folder, file), 'utf8').trim()))
    .join('\n\n');
  const shipped = { name, version, ...chosen(license, text) };
  return license === 'MPL-2.0' ? { ...shipped, text: mozillaNotice(name, version) } : shipped;
}

/** A text word for word, a paragraph a line: indented lines take a twentieth more room in the package. */
export const unwrapped = (text: string): string =>
  text
    .replace(/^[ \t]+/gm, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/([^\n])\n(?=[a-z(])/g, '$1 ');

const MOZILLA_TEXT = /\n+Mozilla Public License Version 2\.0\n=+\n[\s\S]*$/;

/** Mozilla's own notice, its exhibit A: who has a compiled file needs to know where licence and source are, not their text. */
const MOZILLA_NOTICE = `This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of the MPL was not
distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.`;

/** What stands in the place of the text of the Mozilla Public License. */
export function mozillaNotice(name: string, version: string): string {
  return `${MOZILLA_NOTICE}\nIts source: https://www.npmjs.com/package/${name}/v/${version}`;
}

/** Of two licences that a package leaves the choice between, the Apache License, where the text holds both. */
export function chosen(licence: string, text: string): Pick<ShippedPackage, 'licence' | 'text'> {
  const isChoice = licence === '(MPL-2.0 OR Apache-2.0)' && text.includes('Apache License');
  return isChoice
    ? { licence: `Apache-2.0, chosen of ${licence}`, text: text.replace(MOZILLA_TEXT, '') }
    : { licence, text };
}

/** Characters above which a text that has stood before is not printed again. */
const LONG_TEXT = 400;

/** The list as it is shipped. What a text ends with as one above it does stands there only: three fonts share a licence. */
export function licenceList(packages: readonly ShippedPackage[]): string {
  const printed: ShippedPackage[] = [];
  const rows = [...packages]
    .sort((a, b) => a.name.localeCompare(b.name))
    .map((one) => {
      const text = sharedEnd(one.text, printed) ?? one.text;
      printed.push(one);
      return `${one.name} ${one.version}\nLicence: ${one.licence}\n\n${text || 'The package holds no text of it.'}\n`;
    });
  return `Lectern is made with these packages.\n\n${rows.join(`\n${'-'.repeat(72)}\n\n`)}`;
}

const PARAGRAPH = /\n\n+/;

/** A text with a pointer in place of the paragraphs that it ends with as another does; undefined when none does for long. */
function sharedEnd(text: string, others: readonly ShippedPackage[]): string | undefined {
  const paragraphs = text.split(PARAGRAPH);
  for (const { name, text: other } of others) {
    const theirs = other.split(PARAGRAPH);
    let own = paragraphs.length;
    while (own > 0 && theirs.length > 0 && paragraphs[own - 1] === theirs.pop()) own--;
    const start = paragraphs.slice(0, own).join('\n\n');
    if (text.length - start.length > LONG_TEXT)
      return `${start}\n\n(The rest is the same as under ${name}.)`.trimStart();
  }
  return undefined;
}

/** The list for the folders that were noted. */
export function licencesOf(folders: ReadonlySet<string>): string {
  return licenceList(
    [...folders].filter((folder) => existsSync(join(folder, 'package.json'))).map(readPackage),
  );
}
