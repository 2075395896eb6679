// After a reader that opened where it shouldn't have: what is not to open again, the narrowest first.
import type { SiteState } from '../../utils/contracts/answers.ts';
import { t } from '../../utils/i18n.ts';
import type { Choice } from '../../utils/sites/editRules.ts';

interface NotHereProps {
  readonly state: SiteState;
  readonly onChoose: (choice: Choice) => void;
}

export function NotHere({ state: { site, paths }, onChoose }: NotHereProps) {
  const path = paths.at(-1);
  const choice = (label: string, chosen: Choice) => (
    <li>
      <button type="button" class="button" onClick={() => onChoose(chosen)}>
        {label}
      </button>
    </li>
  );
  return (
    <>
      <p class="bar-menu-hint">{t('site_not_here_label')}</p>
      <ul>
        {choice(t('site_page'), { kind: 'notThisPage' })}
        {path && choice(t('site_kind', site + path), { kind: 'notUnder', path })}
        {choice(t('site_never', site), { kind: 'neverHere' })}
      </ul>
    </>
  );
}
