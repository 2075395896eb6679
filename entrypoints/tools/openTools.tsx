// The tools of one open reader: its keys, its menu, and the panels behind it.
import { render } from 'preact';
import lookCss from '../../components/look/look.css?inline';
import toolsCss from '../../components/tools/tools.css?inline';
import type { Ease } from '../../utils/contracts/easeHandle.ts';
import { sendMessage } from '../../utils/contracts/sendMessage.ts';
import type { Tools, ToolsContext } from '../../utils/contracts/toolsHandle.ts';
import { t } from '../../utils/i18n.ts';
import { addStyles } from '../../utils/page/createHost.ts';
import { findPlace } from '../../utils/page/followAnchors.ts';
import { isTyping } from '../../utils/page/guardKeys.ts';
import { noteOf } from '../../utils/reading/notes.ts';
import { chordOf, commandFor, type Keys } from '../../utils/settings/keys.ts';
import { layoutChoice } from '../../utils/settings/layout.ts';
import type { ReadingSettings } from '../../utils/settings/reading.ts';
import { createElementIn } from '../../utils/shared/dom/nodes.ts';
import { onTrusted } from '../../utils/shared/dom/onTrusted.ts';
import { bringEase } from './bringEase.ts';
import { bringLayout } from './bringLayout.ts';
import { bringPageParts } from './bringPageParts.ts';
import { bringSpeech } from './bringSpeech.ts';
import { commandActions } from './commandActions.ts';
import { keepArticle } from './keepArticle.ts';
import { createMoves } from './moveInArticle.ts';
import { drawPanel, type Panel, type ShownNote } from './toolPanels.tsx';

/** Bold beginnings and syllables part the same words: the one that is switched on switches the other off. */
function withoutRival(patch: Partial<ReadingSettings>): Partial<ReadingSettings> {
  if (patch.syllables) return { ...patch, boldStarts: false };
  return patch.boldStarts ? { ...patch, syllables: false } : patch;
}

/** Milliseconds a line about what was done stays. */
const STATUS_DURATION_MS = 4000;

