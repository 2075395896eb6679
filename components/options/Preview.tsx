import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t, uiDirection, uiLanguage } from '../../utils/i18n.ts';
import { type Look, THEMES } from '../../utils/settings/look.ts';
import themesCss from '../controls/themes.css?inline';
import { useTheme } from '../controls/useTheme.ts';
import { lookProperties } from '../reader/lookStyle.ts';
import readerCss from '../reader/reader.css?inline';

/** A short article in the reader's own style sheet, in a shadow tree as in a page. */
export function Preview({ look, label }: { readonly look: Look; readonly label?: string }) {
  const host = useRef<HTMLDivElement>(null);
  const theme = useTheme(look.theme);
  useLayoutEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? prepared(host.current);
    render(<Sample look={look} theme={theme} />, root);
  }, [look, theme]);
  return (
    <figure class="preview" aria-label={label ?? t('options_preview')}>
      <div ref={host} />
    </figure>
  );
}

/** The same article small, once in each theme. */
export function EveryTheme({ look }: { readonly look: Look }) {
  return (
    <details class="every-theme">
      <summary>{t('options_every_theme')}</summary>
      <div class="theme-previews">
        {THEMES.filter((theme) => theme !== 'system').map((theme) => (
          <Preview key={theme} look={{ ...look, theme }} label={t(`theme_${theme}`)} />
        ))}
      </div>
    </details>
  );
}

function prepared(host: HTMLElement): ShadowRoot {
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [themesCss, readerCss].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`${css}\n:host, .reader { min-block-size: 0 !important; }`);
    return sheet;
  });
  return root;
}

function Sample({ look, theme }: { readonly look: Look; readonly theme: string }) {
  return (
    <div class={`reader theme-${theme}`} style={lookProperties(look)} lang={uiLanguage()} dir={uiDirection()}>
      <article class="article" lang={uiLanguage()}>
        <header class="head">
          <p class="site">
            <span>{t('sample_site')}</span>
          </p>
          <h3 class="title">{t('sample_title')}</h3>
        </header>
        <div class="body">
          <p>{t('sample_text')}</p>
          <p>{t('sample_text_2')}</p>
        </div>
      </article>
    </div>
  );
}
