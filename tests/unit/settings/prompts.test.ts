import { describe, expect, it } from 'vitest';
import { DEFAULT_PROMPTS, parsePrompts, policyFor, withSitePolicy } from '../../../utils/settings/prompts.ts';

describe('what to do about prompts', () => {
  it.each([[undefined], [null], ['read'], [[]], [{ policy: 'bypass' }], [{ sites: 'all' }]])(
    'stored as %j becomes the default',
    (stored) => expect(parsePrompts(stored)).toEqual(DEFAULT_PROMPTS),
  );

  it('keeps what is right of it', () => {
    const stored = { policy: 'read', sites: { 'a.example': 'putAway', 'b.example': 'hack', '': 'notify' } };
    expect(parsePrompts(stored)).toEqual({ policy: 'read', sites: { 'a.example': 'putAway' } });
  });

  it('holds for a site, and elsewhere for every other', () => {
    const settings = withSitePolicy(DEFAULT_PROMPTS, 'a.example', 'respect');
    expect(policyFor(settings, 'a.example')).toBe('respect');
    expect(policyFor(settings, 'b.example')).toBe('notify');
    expect(policyFor(settings, 'constructor')).toBe('notify');
    expect(withSitePolicy(settings, 'a.example', undefined)).toEqual(DEFAULT_PROMPTS);
  });
});
