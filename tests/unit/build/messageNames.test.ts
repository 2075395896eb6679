import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bareMessages, MANIFEST_MESSAGES } from '../../../utils/build/bareMessages.ts';
import { messageSeed, seedFor } from '../../../utils/build/messageSeed.ts';
import { shortMessageName } from '../../../utils/shared/text/messageName.ts';

const EN = 'public/_locales/en/messages.json';
const names = Object.keys(JSON.parse(readFileSync(EN, 'utf8')));

describe('messages in the package', () => {
  it('have a short name each, no two the same', () => {
    const seed = messageSeed(EN);
    const short = names.map((name) => shortMessageName(name, seed));
    expect(new Set(short).size).toBe(names.length);
    for (const name of short) expect(name).toMatch(/^[a-z0-9]{1,3}$/);
  });

  it('get another seed where two would be alike', () => {
    const alike = names.slice(0, 600);
    const seed = seedFor(alike);
    expect(new Set(alike.map((name) => shortMessageName(name, seed))).size).toBe(alike.length);
    expect(() => seedFor(['a', 'a'])).toThrow();
  });

  it('are those of the file, and those of the manifest by their own names, too', () => {
    const bare = JSON.parse(bareMessages(EN, messageSeed(EN)));
    expect(Object.keys(bare)).toHaveLength(names.length + MANIFEST_MESSAGES.length);
    for (const name of MANIFEST_MESSAGES) expect(bare[name].message).not.toBe('');
    const asked = [...readFileSync('wxt.config.ts', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(
      ([, name]) => name,
    );
    expect([...asked].sort()).toEqual([...MANIFEST_MESSAGES].sort());
  });
});
