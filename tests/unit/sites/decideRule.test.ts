import { describe, expect, it } from 'vitest';
import { decideAuto, decideRule } from '../../../utils/sites/decideRule.ts';
import { parsePlace, type SiteRule } from '../../../utils/sites/rules.ts';

/** `+example.com` is "always", `-example.com/live` is "never". */
function rules(...written: string[]): SiteRule[] {
  return written.map((text) => {
    const place = parsePlace(text.slice(1));
    if (!place) throw new Error(`no place: ${text}`);
    return { action: text[0] === '+' ? 'always' : 'never', place };
  });
}

const says = (written: string[], address: string) => decideRule(rules(...written), new URL(address)).action;

describe('one rule', () => {
  it.each([
    // a host and what is below it
    ['+example.com', 'https://example.com/', 'always'],
    ['+example.com', 'https://www.example.com/a', 'always'],
    ['+www.example.com', 'https://example.com/a', 'always'],
    ['+example.com', 'https://live.example.com/a', 'always'],
    ['+live.example.com', 'https://example.com/a', 'none'],
    ['+example.com', 'https://notexample.com/a', 'none'],
    ['+example.com', 'https://example.com.evil.test/a', 'none'],
    ['+*.example.com', 'https://live.example.com/a', 'always'],
    ['+EXAMPLE.com', 'https://Example.COM/a', 'always'],
    ['+example.com', 'http://example.com/a', 'always'],
    ['+example.com', 'ftp://example.com/a', 'none'],
    ['+example.com', 'https://example.com./a', 'none'],
    // never in a query, fragment or name
    ['+example.com', 'https://other.test/?next=https://example.com/a', 'none'],
    ['+example.com', 'https://other.test/example.com/a', 'none'],
    ['+example.com', 'https://other.test/#example.com', 'none'],
    ['+example.com', 'https://example.com@other.test/', 'none'],
    ['+example.com/news', 'https://example.com/?p=/news/', 'none'],
    ['+example.com/*/opinion/*', 'https://example.com/go?to=/x/opinion/y', 'none'],
    // ports
    ['+example.com', 'https://example.com:8443/a', 'always'],
    ['+example.com:8443', 'https://example.com:8443/a', 'always'],
    ['+example.com:8443', 'https://example.com/a', 'none'],
    ['+example.com:443', 'https://example.com/a', 'always'],
    ['+127.0.0.1:8001', 'http://127.0.0.1:8001/a', 'always'],
    ['+127.0.0.1:8001', 'http://127.0.0.1:8002/a', 'none'],
    ['+[::1]', 'http://[::1]:3000/a', 'always'],
    // names in other scripts
    ['+münchen-blatt.example', 'https://xn--mnchen-blatt-dlb.example/lokales', 'always'],
    ['+xn--mnchen-blatt-dlb.example', 'https://münchen-blatt.example/lokales', 'always'],
    ['+пример.test', 'https://новости.пример.test/', 'always'],
    // paths
    ['+example.com/news', 'https://example.com/news', 'always'],
    ['+example.com/news', 'https://example.com/news/', 'always'],
    ['+example.com/news/', 'https://example.com/news', 'always'],
    ['+example.com/news', 'https://example.com/news/a?b=1#c', 'always'],
    ['+example.com/news', 'https://example.com/newsletter', 'none'],
    ['+example.com/news', 'https://example.com/sport/news', 'none'],
    ['+example.com/News', 'https://example.com/news/a', 'always'],
    ['+example.com/news', 'https://example.com/NEWS/a', 'always'],
    ['+example.com/новости', 'https://example.com/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8/1', 'always'],
    ['+example.com/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8', 'https://example.com/новости/1', 'always'],
    ['+example.com/100%', 'https://example.com/100%', 'always'],
    // patterns
    ['+example.com/*/opinion/*', 'https://example.com/uk/opinion/a', 'always'],
    ['+example.com/*/opinion/*', 'https://example.com/uk/opinion', 'always'],
    ['+example.com/*/opinion/*', 'https://example.com/opinion/a', 'none'],
    ['+example.com/20*', 'https://example.com/2026/a', 'always'],
    ['+example.com/20*', 'https://example.com/a/2026', 'none'],
    ['+example.com/*.html', 'https://example.com/a/b.html', 'always'],
    ['+example.com/*.html', 'https://example.com/a/b.html.bak', 'none'],
    ['+example.com/a.b', 'https://example.com/axb', 'none'],
    ['+*/news/*', 'https://anything.test/news/a', 'always'],
    ['+*.example.com/news*', 'https://a.example.com/newsroom/x', 'always'],
    // one page
    ['-=example.com/a', 'https://www.example.com/a/', 'never'],
    ['-=example.com/a', 'https://example.com/a/b', 'none'],
    ['-=example.com/a', 'https://example.com/a?utm_source=x&fbclid=2', 'never'],
    ['-=example.com/a', 'https://example.com/a?page=2', 'none'],
    ['-=example.com/read?id=7', 'https://example.com/read?id=7#top', 'never'],
    ['-=example.com/read?id=7', 'https://example.com/read?id=8', 'none'],
    ['-=example.com/read?b=2&a=1', 'https://example.com/read?a=1&b=2', 'never'],
    ['-=example.com/', 'https://example.com', 'never'],
    ['-=example.com/', 'https://example.com/a', 'none'],
    ['-=example.com/a', 'https://live.example.com/a', 'none'],
  ])('%s, asked about %s, says %s', (rule, address, action) => {
    expect(says([rule], address)).toBe(action);
  });
});

