// The further reading at the end of an article.
import { useState } from 'preact/hooks';
import type { LinkDetails } from '../../utils/related/readHead.ts';
import type { RelatedFinding, RelatedLink } from '../../utils/related/types.ts';
import type { RelatedChoices } from '../../utils/settings/related.ts';
import { formatNumber, t, uiDirection, uiLanguage } from '../../utils/text.ts';
import { PaidLinks } from './PaidLinks.tsx';
import { RelatedCard } from './RelatedCard.tsx';
import { visibleLinks } from './visibleLinks.ts';

export type Where = 'here' | 'tab';

export interface RelatedLinksProps {
  readonly finding: RelatedFinding;
  readonly choices: RelatedChoices;
  readonly read: ReadonlySet<string>;
  readonly kept: ReadonlySet<string>;
  /** False where nothing may be remembered. */
  readonly canKeep: boolean;
  /** Whether the article's text holds a title: "leave in text" shows those there alone. */
  readonly isInText: (title: string) => boolean;
  /** Pictures that may be shown: the page has them already, or the reader allows all. */
  readonly mayShowImage: (url: string) => boolean;
  readonly details: ReadonlyMap<string, LinkDetails>;
  readonly onFollow: (url: string, where: Where) => void;
  readonly onKeep: (link: RelatedLink, isKept: boolean) => void;
}

const FIRST = 8;

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
  const [isOpen, setOpen] = useState(links.length <= FIRST);
  const shown = isOpen ? links : links.slice(0, FIRST);
  return (
    <>
      <ul class="related-cards">
        {shown.map((link) => (
          <RelatedCard key={link.url} link={link} {...props} />
        ))}
      </ul>
      {!isOpen && (
        <button type="button" class="button" onClick={(event) => reveal(event.currentTarget, setOpen)}>
          {t('related_more', formatNumber(links.length - FIRST))}
        </button>
      )}
    </>
  );
}

/** The button goes away when it is pressed: the keyboard goes on with the first link it has brought. */
function reveal(button: HTMLElement, setOpen: (isOpen: boolean) => void): void {
  const list = button.previousElementSibling;
  setOpen(true);
  requestAnimationFrame(() => {
    list?.children[FIRST]?.querySelector<HTMLElement>('a')?.focus();
  });
}
