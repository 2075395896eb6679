import { describe, expect, it } from 'vitest';
import {
  MAX_CORRECTED_SITES,
  MAX_RULES_PER_SITE,
  makeRule,
  NO_CORRECTIONS,
  parseCorrections,
  withoutRule,
  withRule,
  withSite,
} from '../../../utils/article/corrections/correctionRule.ts';

const rule = makeRule('drop', 'div.club<article.story', 'Our readers’ club');

describe('corrections as stored', () => {
  it('are read back as they were', () => {
    const stored = { 'a.example': { reading: 'wider', rules: [rule] } };
    expect(parseCorrections(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  });

  it.each([
    undefined,
    null,
    7,
    'x',
    [],
    { 'a.example': null },
    { 'a.example': { rules: [null, { action: 'run' }] } },
  ])('are empty for %j', (stored) => {
    expect(parseCorrections(stored)).toEqual({});
  });

  it('keep no rule of an unknown shape, and no site without any', () => {
    const broken = [
      { ...rule, action: 'script' },
      { ...rule, key: '' },
      { ...rule, key: 'x'.repeat(400) },
      { ...rule, day: 'yesterday' },
      { ...rule, day: 1 },
    ];
    expect(parseCorrections({ 'a.example': { rules: broken } })).toEqual({});
  });

  it('never outgrow an item of sync storage: the sites corrected last stay', () => {
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, at) => [
        `site-${at}.example`,
        {
          reading: 'found',
          rules: Array.from({ length: 30 }, (__, n) => ({
            ...rule,
            key: `div.box-${n}`,
            day: rule.day - at,
          })),
        },
      ]),
    );
    const parsed = parseCorrections(many);
    expect(Object.keys(parsed).length).toBeLessThanOrEqual(MAX_CORRECTED_SITES);
    expect(new TextEncoder().encode(JSON.stringify(parsed)).length).toBeLessThanOrEqual(7_500);
    expect(parsed['site-0.example']?.rules).toHaveLength(MAX_RULES_PER_SITE);
    expect(parsed['site-299.example']).toBeUndefined();
  });

  it('hold one rule for a box, the last one made', () => {
    const kept = { ...rule, action: 'keep' as const };
    expect(withRule(withRule(NO_CORRECTIONS, rule), kept).rules).toEqual([kept]);
    expect(withoutRule(withRule(NO_CORRECTIONS, rule), rule.key)).toEqual(NO_CORRECTIONS);
  });

  it('forget a site with the last of its corrections', () => {
    const some = withSite({}, 'a.example', withRule(NO_CORRECTIONS, rule));
    expect(Object.keys(some)).toEqual(['a.example']);
    expect(withSite(some, 'a.example', NO_CORRECTIONS)).toEqual({});
  });
});
