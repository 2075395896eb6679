import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MESSAGES, type MessageRule, type MessageType, ruleOf } from '../../../utils/contracts/messages.ts';
import { ANY_PAYLOAD } from './anyMessage.ts';

const ALL = Object.keys(MESSAGES) as MessageType[];
const rule = (type: MessageType): MessageRule => MESSAGES[type];

/** The most that one message may leave in the background, in characters of JSON. */
const MAX_PARSED_CHARS = 700_000;

/** What a hostile page sends: anything at all, with names that mean something to objects. */
const anything = () =>
  fc.anything({
    key: fc.oneof(
      fc.string(),
      fc.constantFrom('kind', 'url', 'look', '__proto__', 'constructor', 'toString'),
    ),
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
    maxDepth: 4,
  });

/** One place of a payload, at any depth, replaced by something else. */
function spoiled(payload: unknown, path: readonly number[], by: unknown): unknown {
  const [at, ...rest] = path;
  if (at === undefined || typeof payload !== 'object' || payload === null) return by;
  const keys = Object.keys(payload);
  const key = keys[at % Math.max(1, keys.length)];
  if (key === undefined) return by;
  const copy = Array.isArray(payload) ? [...payload] : { ...payload };
  const slots = copy as Record<string, unknown>;
  slots[key] = spoiled(slots[key], rest, by);
  return copy;
}

/** Only what JSON can say arrives. */
const charsOf = (value: unknown): number => {
  try {
    return (JSON.stringify(value) ?? '').length;
  } catch {
    return 0;
  }
};

/** Milliseconds; only so that a busy machine can finish. */
const PATIENCE = { timeout: 300_000 };

describe('the table of messages', PATIENCE, () => {
  it.each(ALL)('%s is taken as its own sender makes it, and reads the same once more', (type) => {
    fc.assert(
      fc.property(ANY_PAYLOAD[type], (payload) => {
        const parsed = rule(type).parse(payload);
        expect(parsed).toBeDefined();
        expect(rule(type).parse(parsed?.value)).toEqual(parsed);
      }),
    );
  });

  it.each(ALL)('%s never throws, and keeps nothing beyond its bounds, whatever it carries', (type) => {
    fc.assert(
      fc.property(anything(), (payload) => {
        const parsed = rule(type).parse(payload);
        expect(charsOf(parsed?.value)).toBeLessThan(MAX_PARSED_CHARS);
      }),
      { numRuns: 300 },
    );
  });

  it.each(ALL)('%s keeps its shape when a part of it is spoiled', (type) => {
    const path = fc.array(fc.nat(20), { maxLength: 4 });
    fc.assert(
      fc.property(ANY_PAYLOAD[type], path, anything(), (payload, where, by) => {
        const parsed = rule(type).parse(spoiled(payload, where, by));
        if (!parsed) return;
        // What was accepted is as good as a payload of its own: it reads the same once more.
        expect(rule(type).parse(parsed.value)).toEqual(parsed);
      }),
      { numRuns: 300 },
    );
  });

  it.each(ALL)('%s takes no more than its bounds from a payload blown up', (type) => {
    const HUGE = 'x'.repeat(3_000_000);
    const blown = (value: unknown): unknown => {
      if (typeof value === 'string') return /^https?:/.test(value) ? value + HUGE : HUGE;
      if (Array.isArray(value)) return Array.from({ length: 20_000 }, () => blown(value[0] ?? 'x'));
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, blown(part)]));
    };
    for (const payload of fc.sample(ANY_PAYLOAD[type], { numRuns: 3, seed: 7 }))
      expect(charsOf(rule(type).parse(blown(payload))?.value)).toBeLessThan(MAX_PARSED_CHARS);
  });

  it.each([
    ...Object.getOwnPropertyNames(Object.prototype),
    '',
    'READERCONTEXT',
    'readerContext ',
    undefined,
    null,
    7,
    ['readerContext'],
    { toString: () => 'readerContext' },
  ])('has no rule for %j', (type) => expect(ruleOf(type)).toBeUndefined());

  it('has a bound on how often for each', () => {
    for (const type of ALL) expect(rule(type).perMinute).toBeGreaterThan(0);
  });
});

describe('what a message may carry', () => {
  const accepted = (type: MessageType, payload: unknown) => rule(type).parse(payload) !== undefined;

  it.each([
    ['chooseForSite', {}],
    ['chooseForSite', { url: 'https://a.example/', choice: {} }],
    ['chooseForSite', { url: 'https://a.example/', choice: { kind: 'everything' } }],
    ['chooseForSite', { url: 'https://a.example/', choice: { kind: '__proto__' } }],
    ['openLinkInReader', { url: 'chrome://settings' }],
    ['openLinkInReader', { url: 'file:///etc/passwd' }],
    ['openLinkInReader', { url: 'chrome-extension://abc/options.html' }],
    ['openLinkInReader', { url: 'javascript:alert(1)' }],
    ['openLinkInReader', { url: 'data:text/html,x' }],
    ['openLinkInReader', { url: 'https://user:secret@a.example/' }],
    ['openLinkInReader', { url: '/relative' }],
    ['followLink', { url: 'about:blank', where: 'tab' }],
    ['followLink', { url: 'https://a.example/', where: 'window' }],
    ['keepLink', { url: `https://a.example/${'x'.repeat(2_000_000)}`, title: 'x', isKept: true }],
    ['describeLinks', { page: 'https://a.example/', urls: Array(500_000).fill('https://b.example/') }],
    ['changeLook', { size: 1e9 }],
    ['changeLook', { theme: 'url(https://evil.example)' }],
    ['changeSettings', { kind: 'auto', auto: { mode: 'everywhere', rules: [] } }],
    ['choosePromptPolicy', { policy: 'bypass', actsNow: true }],
    ['judgeHere', { url: 'https://a.example/', facts: { head: {}, body: {}, isMeasured: true } }],
  ] as const)('is refused: %s %j', (type, payload) => expect(accepted(type, payload)).toBe(false));

  it('drops what is not a web address from the offers of a prompt, and cuts its words', () => {
    const payload = {
      finding: {
        kind: 'wall',
        text: 'x'.repeat(5000),
        locks: ['scroll', 'everything'],
        offers: [
          { text: 'Subscribe', closes: false, url: 'javascript:alert(1)' },
          { text: 'Help', closes: false, url: 'https://a.example/help' },
        ],
        confidence: 1,
        evidence: [],
        family: 'made up',
      },
    };
    expect(rule('promptSeen').parse(payload)?.value).toEqual({
      finding: {
        kind: 'wall',
        text: 'x'.repeat(1000),
        locks: ['scroll'],
        offers: [
          { text: 'Subscribe', closes: false },
          { text: 'Help', closes: false, url: 'https://a.example/help' },
        ],
        confidence: 1,
        evidence: [],
      },
    });
  });
});
