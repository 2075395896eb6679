import { describe, expect, it } from 'vitest';
import {
  covers,
  originOf,
  originsNeeded,
  originsToGiveBack,
  watchRegistration,
} from '../../../utils/sites/access.ts';
import { parsePlace, type SiteRule } from '../../../utils/sites/rules.ts';

const rules = (...written: string[]): SiteRule[] =>
  written.flatMap((text) => {
    const place = parsePlace(text.slice(1));
    return place ? [{ action: text[0] === '+' ? ('always' as const) : ('never' as const), place }] : [];
  });

describe('permissions', () => {
  it.each([
    ['example.com', '*://*.example.com/*'],
    ['example.com:8080', '*://*.example.com/*'],
    ['127.0.0.1:8080', '*://127.0.0.1/*'],
    ['localhost', '*://localhost/*'],
    ['[::1]:80', '*://[::1]/*'],
    ['*', '*://*/*'],
  ])('a rule for %s needs %s', (host, origin) => {
    expect(originOf(host)).toBe(origin);
  });

  it('asks for every allowed site once, and for none when a wider one is there', () => {
    expect(
      originsNeeded('allowed', rules('+b.test', '+a.test/news', '+a.test/*/x', '+live.a.test', '-c.test')),
    ).toEqual(['*://*.a.test/*', '*://*.b.test/*']);
  });

  it('asks for all sites only in the mode that needs them, and for nothing when off', () => {
    expect(originsNeeded('everywhere', rules('+a.test'))).toEqual(['*://*/*']);
    expect(originsNeeded('off', rules('+a.test'))).toEqual([]);
    expect(originsNeeded('allowed', rules('-a.test'))).toEqual([]);
  });

  it.each([
    ['*://*/*', '*://*.a.test/*', true],
    ['<all_urls>', '*://*.a.test/*', true],
    ['*://*.a.test/*', '*://a.test/*', true],
    ['*://*.a.test/*', '*://*.live.a.test/*', true],
    ['*://*.a.test/*', '*://*.ba.test/*', false],
    ['*://a.test/*', '*://*.a.test/*', false],
    ['https://*.a.test/*', '*://*.a.test/*', false],
    ['*://*.a.test/*', 'https://a.test/*', true],
    ['http://127.0.0.1:80/*', 'http://127.0.0.1/*', true],
  ])('%s covers %s: %s', (granted, wanted, answer) => {
    expect(covers([granted], wanted)).toBe(answer);
  });

  it('gives back what no rule needs, and keeps a permission that is a part of what is needed', () => {
    expect(originsToGiveBack(['*://*.a.test/*', '*://*.b.test/*'], ['*://*.a.test/*'])).toEqual([
      '*://*.b.test/*',
    ]);
    expect(originsToGiveBack(['*://*.live.a.test/*'], ['*://*.a.test/*'])).toEqual([]);
    expect(originsToGiveBack(['*://*.a.test/*'], [])).toEqual(['*://*.a.test/*']);
    // More than what is still needed isn't kept: all sites when one is left, a site when a part of it is.
    expect(originsToGiveBack(['*://*/*'], ['*://*.a.test/*'])).toEqual(['*://*/*']);
    expect(originsToGiveBack(['*://*.a.test/*'], ['*://*.live.a.test/*'])).toEqual(['*://*.a.test/*']);
  });
});

describe('the registration of the watch script', () => {
  it('is none when auto mode is off, no rule allows anything, or nothing is granted', () => {
    expect(watchRegistration('off', rules('+a.test'), ['*://*/*'])).toBeUndefined();
    expect(watchRegistration('allowed', rules('-a.test'), ['*://*/*'])).toBeUndefined();
    expect(watchRegistration('allowed', rules('+a.test'), ['*://*.b.test/*'])).toBeUndefined();
    expect(watchRegistration('everywhere', [], ['*://*.b.test/*'])).toBeUndefined();
  });

  it('takes a site that is granted for one scheme for that scheme, and for both when both are', () => {
    const matchesOf = (...granted: string[]) =>
      watchRegistration('allowed', rules('+a.test'), granted)?.matches;
    expect(matchesOf('https://*.a.test/*')).toEqual(['https://*.a.test/*']);
    expect(matchesOf('https://*.a.test/*', 'http://*.a.test/*')).toEqual(['*://*.a.test/*']);
  });

  it('covers the granted ones of the allowed sites', () => {
    expect(watchRegistration('allowed', rules('+a.test', '+b.test'), ['*://*.b.test/*'])).toEqual({
      matches: ['*://*.b.test/*'],
      excludeMatches: [],
    });
  });

  it('covers no more of a site than the path that is allowed, in the letters it was given and in small ones', () => {
    expect(watchRegistration('allowed', rules('-a.test', '+a.test/News'), ['*://*.a.test/*'])).toEqual({
      matches: [
        '*://*.a.test/News',
        '*://*.a.test/News/*',
        '*://*.a.test/News?*',
        '*://*.a.test/news',
        '*://*.a.test/news/*',
        '*://*.a.test/news?*',
      ],
      excludeMatches: [],
    });
  });

  it('leaves out the sites that are never to be opened, unless a part of them is allowed', () => {
    expect(watchRegistration('everywhere', rules('-a.test', '-b.test', '+b.test/news'), ['*://*/*'])).toEqual(
      {
        matches: ['*://*/*'],
        excludeMatches: ['*://*.a.test/*'],
      },
    );
  });

  it('escapes paths of other scripts as addresses do', () => {
    expect(watchRegistration('allowed', rules('+a.test/новости'), ['*://*/*'])?.matches).toContain(
      '*://*.a.test/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/*',
    );
  });
});
