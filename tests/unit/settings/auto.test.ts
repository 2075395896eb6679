import { describe, expect, it } from 'vitest';
import { parseAuto } from '../../../utils/settings/auto.ts';
import { originsNeeded } from '../../../utils/sites/access.ts';

const rule = (host: string) => ({ action: 'always', place: { kind: 'host', host } });

describe('stored rules', () => {
  it.each(['*.test', '', 'a b', 'example.com/news', 'user@example.com', '[::', 'x'.repeat(400)])(
    'for “%s”, which is no host, are left out',
    (host) => {
      expect(parseAuto({ mode: 'allowed', rules: [rule(host), rule('example.com')] }).rules).toEqual([
        rule('example.com'),
      ]);
    },
  );

  it.each([
    '*',
    'example.com',
    'example.com:8080',
    'xn--bcher-kva.example',
    '127.0.0.1',
    '[::1]',
    'localhost',
  ])('for “%s” are kept, and make a match pattern', (host) => {
    const { rules } = parseAuto({ mode: 'allowed', rules: [rule(host)] });
    expect(rules).toHaveLength(1);
    expect(originsNeeded('allowed', rules)[0]).toMatch(/^\*:\/\/(?:\*|(?:\*\.)?[^*/]+)\/\*$/);
  });
});
