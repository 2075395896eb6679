import { describe, expect, it } from 'vitest';
import { parseAuto } from '../../../utils/settings/auto.ts';
import { decideRule } from '../../../utils/sites/decideRule.ts';
import {
  addRule,
  applyChoice,
  type Choice,
  pathChoices,
  removeRule,
  sectionOf,
} from '../../../utils/sites/editRules.ts';
import { formatPlace, pageKey, parsePlace, type SiteRule } from '../../../utils/sites/rules.ts';

const rule = (action: SiteRule['action'], text: string): SiteRule => {
  const place = parsePlace(text);
  if (!place) throw new Error(`no place: ${text}`);
  return { action, place };
};
const written = (rules: readonly SiteRule[]) =>
  rules.map((rule) => `${rule.action} ${formatPlace(rule.place)}`).sort();

describe('writing rules by hand', () => {
  it.each([
    ['example.com', 'example.com'],
    ['  https://www.Example.com/  ', 'example.com'],
    ['http://example.com:80/', 'example.com'],
    ['*.example.com', 'example.com'],
    ['example.com/*', 'example.com'],
    ['*://*.example.com/*', 'example.com'],
    ['example.com/news/', 'example.com/news'],
    ['example.com/News?page=2#x', 'example.com/News'],
    ['example.com/20*/x', 'example.com/20*/x'],
    ['=example.com/a?utm_source=x&id=3', '=example.com/a?id=3'],
    ['=https://example.com', '=example.com/'],
    ['www.com', 'www.com'],
    ['localhost:3000', 'localhost:3000'],
  ])('%j is kept as %j', (text, kept) => {
    const place = parsePlace(text);
    expect(place && formatPlace(place)).toBe(kept);
  });

  it.each([
    '',
    '   ',
    '=',
    'file:///a',
    'javascript:alert(1)',
    'two words',
    'a*b.com',
    'http://',
    '?q=x',
    '/path',
  ])('%j is no place', (text) => {
    expect(parsePlace(text)).toBeUndefined();
  });

  it('reads back what it wrote', () => {
    for (const text of [
      'example.com',
      'example.com:81/a',
      'example.com/*/b',
      '=example.com/a?b=1',
      '*/news/*',
    ]) {
      const place = parsePlace(text);
      expect(place && parsePlace(formatPlace(place))).toEqual(place);
    }
  });

  it('keeps of the stored rules what are rules', () => {
    const good = rule('always', 'example.com/news');
    const bad = [
      null,
      'x',
      { action: 'maybe', place: good.place },
      { action: 'never', place: { kind: 'host' } },
    ];
    expect(parseAuto({ mode: 'everywhere', rules: [...bad, good] })).toEqual({
      mode: 'everywhere',
      rules: [good],
    });
    expect(parseAuto({ mode: 'loud', rules: 'rules' })).toEqual({ mode: 'allowed', rules: [] });
    expect(parseAuto(undefined)).toEqual({ mode: 'allowed', rules: [] });
  });
});

describe('the key of a page', () => {
  it.each([
    ['https://www.example.com/A/b/', 'http://example.com/a/b', true],
    ['https://example.com/a?utm_source=mail', 'https://example.com/a#end', true],
    ['https://example.com/a?id=1', 'https://example.com/a?id=2', false],
    ['https://example.com/a', 'https://example.com/b', false],
  ])('is the same for %s and %s: %s', (one, other, isSame) => {
    expect(pageKey(new URL(one)) === pageKey(new URL(other))).toBe(isSame);
  });
});

