import { formatDate, formatMinutes, t } from '../../utils/i18n.ts';
import type { RelatedLink } from '../../utils/related/relatedTypes.ts';
import type { RelatedLinksProps, Where } from './relatedLinksProps.ts';

interface RelatedCardProps extends RelatedLinksProps {
  readonly link: RelatedLink;
}

/** The card of one related article. */
export function RelatedCard({ link, onFollow, onKeep, ...known }: RelatedCardProps) {
  const { url, title, image } = link;
  const isKept = known.kept.has(url);
  const details = known.details.get(url);
  const date = (link.date ?? details?.date)?.slice(0, 10);
  const facts = [
    link.site,
    date && formatDate(date),
    details?.minutes && formatMinutes(details.minutes),
    known.read.has(url) && t('related_read'),
  ].filter((fact) => typeof fact === 'string' && fact !== '');
  return (
    <li class="related-card" data-read={known.read.has(url)}>
      <a
        href={url}
        onClick={(event) => follow(event, url, onFollow)}
        onAuxClick={(event) => follow(event, url, onFollow)}
      >
        {image && known.mayShowImage(image) && <img src={image} alt="" loading="lazy" onError={hide} />}
        <span class="related-words">
          <span class="related-name">
            <bdi lang="">{title}</bdi>
          </span>
          {facts.length > 0 && (
            <span class="related-facts">
              {facts.map((fact) => (
                <bdi key={fact}>{fact}</bdi>
              ))}
            </span>
          )}
        </span>
      </a>
      {known.canKeep && (
        <button
          type="button"
          class="related-keep"
          aria-pressed={isKept}
          aria-label={t('related_keep_what', title)}
          onClick={() => onKeep(link, !isKept)}
        >
          {t(isKept ? 'related_kept' : 'related_keep')}
        </button>
      )}
    </li>
  );
}

/** Handles plain and new-tab clicks; everything else about a link is left to the browser. */
function follow(event: MouseEvent, url: string, onFollow: (url: string, where: Where) => void): void {
  if (event.defaultPrevented || event.shiftKey || event.altKey) return;
  const isNewTab = event.button === 1 || (event.button === 0 && (event.ctrlKey || event.metaKey));
  if (event.button !== 0 && !isNewTab) return;
  event.preventDefault();
  onFollow(url, isNewTab ? 'tab' : 'here');
}

function hide(event: Event): void {
  if (event.currentTarget instanceof HTMLElement) event.currentTarget.hidden = true;
}