export function openTools(context: ToolsContext): Tools {
  const { view, doc, root, article } = context;
  const reader = root.querySelector<HTMLElement>('.reader');
  const box = createElementIn(doc, 'div');
  let panel: Panel | undefined;
  let note: ShownNote | undefined;
  let isKept = context.isKept;
  let isLookApart = context.isLookApart;
  let { keys, reading } = context;
  /** What was changed here and hasn't come back from the store: an earlier value that does is no news. */
  const unanswered = new Set<string>();
  const speech = bringSpeech({ ...context, reading: () => reading, changeReading });
  let status = '';
  let timer = 0;
  let frame = 0;
  const moves = createMoves(view, root);
  const ease = bringEase({ view, doc, root, lang: article.lang });
  const layout = bringLayout({ view, doc, root });
  const layOut = () => layout.apply(layoutChoice(reading, context.look(), article.lang));

  const parts = bringPageParts(context, () => panel === 'menu' && draw());

  addStyles(root, [toolsCss, lookCss]);
  reader?.append(box);

  function draw(): void {
    render(
      <>
        {panelNow()}
        <p class="toast tools-status" role="status">
          {status}
        </p>
      </>,
      box,
    );
  }

  function panelNow() {
    return (
      panel &&
      drawPanel(panel, {
        context,
        keys,
        moves,
        reading,
        isKept,
        isLookApart,
        offered: parts.offered,
        areCommentsShown: parts.areCommentsShown(),
        note,
        draw,
        run: (command) => acts[command](),
        changeReading,
        keepApart: (isWanted) => void keepApart(isWanted),
        hide: () => show(undefined),
        close,
        closeNote,
        goToNote: (place) => {
          show(undefined);
          moves.toElement(place);
          say(t('note_way_back', keys.back));
        },
      })
    );
  }

  function show(next: Panel | undefined): void {
    if (panel === next) return;
    panel = next;
    draw();
  }

  /** Closes by hand: the focus goes back to where the menu was opened. */
  function close(): void {
    show(undefined);
    root.querySelector<HTMLElement>('.tool.more')?.focus({ preventScroll: true });
  }

  function closeNote(): void {
    show(undefined);
    note?.mark.focus({ preventScroll: true });
  }

  const toggle = (wanted: Panel) => (panel === wanted ? close() : show(wanted));

  function say(words: string): void {
    status = words;
    view.clearTimeout(timer);
    timer = view.setTimeout(() => say(''), STATUS_DURATION_MS);
    if (words === '') view.clearTimeout(timer);
    draw();
  }

  function showNote(mark: HTMLAnchorElement): boolean {
    const place = findPlace(root, mark.hash);
    const content = place && noteOf(place, mark);
    if (!content) return false;
    moves.remember();
    note = { mark, place, content };
    panel = 'note';
    draw();
    return true;
  }

  async function keep(): Promise<void> {
    const answer = await keepArticle(context, !isKept);
    isKept = answer.isKept;
    say(answer.words);
  }

  function changeReading(change: Partial<ReadingSettings>): void {
    const patch = withoutRival(change);
    for (const name of Object.keys(patch)) unanswered.add(name);
    showReading({ ...reading, ...patch });
    void sendMessage('changeReading', patch).catch(() => undefined);
  }

  function follow(stored: ReadingSettings, chosen: Keys): void {
    keys = chosen;
    const mine = Object.entries(reading).filter(([name, value]) => {
      if (stored[name as keyof ReadingSettings] === value) unanswered.delete(name);
      return unanswered.has(name);
    });
    showReading({ ...stored, ...Object.fromEntries(mine) });
  }

  function showReading(next: ReadingSettings): void {
    const isDivided = next.syllables && !reading.syllables;
    reading = next;
    if (isDivided) ease.use((brought) => void showSyllables(brought));
    ease.apply(reading);
    layOut();
    draw();
  }

  async function showSyllables(brought: Ease): Promise<void> {
    const isKnown = await brought.setSyllables(reading.syllables).catch(() => true);
    if (!isKnown) say(t('syllables_none'));
  }

  async function keepApart(isWanted: boolean): Promise<void> {
    const look = await sendMessage('keepLookApart', { isWanted }).catch(() => undefined);
    if (!look) return;
    isLookApart = isWanted;
    context.setLook(look, isWanted);
    draw();
  }

  const acts = commandActions({
    context,
    moves,
    speech,
    ease,
    layout,
    parts,
    reading: () => reading,
    changeReading,
    keep: () => void keep(),
    togglePanel: toggle,
    hidePanel: () => show(undefined),
    say,
  });

  function sortFocused(): boolean {
    const { activeElement } = root;
    if (!(activeElement instanceof HTMLTableCellElement)) return false;
    ease.use((brought) => brought.sort(activeElement));
    return true;
  }

  function useKey(event: KeyboardEvent): boolean {
    // Esc leaves a field's panel, too.
    if (!event.isTrusted || (isTyping(root) && event.key !== 'Escape')) return false;
    if (ease.useKey(event) || layout.useKey(event) || parts.useKey(event)) return true;
    if (event.key === 'Enter' && sortFocused()) return true;
    if (event.key === 'Escape' && panel) {
      if (panel === 'note') closeNote();
      else close();
      return true;
    }
    if (event.key === 'Escape' && speech.isOpen()) {
      speech.close();
      return true;
    }
    if (speech.useMediaKey(event.key)) return true;
    const chord = chordOf(event);
    const command = chord && commandFor(keys, chord);
    if (!command || event.repeat) return Boolean(command);
    acts[command]();
    return true;
  }

  const onScroll = () => {
    if (!panel || frame) return;
    frame = view.requestAnimationFrame(() => {
      frame = 0;
      draw();
    });
  };
  const stopScroll = onTrusted(view, 'scroll', onScroll, { passive: true });
  draw();
  ease.apply(reading);
  layOut();

  return {
    useKey,
    toggleMenu: () => toggle('menu'),
    listen: speech.listen,
    follow,
    refresh: () => {
      ease.apply(reading);
      layOut();
    },
    showNote,
    enlarge: (picture) => ease.use((brought) => brought.enlarge(picture)),
    sort: (head) => ease.use((brought) => brought.sort(head)),
    dispose: () => {
      stopScroll();
      view.cancelAnimationFrame(frame);
      view.clearTimeout(timer);
      speech.close();
      ease.dispose();
      layout.dispose();
      parts.dispose();
      render(null, box);
      box.remove();
    },
  };
}
