import { useState } from 'preact/hooks';
import { t } from '../../utils/i18n.ts';
import type { Look } from '../../utils/settings/look.ts';
import { Preview } from '../options/Preview.tsx';

/** A crowded page, drawn; one press shows its article as reader view does. Nothing is loaded. */
export function TryIt({ look }: { readonly look: Look }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div class="try-it">
      <p>
        <button
          type="button"
          class="button button-main"
          aria-pressed={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {t(isOpen ? 'reader_close' : 'action_read')}
        </button>
      </p>
      {isOpen ? <Preview look={look} /> : <CrowdedPage />}
    </div>
  );
}

function CrowdedPage() {
  return (
    <div class="crowded">
      <p class="crowded-bar" aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </p>
      <div class="crowded-ad" aria-hidden="true">
        {t('welcome_ad')}
      </div>
      <article>
        <p class="crowded-site">{t('sample_site')}</p>
        <h3>{t('sample_title')}</h3>
        <p>{t('sample_text')}</p>
        <div class="crowded-ad crowded-inline" aria-hidden="true">
          {t('welcome_ad')}
        </div>
        <p>{t('sample_text_2')}</p>
      </article>
      <aside aria-hidden="true">
        <i />
        <i />
        <i />
      </aside>
      <p class="crowded-cookies" aria-hidden="true">
        {t('welcome_cookies')}
      </p>
    </div>
  );
}
