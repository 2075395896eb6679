import { getDomain, parse } from 'tldts';
import { describe, expect, it } from 'vitest';
import { registrableDomain } from '../../../../utils/shared/url/registrableDomain.ts';

const domainOf = (hostname: string) => registrableDomain({ hostname });

describe('the registrable part of a host', () => {
  it.each([
    ['example.com', 'example.com'],
    ['www.example.com', 'example.com'],
    ['edition.news.example.com', 'example.com'],
    ['news.example.co.uk', 'example.co.uk'],
    ['www.example.com.au', 'example.com.au'],
    ['a.b.example.ne.jp', 'example.ne.jp'],
    ['EXAMPLE.COM.', 'example.com'],
    // names that look like second levels
    ['www.web.de', 'web.de'],
    ['www.in.gr', 'in.gr'],
    ['www.net.hr', 'net.hr'],
    ['www.ne.se', 'ne.se'],
    ['shop.go.com', 'go.com'],
    ['www.gov.uk', 'gov.uk'],
    // each blog is a site
    ['anna.github.io', 'anna.github.io'],
    ['www.anna.github.io', 'anna.github.io'],
    ['github.io', 'github.io'],
    ['anna.blogspot.com', 'anna.blogspot.com'],
    ['anna.blogspot.de', 'anna.blogspot.de'],
    ['anna.blogspot.co.uk', 'anna.blogspot.co.uk'],
    ['anna.blogs.sapo.pt', 'anna.blogs.sapo.pt'],
    ['anna.wordpress.com', 'anna.wordpress.com'],
    // no names at all
    ['127.0.0.1', '127.0.0.1'],
    ['[2001:db8::1]', '[2001:db8::1]'],
    ['localhost', 'localhost'],
    ['', ''],
  ])('of %s is %s', (host, expected) => expect(domainOf(host)).toBe(expected));

  const letters = Array.from({ length: 26 }, (_, at) => String.fromCharCode(97 + at));
  const countries = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((country) => parse(`example.${country}`).isIcann);
  const LABELS = ['com', 'co', 'org', 'net', 'edu', 'gov', 'ac', 'or', 'ne', 'go', 'gob', 'gouv'];

  it('is the public suffix list’s in all countries, for names right below them', () => {
    expect(countries.length).toBeGreaterThan(200);
    const wildcards = countries.filter((country) => getDomain(`www.site.${country}`) !== `site.${country}`);
    // Their every second level is a suffix.
    expect(wildcards.sort()).toEqual(['ck', 'er', 'fk', 'jm', 'mm', 'np', 'pg']);
    for (const country of countries)
      if (!wildcards.includes(country)) expect(domainOf(`www.site.${country}`)).toBe(`site.${country}`);
  });

  it('is the list’s where countries hand out second levels', () => {
    const hosts = LABELS.flatMap((label) => countries.map((country) => `www.site.${label}.${country}`));
    const handedOut = hosts.filter((host) => getDomain(host)?.startsWith('site.'));
    expect(handedOut.length).toBeGreaterThan(700);
    const wrong = handedOut.filter((host) => domainOf(host) !== getDomain(host));
    // Small registries that are left out on purpose; the pages of their sites count as one site.
    expect(wrong.length / handedOut.length).toBeLessThan(0.08);
  });

  const HOSTS = [
    'github.io',
    'gitlab.io',
    'pages.dev',
    'netlify.app',
    'vercel.app',
    'blogspot.com',
    'herokuapp.com',
  ];
  it.each([...HOSTS, 'hatenablog.com', 'webflow.io', 'readthedocs.io', 'altervista.org', 'eu.org'])(
    'is the list’s on %s, where everybody has a site',
    (host) => {
      const site = `anna.${host}`;
      expect(getDomain(`www.${site}`, { allowPrivateDomains: true })).toBe(site);
      expect(domainOf(`www.${site}`)).toBe(site);
    },
  );
});
