// What the site menu says holds, and which of its choices that is.
import type { ChosenSite, SiteState } from '../../utils/contracts/answers.ts';
import { t } from '../../utils/i18n.ts';

/** What is set, and what came of the last choice, if one was made. */
export type ShownState = SiteState & Partial<ChosenSite>;

/** `off`, `all`, or the path of the section that articles open in; undefined for a rule that is none of the choices. */
export function chosenOf({ rules, why, opens }: SiteState): string | undefined {
  // The rule may name a host above this one, or any port of it.
  if (opens && (why === 'everywhere' || why === 'host')) return 'all';
  const always = rules.filter(({ action }) => action === 'always').map(({ place }) => place);
  if (why === 'off' || always.length === 0) return 'off';
  if (always.some(({ kind }) => kind === 'host')) return 'all';
  const [first] = always;
  return always.length === 1 && first && first.kind !== 'host' ? first.path : undefined;
}

/** One sentence on what holds for the page one is looking at. */
export function sentenceOf({ site, opens, why, hasAccess, outcome }: ShownState): string {
  if (outcome === 'refused') return t('auto_refused');
  if (outcome === 'notStored') return t('options_not_saved');
  if (opens) return t(hasAccess ? 'site_opens' : 'site_no_access', site);
  switch (why) {
    case 'page':
      return t('site_leaves_page');
    case 'path':
    case 'pattern':
      return t('site_leaves_here', site);
    case 'host':
      return t('site_leaves', site);
    default:
      return t('site_waits', site);
  }
}
