import { readFileSync } from 'node:fs';
import { decodeHTML, encodeHTML } from 'entities';
import { describe, expect, it } from 'vitest';
import { readEntities } from '../../../../utils/shared/text/entities.ts';
import { plainText } from '../../../../utils/shared/text/plainText.ts';

const SOURCE = readFileSync(new URL('../../../../utils/shared/text/entities.ts', import.meta.url), 'utf8');

/** As an HTML parser reads it. */
const parsed = decodeHTML;

describe('references to characters', () => {
  it.each([
    ['for&ecirc;t', 'forêt'],
    ['20&euro;', '20€'],
    ['&Zcaron;i&zcaron;ek &amp; &Lstrok;&oacute;d&zacute;', 'Žižek & Łódź'],
    ['&#8364; &#x20AC; &#150;', '€ € –'],
    ['&amp;lt;b&amp;gt;', '&lt;b&gt;'],
    ['AT&T; R&D &unheardof; &', 'AT&T; R&D &unheardof; &'],
    ['&#0;&#xd800;&#9999999;', ''],
    ['&constructor; &toString; &-;', '&constructor; &toString; &-;'],
  ])('%s is read as %s', (text, expected) => expect(readEntities(text)).toBe(expected));

  it('mean what they mean to a parser, every one that is known', () => {
    const names = [...SOURCE.matchAll(/[A-Za-z]\w*/g)].map(([name]) => name);
    const known = [...new Set(names)].filter((name) => readEntities(`&${name};`) !== `&${name};`);
    expect(known.length).toBeGreaterThan(540);
    for (const name of known)
      expect(`${name} ${readEntities(`&${name};`)}`).toBe(`${name} ${parsed(`&${name};`)}`);
  });

  it('know all names of letters that are in use', () => {
    const all = Array.from({ length: 0x17f - 0xc0 }, (_, at) => String.fromCodePoint(0xc0 + at));
    const written = all
      .filter((character) => /\p{L}/u.test(character))
      .map((letter) => encodeHTML(letter))
      .filter((reference) => /^&[a-z]/i.test(reference));
    expect(written.length).toBeGreaterThan(170);
    expect(written.map(readEntities)).toEqual(written.map(parsed));
  });

  it('are read in what metadata says', () => {
    expect(plainText('La for&ecirc;t &agrave; 20&nbsp;&euro;&#8239;: c&rsquo;est&hellip;')).toBe(
      'La forêt à 20 € : c’est…',
    );
  });
});