describe('one-click choices', () => {
  const at = new URL('https://www.example.com/news/world/2026/11/a-long-story?utm_source=x');
  const table: [string, string[], Choice, string[]][] = [
    ['always here', [], { kind: 'alwaysHere' }, ['always example.com']],
    ['always after never', ['never example.com'], { kind: 'alwaysHere' }, ['always example.com']],
    [
      'never after always',
      ['always example.com', 'always b.test'],
      { kind: 'neverHere' },
      ['always b.test', 'never example.com'],
    ],
    [
      'never drops the finer rules of the site',
      ['always example.com/news', 'never =example.com/x'],
      { kind: 'neverHere' },
      ['never example.com'],
    ],
    [
      'always keeps the pages taken out by hand',
      ['always example.com', 'never =example.com/x'],
      { kind: 'alwaysHere' },
      ['always example.com', 'never =example.com/x'],
    ],
    [
      'always on a page taken out takes it back in',
      ['never =example.com/news/world/2026/11/a-long-story'],
      { kind: 'alwaysHere' },
      ['always example.com'],
    ],
    [
      'only under a path',
      ['always example.com'],
      { kind: 'onlyUnder', path: '/news' },
      ['always example.com/news', 'never example.com'],
    ],
    [
      'not this page',
      ['always example.com'],
      { kind: 'notThisPage' },
      ['always example.com', 'never =example.com/news/world/2026/11/a-long-story'],
    ],
    [
      'not under a path',
      ['always example.com'],
      { kind: 'notUnder', path: '/news/world' },
      ['always example.com', 'never example.com/news/world'],
    ],
    [
      'back to how it was, this site alone',
      ['never example.com', 'always b.test'],
      {
        kind: 'restore',
        rules: [
          { action: 'always', written: 'example.com' },
          { action: 'never', written: '=example.com/x' },
          { action: 'always', written: 'c.test' },
        ],
      },
      ['always b.test', 'always example.com', 'never =example.com/x'],
    ],
    [
      'forget the site',
      ['always example.com/news', 'never example.com', 'never b.test'],
      { kind: 'forget' },
      ['never b.test'],
    ],
  ];
  it.each(table)('%s', (_name, before, choice, after) => {
    const rules = before.map((text) => {
      const [action, place = ''] = text.split(' ');
      return rule(action === 'always' ? 'always' : 'never', place);
    });
    expect(written(applyChoice(rules, choice, at))).toEqual(after);
  });

  it('leaves the rules it was given as they were', () => {
    const before = Object.freeze([rule('always', 'example.com')]);
    applyChoice(before, { kind: 'neverHere' }, at);
    expect(written(before)).toEqual(['always example.com']);
  });

  it.each([
    ['https://example.com/news/world/2026/11/story', ['/news', '/news/world']],
    ['https://example.com/story', []],
    ['https://example.com/', []],
    ['https://example.com/a/b/c/d/e', ['/a', '/a/b', '/a/b/c']],
    ['https://example.com/2026/11/20/politics/story', ['/*/politics/*']],
    ['https://example.com/2026/nov/20/story', []],
    ['https://example.com/politics/2026/nov/20/story', ['/politics']],
    ['https://example.com/article/bridge-closes-8f2c', []],
    ['https://example.com/article/politics/bridge', ['/article/politics']],
    ['https://example.com/politics/article/bridge', ['/politics']],
  ])('at %s "only under" offers %j', (address, choices) => {
    expect(pathChoices(new URL(address))).toEqual(choices);
  });

  it.each([
    ['https://example.com/news/world/2026/11/story', '/news'],
    ['https://example.com/en/politics/story', '/en/politics'],
    ['https://example.com/pt-br/politica/mundo/story', '/pt-br/politica'],
    ['https://example.com/tv/story', '/tv'],
    ['https://example.com/2026/11/20/politics/story', '/*/politics/*'],
    ['https://example.com/story', undefined],
  ])('%s stands in the section %s', (address, section) => {
    expect(sectionOf(new URL(address))).toBe(section);
  });

  it('holds in the section on any date, and nowhere else', () => {
    const choice: Choice = { kind: 'onlyUnder', path: '/*/politics/*' };
    const made = applyChoice([], choice, new URL('https://example.com/2026/11/20/politics/story'));
    const actionAt = (path: string) => decideRule(made, new URL(`https://example.com${path}`)).action;
    expect(actionAt('/2025/01/02/politics/another')).toBe('always');
    expect(actionAt('/2025/01/02/sport/another')).toBe('never');
    expect(actionAt('/2025/01/02/sport/another?from=/x/politics/y')).toBe('never');
  });
});

describe('adding and removing', () => {
  it('replaces a rule for the same place, whatever its case', () => {
    const rules = addRule([rule('always', 'example.com/News')], rule('never', 'example.com/news'));
    expect(written(rules)).toEqual(['never example.com/news']);
  });

  it('removes only the rule for that place', () => {
    const rules = [rule('always', 'example.com'), rule('never', 'example.com/live')];
    expect(written(removeRule(rules, rule('never', 'example.com/live').place))).toEqual([
      'always example.com',
    ]);
  });
});
