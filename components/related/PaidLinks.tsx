import { type MessageKey, plural, t } from '../../utils/i18n.ts';
import type { SponsoredLink, SponsoredReason } from '../../utils/related/relatedTypes.ts';

const WHY: Readonly<Record<SponsoredReason, MessageKey>> = {
  label: 'related_why_label',
  container: 'related_why_container',
  address: 'related_why_address',
  rel: 'related_why_rel',
};
const MAX_PAID_LINKS = 60;

/** The advertisements that were not shown: titles and reasons as text, nothing to click on. */
export function PaidLinks({ links }: { readonly links: readonly SponsoredLink[] }) {
  return (
    <details class="related-folded related-paid">
      <summary>{plural('related_paid', links.length)}</summary>
      <p>{t('related_paid_hint')}</p>
      <ul>
        {links.slice(0, MAX_PAID_LINKS).map(({ url, title, why }) => (
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