describe('several rules', () => {
  it.each([
    [['+example.com', '-example.com/live'], 'https://example.com/live/a', 'never'],
    [['-example.com/live', '+example.com'], 'https://example.com/live/a', 'never'],
    [['+example.com', '-example.com/live'], 'https://example.com/news/a', 'always'],
    [['-example.com', '+example.com/news'], 'https://example.com/news/a', 'always'],
    [['-example.com', '+example.com/news'], 'https://example.com/sport', 'never'],
    [['+example.com/news', '-example.com/news/live'], 'https://example.com/news/live/a', 'never'],
    [['-example.com', '+blog.example.com'], 'https://blog.example.com/a', 'always'],
    [['+blog.example.com', '-example.com/a'], 'https://blog.example.com/a', 'always'],
    [['+example.com/a/b', '-=example.com/a/b'], 'https://example.com/a/b', 'never'],
    [['-example.com', '+example.com:8080'], 'https://example.com:8080/a', 'always'],
    [['+example.com/*/x', '-example.com/aa/x'], 'https://example.com/aa/x', 'never'],
    [['+example.com/a*', '-example.com/a/b*'], 'https://example.com/a/bc', 'never'],
    [['+*/a*', '-example.com'], 'https://example.com/a', 'never'],
    [['+example.com/*a', '-example.com/a*'], 'https://example.com/a', 'never'],
  ])('of %j, the one naming the most of %s decides: %s', (written, address, action) => {
    expect(says(written, address)).toBe(action);
  });

  it('names the rule that won and why', () => {
    const verdict = decideRule(
      rules('+example.com', '-example.com/live'),
      new URL('https://example.com/live/a'),
    );
    expect(verdict).toEqual({
      action: 'never',
      why: 'path',
      rule: { action: 'never', place: { kind: 'path', host: 'example.com', path: '/live' } },
    });
  });

  it('is quick about a pattern made to be slow', () => {
    const verdict = says([`+example.com/${'*a'.repeat(40)}b`], `https://example.com/${'a'.repeat(4000)}`);
    expect(verdict).toBe('none');
  });
});

describe('auto mode', () => {
  it.each([
    ['off', ['+example.com'], 'https://example.com/a', false, 'off'],
    ['allowed', ['+example.com'], 'https://example.com/a', true, 'host'],
    ['allowed', [], 'https://example.com/a', false, 'noRule'],
    ['allowed', ['+example.com', '-=example.com/a'], 'https://example.com/a', false, 'page'],
    ['everywhere', [], 'https://example.com/a', true, 'everywhere'],
    ['everywhere', ['-example.com'], 'https://example.com/a', false, 'host'],
    ['everywhere', ['-example.com'], 'https://other.test/a', true, 'everywhere'],
    ['everywhere', [], 'file:///home/a.html', false, 'notWeb'],
    ['everywhere', [], 'view-source:https://example.com/a', false, 'notWeb'],
    ['everywhere', [], 'about:reader?url=https://example.com/a', false, 'notWeb'],
    ['everywhere', [], 'chrome-extension://abc/reader.html', false, 'notWeb'],
  ] as const)('%s with %j at %s: may open %s (%s)', (mode, written, address, mayOpen, why) => {
    expect(decideAuto(mode, rules(...written), new URL(address))).toMatchObject({ mayOpen, why });
  });
});
