// What each command of the reader does.
import { sendMessage } from '../../utils/contracts/sendMessage.ts';
import type { ToolsContext } from '../../utils/contracts/toolsHandle.ts';
import { t } from '../../utils/i18n.ts';
import type { CommandId } from '../../utils/settings/keys.ts';
import { canBeVertical } from '../../utils/settings/layout.ts';
import { COLUMNS, LOOK_RANGES, type Look, THEMES } from '../../utils/settings/look.ts';
import { FOCUS_SIZES, type ReadingSettings } from '../../utils/settings/reading.ts';
import { within } from '../../utils/settings/values.ts';
import type { BroughtEase } from './bringEase.ts';
import type { BroughtLayout } from './bringLayout.ts';
import type { PageParts } from './bringPageParts.ts';
import type { BroughtSpeech } from './bringSpeech.ts';
import type { Moves } from './moveInArticle.ts';
import type { Panel } from './toolPanels.tsx';

export interface CommandNeeds {
  readonly context: ToolsContext;
  readonly moves: Moves;
  readonly speech: BroughtSpeech;
  readonly ease: BroughtEase;
  readonly layout: BroughtLayout;
  readonly parts: PageParts;
  readonly reading: () => ReadingSettings;
  readonly changeReading: (patch: Partial<ReadingSettings>) => void;
  /** Puts the article on the reading list, or takes it off. */
  readonly keep: () => void;
  readonly togglePanel: (panel: Panel) => void;
  readonly hidePanel: () => void;
  /** Says in a line what was done. */
  readonly say: (words: string) => void;
}

export function commandActions(needs: CommandNeeds): Readonly<Record<CommandId, () => void>> {
  const { context, moves, speech, ease, layout, parts, reading, changeReading, togglePanel, say } = needs;

  /** Closes the panel first, which would be in the way. */
  const withoutPanel = (act: () => void) => () => {
    needs.hidePanel();
    act();
  };
  const toggle = (name: 'ruler' | 'boldStarts' | 'syllables' | 'hidePictures' | 'paging') =>
    changeReading({ [name]: !reading()[name] });
  const changeLook = (patch: Partial<Look>) => context.changeLook({ ...context.look(), ...patch });

  function goByHeading(step: 1 | -1): void {
    if (speech.isOpen()) speech.skip('heading', step);
    else if (!moves.byHeading(step)) say(t('tools_contents_none'));
  }

  function nextFocus(): void {
    const focus = after(FOCUS_SIZES, reading().focus);
    changeReading({ focus });
    say(t(`ease_focus_${focus}`));
  }

  function togglePaging(): void {
    toggle('paging');
    const { paging } = reading();
    // Not before the keys turn pages.
    layout.use(() => say(t(paging ? 'ease_paging_on' : 'ease_paging_off')));
  }

  function resize(step: 1 | -1): void {
    changeLook({ size: within(LOOK_RANGES.size, context.look().size + step) });
  }

  function nextTheme(): void {
    const theme = after(THEMES, context.look().theme);
    changeLook({ theme });
    say(t(`theme_${theme}`));
  }

  function nextColumns(): void {
    const columns = after(COLUMNS, context.look().columns);
    changeLook({ columns });
    layout.use(() => say(t(`columns_${columns}`)));
  }

  function toggleVertical(): void {
    if (canBeVertical(context.article.lang)) changeLook({ vertical: !context.look().vertical });
  }

  return {
    menu: () => togglePanel('menu'),
    contents: () => togglePanel('contents'),
    keys: () => togglePanel('keys'),
    lookMore: () => togglePanel('lookMore'),
    keep: needs.keep,
    adjust: withoutPanel(context.adjust),
    options: withoutPanel(() => void sendMessage('openOptions').catch(() => undefined)),
    list: withoutPanel(() => void sendMessage('openList').catch(() => undefined)),
    look: withoutPanel(context.toggleLook),
    ease: () => togglePanel('ease'),
    comments: withoutPanel(parts.toggleComments),
    translate: withoutPanel(() => parts.toggleTask('translate')),
    summarise: withoutPanel(() => parts.toggleTask('summarise')),
    define: withoutPanel(() => parts.toggleTask('define')),
    focus: nextFocus,
    ruler: () => toggle('ruler'),
    boldStarts: () => toggle('boldStarts'),
    syllables: () => toggle('syllables'),
    hidePictures: () => toggle('hidePictures'),
    paging: togglePaging,
    sentences: withoutPanel(() => ease.use((brought) => brought.showSentences())),
    enlarge: withoutPanel(() => ease.use((brought) => brought.enlarge() || say(t('ease_no_picture')))),
    listen: withoutPanel(speech.toggle),
    nextArticle: speech.nextArticle,
    nextSentence: () => speech.skip('sentence', 1),
    previousSentence: () => speech.skip('sentence', -1),
    nextParagraph: () => speech.skip('paragraph', 1),
    previousParagraph: () => speech.skip('paragraph', -1),
    nextHeading: () => goByHeading(1),
    previousHeading: () => goByHeading(-1),
    back: moves.back,
    top: () => moves.toEdge('start'),
    end: () => moves.toEdge('end'),
    larger: () => resize(1),
    smaller: () => resize(-1),
    theme: nextTheme,
    columns: nextColumns,
    vertical: toggleVertical,
  };
}

/** The next of a few choices, after the last the first. */
function after<T>(choices: readonly T[], chosen: T): T {
  return choices[(choices.indexOf(chosen) + 1) % choices.length] ?? chosen;
}
