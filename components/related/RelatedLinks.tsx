// The further reading at the end of an article.
import { useState } from 'preact/hooks';
import { plural, t, uiDirection, uiLanguage } from '../../utils/i18n.ts';
import type { RelatedLink } from '../../utils/related/relatedTypes.ts';
import { PaidLinks } from './PaidLinks.tsx';
import { RelatedCard } from './RelatedCard.tsx';
import type { RelatedLinksProps } from './relatedLinksProps.ts';
import { visibleLinks } from './visibleLinks.ts';

/** The list is short; the rest comes when it is asked for. */
const SHOWN_AT_FIRST = 6;

export function RelatedLinks(props: RelatedLinksProps) {
  const { finding, choices } = props;
  const shown = visibleLinks(finding, choices, props.read, props.isInText);
  const main = shown.filter(({ kind }) => kind === 'related' || kind === 'inline' || kind === 'series');
  const neighbours = shown.filter(({ kind }) => kind === 'adjacent');
  const popular = shown.filter(({ kind }) => kind === 'popular');
  if (shown.length === 0 && finding.sponsored.length === 0) return null;
  return (
    <nav class="related" aria-label={t('related_title')} lang={uiLanguage()} dir={uiDirection()}>
      {main.length > 0 && (
        <>
          <Heading links={main} />
          <Cards {...props} links={main} />
        </>
      )}
      {neighbours.length > 0 && (
        <>
          <h2>{t('related_neighbours')}</h2>
          <Cards {...props} links={neighbours} />
        </>
      )}
      {popular.length > 0 && (
        <details class="related-folded">
          <summary>{t('related_popular')}</summary>
          <Cards {...props} links={popular} />
        </details>
      )}
      {props.isListFull && (
        <p class="related-full" role="status">
          {t('related_list_full')}
        </p>
      )}
      {finding.sponsored.length > 0 && <PaidLinks links={finding.sponsored} />}
    </nav>
  );
}

/** The page's own heading, in the page's language, when all links share it. */
function Heading({ links }: { readonly links: readonly RelatedLink[] }) {
  const [first] = links;
  const isShared = first?.heading && links.every(({ heading }) => heading === first.heading);
  if (isShared)
    return (
      <h2>
        <bdi lang="">{first.heading}</bdi>
      </h2>
    );
  const isSeries = links.every(({ kind }) => kind === 'series');
  return <h2>{t(isSeries ? 'related_series' : 'related_title')}</h2>;
}

function Cards({ links, ...props }: RelatedLinksProps & { readonly links: readonly RelatedLink[] }) {
  const [isOpen, setOpen] = useState(links.length <= SHOWN_AT_FIRST);
  const shown = isOpen ? links : links.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul class="related-cards">
        {shown.map((link) => (
          <RelatedCard key={link.url} link={link} {...props} />
        ))}
      </ul>
      {!isOpen && (
        <button type="button" class="button" onClick={(event) => reveal(event.currentTarget, setOpen)}>
          {plural('related_more', links.length - SHOWN_AT_FIRST)}
        </button>
      )}
    </>
  );
}

/** The button disappears when pressed, so focus moves to the first link it revealed. */
function reveal(button: HTMLElement, setOpen: (isOpen: boolean) => void): void {
  const list = button.previousElementSibling;
  setOpen(true);
  requestAnimationFrame(() => {
    list?.children[SHOWN_AT_FIRST]?.querySelector<HTMLElement>('a')?.focus();
  });
}
