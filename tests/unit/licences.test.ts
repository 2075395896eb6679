import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import {
  chosen,
  licenceList,
  mozillaNotice,
  packageFolder,
  readPackage,
} from '../../utils/build/licences.ts';
import { unclobbered } from '../../utils/build/unclobberedPreact.ts';

describe('the list of licences', () => {
  it.each([
    ['/p/node_modules/preact/dist/preact.mjs', '/p/node_modules/preact'],
    ['/p/node_modules/@mozilla/readability/index.js', '/p/node_modules/@mozilla/readability'],
    ['/p/node_modules/a/node_modules/b/x.js', '/p/node_modules/a/node_modules/b'],
    ['\0/p/node_modules/c/x.js?commonjs-es-import', '/p/node_modules/c'],
    ['C:\\p\\node_modules\\d\\x.js', 'C:/p/node_modules/d'],
    ['/p/utils/i18n.ts', undefined],
  ])('knows the package of %s', (id, folder) => {
    expect(packageFolder(id)).toBe(folder);
  });

  it('is in order, with each licence and its text', () => {
    const list = licenceList([
      { name: 'b', version: '2.0.0', licence: 'MIT', text: 'as is' },
      { name: 'a', version: '1.0.0', licence: 'MPL-2.0', text: '' },
    ]);
    expect(list.indexOf('a 1.0.0')).toBeLessThan(list.indexOf('b 2.0.0'));
    expect(list).toContain('Licence: MPL-2.0\n\nThe package holds no text of it.');
    expect(list).toContain('Licence: MIT\n\nas is');
  });

  it('has a long end that two texts share once', () => {
    const terms = `${'Permission is granted. '.repeat(40)}\n\nAs is.`;
    const [a, b, c] = ['Holder A', 'Holder B', 'Holder C'].map((holder, at) => ({
      name: 'abc'.charAt(at),
      version: '1.0.0',
      licence: 'MIT',
      text: `© ${holder}\n\n${at === 2 ? 'Other terms.\n\nAs is.' : terms}`,
    }));
    const list = licenceList([a, b, c] as never);
    expect(list.split('Permission is granted. '.repeat(40))).toHaveLength(2);
    expect(list).toContain('© Holder B\n\n(The rest is the same as under a.)');
    expect(list).toContain('© Holder C\n\nOther terms.\n\nAs is.');
  });

  it('has one text of two that a package leaves the choice between', () => {
    const both = 'Apache License\nas is\n\nMozilla Public License Version 2.0\n====\n\n1. Definitions';
    expect(chosen('(MPL-2.0 OR Apache-2.0)', both)).toEqual({
      licence: 'Apache-2.0, chosen of (MPL-2.0 OR Apache-2.0)',
      text: 'Apache License\nas is',
    });
    expect(chosen('MPL-2.0', both).text).toBe(both);
  });
});

describe('the Mozilla Public License', () => {
  it('is named with its address and the source’s', () => {
    const { text, version } = readPackage('node_modules/webextension-polyfill');
    expect(text).toBe(mozillaNotice('webextension-polyfill', version));
    expect(text).toContain('https://mozilla.org/MPL/2.0/');
    expect(text).toContain(`https://www.npmjs.com/package/webextension-polyfill/v/${version}`);
  });
});

describe('a library that makes elements', () => {
  it('does so with the prototype’s functions', () => {
    expect(unclobbered('x=M.createElementNS(f,C),y=document.createTextNode("a")')).toBe(
      'x=Document.prototype.createElementNS.call(M,f,C),y=Document.prototype.createTextNode.call(document,"a")',
    );
    expect(unclobbered('this.createElement(a)')).not.toContain('a.createElement(');
  });

  it('draws no markup given as text', () => {
    const source = readFileSync(
      createRequire(import.meta.url)
        .resolve('preact')
        .replace(/\.js$/, '.mjs'),
      'utf8',
    );
    expect(source).toContain('.innerHTML=');
    expect(unclobbered(source)).not.toContain('.innerHTML=');
  });
});
