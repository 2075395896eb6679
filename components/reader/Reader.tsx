// The whole reader view: bar, panel, article, and the places where other rooms add to it.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Article } from '../../utils/article/types.ts';
import type { Look } from '../../utils/settings/look.ts';
import { t, uiDirection, uiLanguage } from '../../utils/text.ts';
import { ArticleBody } from './ArticleBody.tsx';
import { ArticleHead } from './ArticleHead.tsx';
import { Bar } from './Bar.tsx';
import { LookPanel } from './LookPanel.tsx';
import { lookProperties, themeNow } from './lookStyle.ts';

export interface ReaderProps {
  readonly article: Article;
  readonly look: Look;
  readonly prefersDark: boolean;
  readonly isPanelOpen: boolean;
  readonly onPanel: (isOpen: boolean) => void;
  readonly onLook: (look: Look) => void;
  readonly onClose: () => void;
  readonly onOptions: () => void;
  /** Further buttons in the bar. */
  readonly tools?: ComponentChildren;
  /** Quiet lines under the head, e.g. what the site asks. */
  readonly notes?: ComponentChildren;
  /** What comes after the body, e.g. related links. */
  readonly after?: ComponentChildren;
}

const PANEL_ID = 'look-panel';

export function Reader(props: ReaderProps) {
  const { article, look, prefersDark, isPanelOpen, onPanel } = props;
  const [body] = useState(() => <ArticleBody html={article.html} liveEntries={article.liveEntries} />);
  return (
    <div
      class={`reader theme-${themeNow(look.theme, prefersDark)}`}
      style={lookProperties(look)}
      lang={uiLanguage()}
      dir={uiDirection()}
    >
      <Bar
        panelId={PANEL_ID}
        isPanelOpen={isPanelOpen}
        onPanel={() => onPanel(!isPanelOpen)}
        onClose={props.onClose}
        tools={props.tools}
      />
      {isPanelOpen && (
        <LookPanel id={PANEL_ID} look={look} onChange={props.onLook} onOptions={props.onOptions} />
      )}
      <main class="article" tabIndex={-1} lang={article.lang} dir={article.dir} aria-label={article.title}>
        <ArticleHead article={article} />
        {props.notes}
        {body}
        {props.after}
      </main>
      <p class="status" role="status">
        {t('reader_opened')}
      </p>
    </div>
  );
}
