import { render } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t, uiDirection, uiLanguage } from '../../utils/i18n.ts';
import { canBeVertical, layoutChoice } from '../../utils/settings/layout.ts';
import { type Look, THEMES } from '../../utils/settings/look.ts';
import themesCss from '../controls/themes.css?inline';
import { useTheme } from '../controls/useTheme.ts';
import { lookProperties } from '../reader/lookStyle.ts';
import readerCss from '../reader/reader.css?inline';
import previewCss from './preview.css?inline';

interface PreviewProps {
  readonly look: Look;
  /** The reader's own rules, made fit for use; without it the sample goes without them. */
  readonly ownCss?: (css: string) => string;
  readonly label?: string;
}

/** The beginning of a novel by Natsume Sōseki: vertical lines, where Lectern's own words don't stand in them. */
const JAPANESE =
  '吾輩は猫である。名前はまだ無い。どこで生れたかとんと見当がつかぬ。何でも薄暗いじめじめした所でニャーニャー泣いていた事だけは記憶している。';

/** A short article in the reader's own style sheet, in a shadow tree as in a page. */
export function Preview({ look, ownCss = noRules, label }: PreviewProps) {
  const host = useRef<HTMLDivElement>(null);
  const theme = useTheme(look.theme);
  useLayoutEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [themesCss, readerCss, previewCss, ownCss(look.css)].map((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      return sheet;
    });
    render(<Sample look={look} theme={theme} />, root);
  }, [look, theme, ownCss]);
  const { columns } = layoutChoice({ paging: false }, look, uiLanguage());
  return (
    <figure
      class={`preview ${columns === 2 ? 'preview-small' : ''}`}
      aria-label={label ?? t('options_preview')}
    >
      <div ref={host} />
    </figure>
  );
}

/** The same article small, once in each theme. */
export function EveryTheme({ look, ownCss }: Required<Omit<PreviewProps, 'label'>>) {
  return (
    <details class="every-theme">
      <summary>{t('options_every_theme')}</summary>
      <div class="theme-previews">
        {THEMES.filter((theme) => theme !== 'system').map((theme) => (
          <Preview key={theme} look={{ ...look, theme }} ownCss={ownCss} label={t(`theme_${theme}`)} />
        ))}
      </div>
    </details>
  );
}

const noRules = () => '';

function Sample({ look, theme }: { readonly look: Look; readonly theme: string }) {
  const lang = uiLanguage();
  const { columns, isVertical } = layoutChoice({ paging: false }, look, lang);
  return (
    <div
      class={`reader theme-${theme} ${columns === 2 ? 'two-columns' : ''}`}
      style={lookProperties(look)}
      lang={lang}
      dir={uiDirection()}
    >
      <article class={`article ${isVertical ? 'vertical' : ''}`} lang={lang}>
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
      {look.vertical && !canBeVertical(lang) && (
        <article class="article vertical" lang="ja" dir="ltr">
          <div class="body">
            <p>{JAPANESE}</p>
          </div>
        </article>
      )}
    </div>
  );
}
