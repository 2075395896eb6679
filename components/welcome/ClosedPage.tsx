import { t } from '../../utils/i18n.ts';
import type { Theme } from '../../utils/settings/look.ts';
import { useTheme } from '../controls/useTheme.ts';

/** Why Lectern can't run on a page, where the browser says. */
export const CLOSED_PAGES = [
  'blocked',
  'browserPage',
  'store',
  'file',
  'policy',
  'errorPage',
  'notText',
] as const;

interface ClosedPageProps {
  readonly why: (typeof CLOSED_PAGES)[number];
  readonly theme: Theme;
  readonly welcomeUrl: string;
  readonly onOptions: () => void;
}

/** The popup of the toolbar button on such a page: why nothing happens there, and what can be done instead. */
export function ClosedPage({ why, theme, welcomeUrl, onOptions }: ClosedPageProps) {
  return (
    <main class={`welcome popup theme-${useTheme(theme)}`}>
      <h1>{t('closed_title')}</h1>
      <p>{t(`action_${why}`)}</p>
      <p>{t('closed_instead')}</p>
      <p class="ends">
        <a class="button" href={welcomeUrl} target="_blank" rel="noreferrer">
          {t('about_welcome')}
        </a>
        <button type="button" class="button" onClick={onOptions}>
          {t('options_open')}
        </button>
      </p>
    </main>
  );
}
