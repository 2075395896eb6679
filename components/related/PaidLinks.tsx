import type { SponsoredLink, SponsoredReason } from '../../utils/related/types.ts';
import { formatNumber, type MessageKey, t } from '../../utils/text.ts';

const WHY: Readonly<Record<SponsoredReason, MessageKey>> = {
  label: 'related_why_label',
  container: 'related_why_container',
  address: 'related_why_address',
  rel: 'related_why_rel',
  otherSite: 'related_why_site',
};
const MOST = 60;

/** The advertisements that were not shown: titles and reasons as text, nothing to click on. */
export function PaidLinks({ links }: { readonly links: readonly SponsoredLink[] }) {
  return (
    <details class="related-folded related-paid">
      <summary>{t('related_paid', formatNumber(links.length))}</summary>
      <p>{t('related_paid_hint')}</p>
      <ul>
        {links.slice(0, MOST).map(({ url, title, why }) => (
          <li key={url}>
            <bdi lang="">{title}</bdi>
            <span class="related-facts">
              <bdi>{new URL(url).hostname.replace(/^www\./, '')}</bdi>
              <bdi>{t(WHY[why])}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
