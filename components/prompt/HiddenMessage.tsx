import type { PromptReport } from '../../utils/contracts/promptCommands.ts';
import { t, uiDirection, uiLanguage } from '../../utils/i18n.ts';
import { SiteAccess, type SiteAccessProps } from './SiteAccess.tsx';

interface HiddenMessageProps {
  readonly theme: string;
  readonly report: PromptReport;
  readonly onUndo: () => void;
  readonly onAllow: SiteAccessProps['onAllow'];
}

/**
 * Said for some seconds in the page's corner: a message was hidden, and how to have it back. Takes no focus. Where it
 * was chosen for the site and Lectern isn't allowed there, it says that too.
 */
export function HiddenMessage({ theme, report, onUndo, onAllow }: HiddenMessageProps) {
  const needsAccess = report.policy === 'putAway' && !report.hasAccess;
  return (
    <div class={`notice hidden-message theme-${theme}`} role="status" lang={uiLanguage()} dir={uiDirection()}>
      <span>{t('prompt_hidden')}</span>
      <button type="button" class="button" onClick={onUndo}>
        {t('undo')}
      </button>
      {needsAccess && <SiteAccess report={report} onAllow={onAllow} isBrief />}
    </div>
  );
}
