// The bar's menu about the site one is on: whether its articles open by themselves.
import { useState } from 'preact/hooks';
import type { SiteState } from '../../utils/messages.ts';
import type { Choice } from '../../utils/sites/editRules.ts';
import { t } from '../../utils/text.ts';
import { SiteIcon } from './icons.tsx';

interface SiteMenuProps {
  readonly onLoad: () => Promise<SiteState>;
  readonly onChoose: (choice: Choice) => Promise<SiteState>;
}

/** Asks for the site's state when it is opened, and says what holds after each choice. */
export function SiteMenu({ onLoad, onChoose }: SiteMenuProps) {
  const [state, setState] = useState<SiteState>();
  const show = (asked: Promise<SiteState>) => void asked.then(setState).catch(() => setState(undefined));
  const onToggle = (event: Event) => {
    if (event.currentTarget instanceof HTMLDetailsElement && event.currentTarget.open) show(onLoad());
  };
  const choice = (label: string, chosen: Choice) => (
    <li key={label}>
      <button type="button" class="button" onClick={() => show(onChoose(chosen))}>
        {label}
      </button>
    </li>
  );
  return (
    <details class="bar-menu" onToggle={onToggle}>
      <summary class="tool" title={t('site_menu')} aria-label={t('site_menu')}>
        <SiteIcon />
      </summary>
      <div class="bar-menu-panel">
        {state && (
          <>
            <p role="status">{sentence(state)}</p>
            <ul>
              {choice(t('site_always', state.site), { kind: 'alwaysHere' })}
              {state.paths
                .slice(0, 2)
                .map((path) => choice(t('site_under', state.site + path), { kind: 'onlyUnder', path }))}
              {choice(t('site_page'), { kind: 'notThisPage' })}
              {choice(t('site_never', state.site), { kind: 'neverHere' })}
              {state.hasRules && choice(t('site_forget'), { kind: 'forget' })}
            </ul>
          </>
        )}
      </div>
    </details>
  );
}

function sentence({ site, opens, why, hasAccess, wasRefused }: SiteState): string {
  if (wasRefused) return t('auto_refused');
  if (opens) return t(hasAccess ? 'site_opens' : 'site_no_access', site);
  if (why === 'page') return t('site_leaves_page');
  return t(why === 'off' || why === 'noRule' ? 'site_waits' : 'site_leaves', site);
}
