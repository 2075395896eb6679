// A site's request as the background reports it, for the tests of what is drawn from it.

import type { PromptReport } from '../../../utils/contracts/promptCommands.ts';
import type { PromptFinding } from '../../../utils/prompt/promptTypes.ts';

export const REPORT: PromptReport = {
  finding: {
    kind: 'wall',
    language: 'de',
    text: 'Bitte schalten Sie Ihren Werbeblocker aus, um den Hafenboten zu lesen.',
    locks: ['scroll'],
    offers: [],
    confidence: 0.9,
    evidence: [],
  },
  site: 'hafenbote.example',
  policy: 'notify',
  hasAccess: true,
  opens: false,
  links: [{ text: 'Hafenbote ohne Werbung', url: 'https://hafenbote.example/abo' }],
};

/** What is named and never acted on. */
export const NAMED = ['paywall', 'login', 'consent', 'newsletter', 'payOrOkay', 'functional'] as const;

export const STANDS: PromptFinding = {
  ...REPORT.finding,
  kind: 'paywall',
  text: 'Diese Geschichte lesen Sie mit einem Abo.',
};

/** What axe finds wrong, as `rule: element`. */
export const faults = (found: {
  violations: readonly { id: string; nodes: readonly { html: string }[] }[];
}): readonly string[] => found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);

export const LOOKS = [
  ['light', 'ltr'],
  ['dark', 'ltr'],
  ['black', 'rtl'],
  ['sepia', 'rtl'],
] as const;
