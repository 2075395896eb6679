// Draws the controls into the open reader: the bar with its tools, the panel, the line of dates, the lines and blocks of
// the additions.
import { Fragment, h, render } from 'preact';
import controlsCss from '../../components/controls/controls.css?inline';
import promptCss from '../../components/prompt/prompt.css?inline';
import { Bar } from '../../components/reader/Bar.tsx';
import barCss from '../../components/reader/bar.css?inline';
import { LookPanel } from '../../components/reader/LookPanel.tsx';
import { When } from '../../components/reader/When.tsx';
import relatedCss from '../../components/related/related.css?inline';
import type { ControlsContext, OpenControls } from '../../utils/contracts/controlsHandle.ts';
import { sendMessage } from '../../utils/contracts/sendMessage.ts';
import { sendWithRetry } from '../../utils/contracts/sendWithRetry.ts';
import { t, uiDirection, uiLanguage } from '../../utils/i18n.ts';
import { addStyles } from '../../utils/page/createHost.ts';
import { ADDITIONS } from './additions.ts';
import { joinNames } from './joinNames.ts';
import type { ReaderAddition } from './readerAddition.ts';

/** The reading test needs no more. */
const MAX_FITTING_CHARS = 12_000;
const PANEL_ID = 'look-panel';

export function openControls(context: ControlsContext): OpenControls {
  const { root, slots, look, changeLook, close } = context;
  let additions: readonly ReaderAddition[] = [];
  let isPanelOpen = false;
  addStyles(root, [controlsCss, barCss, promptCss, relatedCss]);

  const showPanel = (isOpen: boolean) => {
    const hadFocus = root.querySelector('.panel')?.contains(root.activeElement) === true;
    isPanelOpen = isOpen;
    redraw();
    if (!isOpen && hadFocus) root.querySelector<HTMLElement>('.tool.look')?.focus({ preventScroll: true });
  };
  const closePanel = () => {
    const menu = root.querySelector<HTMLDetailsElement>('details.bar-menu[open]');
    if (menu) menu.open = false;
    else if (isPanelOpen) showPanel(false);
    else return false;
    return true;
  };

  function openFitting(): void {
    const { text, lang } = context.shownArticle();
    void sendWithRetry(() =>
      sendMessage('openFitting', { text: text.slice(0, MAX_FITTING_CHARS), lang: lang ?? '' }),
    );
  }

  function redraw(): void {
    for (const { onLook } of additions) onLook?.(look());
    const { bar, when, notes, after } = slots();
    render(
      <>
        <Bar
          panelId={PANEL_ID}
          isPanelOpen={isPanelOpen}
          onPanel={() => showPanel(!isPanelOpen)}
          onClose={close}
          tools={additions.map(({ tools }) => tools?.())}
        />
        {isPanelOpen && (
          <LookPanel
            id={PANEL_ID}
            look={look()}
            onChange={changeLook}
            onOptions={() => void sendWithRetry(() => sendMessage('openOptions'))}
            onFitting={openFitting}
            onLeave={() => showPanel(false)}
          />
        )}
      </>,
      bar,
    );
    joinNames(root);
    render(<When article={context.shownArticle()} />, when);
    render(h(Fragment, null, ...additions.map((addition) => addition.notes?.())), notes);
    render(h(Fragment, null, ...additions.map((addition) => addition.after?.())), after);
  }

  const { reader, bar, status } = slots();
  reader.lang = uiLanguage();
  reader.dir = uiDirection();
  bar.replaceChildren();
  additions = ADDITIONS.map((add) =>
    add({
      ...context,
      redraw,
      toggleLook: () => showPanel(!isPanelOpen),
      adjust: () => {
        for (const { onAdjust } of additions) onAdjust?.();
      },
    }),
  );
  redraw();
  status.textContent = t('reader_opened');
  return {
    redraw,
    receive: (push) => {
      for (const addition of additions) addition.receive?.(push);
    },
    useKey: (event) => additions.some(({ onKey }) => onKey?.(event)),
    closePanel,
    leaving: () => {
      for (const { onLeaving } of additions) onLeaving?.();
    },
    dispose: () => {
      for (const { dispose } of additions) dispose?.();
      for (const slot of Object.values(slots())) if (slot !== reader) render(null, slot);
    },
  };
}
