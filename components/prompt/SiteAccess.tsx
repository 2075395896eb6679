// What Lectern may do on a site and what it does there by itself: two things, said as two.
import { useState } from 'preact/hooks';
import type { AccessAnswer } from '../../utils/contracts/answers.ts';
import type { PromptReport } from '../../utils/contracts/promptCommands.ts';
import { t } from '../../utils/i18n.ts';

export interface SiteAccessProps {
  readonly report: PromptReport;
  /** Asks the browser for access to the site. */
  readonly onAllow: () => Promise<AccessAnswer>;
  /** Only what is missing. */
  readonly isBrief?: boolean;
}

/** Policies that act without a click, which needs the site's permission. */
const ACTS_BY_ITSELF = /^(?:read|putAway)$/;

/** Whether Lectern is allowed on the site, with the way to allow it where the choice needs that. */
export function SiteAccess({ report, onAllow, isBrief }: SiteAccessProps) {
  const [answer, setAnswer] = useState<AccessAnswer>();
  const { site, opens, policy } = report;
  const hasAccess = report.hasAccess || answer === 'done';
  const isNeeded = !hasAccess && ACTS_BY_ITSELF.test(policy);
  const allow = () =>
    void onAllow().then(setAnswer, () => {
      setAnswer('refused');
    });
  return (
    <div class="site-access hint">
      <p role="status">
        {t(hasAccess ? 'prompt_access_yes' : isNeeded ? 'prompt_access_needed' : 'prompt_access_no', site)}
      </p>
      {isNeeded && (
        <p>
          <button type="button" class="button" onClick={allow}>
            {t('prompt_allow', site)}
          </button>
          {answer === 'refused' && <span> {t('auto_refused')}</span>}
        </p>
      )}
      {!isBrief && <p>{t(opens ? 'site_opens' : 'site_waits', site)}</p>}
    </div>
  );
}
