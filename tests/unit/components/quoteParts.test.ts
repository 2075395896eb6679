import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quoteParts } from '../../../components/prompt/quoteParts.ts';
import type { PromptFinding } from '../../../utils/prompt/promptTypes.ts';

const finding = (text: string, labels: readonly string[] = [], heading?: string): PromptFinding => ({
  kind: 'wall',
  text,
  ...(heading !== undefined && { heading }),
  locks: [],
  offers: labels.map((label) => ({ text: label, closes: false })),
  confidence: 1,
  evidence: [],
});

describe('a site’s words', () => {
  it('come apart into heading, text and buttons', () => {
    const given = finding(
      '× Hello there We live on ads. I have done so Support us',
      ['×', 'I have done so', 'Support us'],
      'Hello there',
    );
    expect(quoteParts(given)).toEqual({
      heading: 'Hello there',
      text: 'We live on ads.',
      buttons: ['I have done so', 'Support us'],
    });
  });

  it('come apart where a button stands between two sentences', () => {
    const given = finding(
      'Ad blocker detected Please turn it off to go on. I turned it off Already a member? Log in',
      ['I turned it off', 'Log in'],
      'Ad blocker detected',
    );
    expect(quoteParts(given)).toEqual({
      heading: 'Ad blocker detected',
      text: 'Please turn it off to go on. Already a member?',
      buttons: ['I turned it off', 'Log in'],
    });
    const led = finding('Ads pay us. Learn how to allow them here.', ['Learn how']);
    expect(quoteParts(led)).toEqual({ text: 'Ads pay us. Learn how to allow them here.', buttons: [] });
  });

  it('keep a link that stands in a sentence', () => {
    const given = finding('See our guide to allowing ads on this site.', ['guide']);
    expect(quoteParts(given)).toEqual({ text: 'See our guide to allowing ads on this site.', buttons: [] });
  });

  it('are nothing but the heading’s where that is all', () => {
    expect(quoteParts(finding('Turn it off', [], 'Turn it off')).text).toBe('Turn it off');
  });

  it('never grow, and never run on for ever', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.array(fc.string()),
        fc.option(fc.string(), { nil: undefined }),
        (text, labels, heading) => {
          const parts = quoteParts(finding(text, labels, heading));
          expect(parts.text.length).toBeLessThanOrEqual(text.length + 1);
          for (const button of parts.buttons) expect(labels.map((label) => label.trim())).toContain(button);
        },
      ),
    );
  });
});
