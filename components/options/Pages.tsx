import { formatNumber, t } from '../../utils/i18n.ts';

interface PagesProps {
  readonly at: number;
  readonly pages: number;
  readonly onTurn: (page: number) => void;
}

/** Turns the pages of a long list, of which one is drawn at a time. */
export function Pages({ at, pages, onTurn }: PagesProps) {
  return (
    <nav class="sites-pages" aria-label={t('sites_pages')}>
      <button type="button" class="button" disabled={at === 0} onClick={() => onTurn(at - 1)}>
        {t('sites_previous')}
      </button>
      <span>{t('sites_page', formatNumber(at + 1), formatNumber(pages))}</span>
      <button type="button" class="button" disabled={at === pages - 1} onClick={() => onTurn(at + 1)}>
        {t('sites_next')}
      </button>
    </nav>
  );
}
