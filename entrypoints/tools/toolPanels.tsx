// The panels behind the reader's menu, drawn from what the tools know just now.
import { EasePanel } from '../../components/ease/EasePanel.tsx';
import { LookMore } from '../../components/look/LookMore.tsx';
import { Contents } from '../../components/tools/Contents.tsx';
import { KeyList } from '../../components/tools/KeyList.tsx';
import { Menu } from '../../components/tools/Menu.tsx';
import { Note } from '../../components/tools/Note.tsx';
import { readingTime } from '../../utils/article/metadata/countText.ts';
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import type { ToolsContext } from '../../utils/contracts/toolsHandle.ts';
import { isFontInstalled } from '../../utils/reading/installedFont.ts';
import { ownStyle } from '../../utils/reading/ownStyle.ts';
import { progressIn } from '../../utils/reading/progress.ts';
import type { CommandId, Keys } from '../../utils/settings/keys.ts';
import { canBeVertical } from '../../utils/settings/layout.ts';
import type { ReadingSettings } from '../../utils/settings/reading.ts';
import type { Moves } from './moveInArticle.ts';

export type Panel = 'menu' | 'contents' | 'keys' | 'lookMore' | 'ease' | 'note';

export interface ShownNote {
  readonly mark: HTMLAnchorElement;
  readonly place: HTMLElement;
  readonly content: DocumentFragment;
}

export interface PanelParts {
  readonly context: ToolsContext;
  /** As they are now; the context's are those of when the tools were brought. */
  readonly keys: Keys;
  readonly moves: Moves;
  readonly reading: ReadingSettings;
  readonly isKept: boolean;
  readonly isLookApart: boolean;
  /** What only some pages and browsers have. */
  readonly offered: () => readonly CommandId[];
  readonly areCommentsShown: boolean;
  readonly note: ShownNote | undefined;
  /** Draws again. */
  readonly draw: () => void;
  readonly run: (command: CommandId) => void;
  readonly changeReading: (patch: Partial<ReadingSettings>) => void;
  readonly keepApart: (isWanted: boolean) => void;
  /** Hides the panel; the focus has gone elsewhere. */
  readonly hide: () => void;
  /** Closes it; the focus goes back to where it came from. */
  readonly close: () => void;
  readonly closeNote: () => void;
  readonly goToNote: (place: HTMLElement) => void;
}

const IN_MENU: readonly CommandId[] = [
  'contents',
  'listen',
  'ease',
  'keep',
  'list',
  'lookMore',
  'adjust',
  'keys',
  'options',
];

export function drawPanel(panel: Panel, parts: PanelParts) {
  switch (panel) {
    case 'menu':
      return drawMenu(parts);
    case 'contents':
      return drawContents(parts);
    case 'keys':
      return (
        <KeyList
          key="keys"
          keys={parts.keys}
          isLeftOut={(id) => id === 'vertical' && !canBeVertical(parts.context.article.lang)}
          onClose={parts.close}
        />
      );
    case 'lookMore':
      return drawLookMore(parts);
    case 'ease':
      return (
        <EasePanel
          key="ease"
          reading={parts.reading}
          onChange={parts.changeReading}
          onSentences={() => parts.run('sentences')}
          onClose={parts.close}
        />
      );
    case 'note':
      return drawNote(parts);
  }
}

function drawMenu({ context, keys, isKept, offered, areCommentsShown, run, hide }: PanelParts) {
  return (
    <Menu
      key="menu"
      commands={[...IN_MENU.slice(0, -2), ...offered(), ...IN_MENU.slice(-2)]}
      keys={keys}
      pressed={{ keep: isKept, comments: areCommentsShown }}
      {...progressNow(context)}
      onChoose={run}
      onClose={hide}
    />
  );
}

function drawContents({ context, moves, hide }: PanelParts) {
  const { article } = context;
  const all = moves.sections();
  return (
    <Contents
      key="contents"
      title={article.title}
      lang={article.lang}
      dir={article.dir}
      entries={all.map(({ title, depth, characters }) => ({
        title,
        depth,
        minutes: minutesFor(characters, article.lang),
      }))}
      current={moves.current(all)}
      {...progressNow(context)}
      onGo={(at) => {
        hide();
        const heading = all[at]?.heading;
        if (heading) moves.toElement(heading);
        else moves.toEdge('start');
      }}
      onClose={hide}
    />
  );
}

function drawLookMore({ context, isLookApart, keepApart, draw, close }: PanelParts) {
  return (
    <LookMore
      key="lookMore"
      look={context.look()}
      hasVertical={canBeVertical(context.article.lang)}
      onChange={(look) => {
        context.changeLook(look);
        draw();
      }}
      isInstalled={(font) => isFontInstalled(context.doc, font)}
      refusedIn={(css) => ownStyle(css).refused}
      site={context.lookSite}
      isApart={isLookApart}
      onApart={keepApart}
      onClose={close}
    />
  );
}

function drawNote({ context, note, goToNote, closeNote, hide }: PanelParts) {
  if (!note) return null;
  return (
    <Note
      key={note}
      content={note.content}
      lang={context.article.lang}
      dir={context.article.dir}
      mark={note.mark.getBoundingClientRect()}
      onGo={() => goToNote(note.place)}
      onClose={closeNote}
      onLeave={hide}
    />
  );
}

function progressNow({ root, view, article }: ToolsContext) {
  const body = root.querySelector<HTMLElement>('.body');
  const { share, left } = body
    ? progressIn(body, view.innerHeight, pageGlobals().flow)
    : { share: 0, left: 0 };
  return { share, minutesLeft: minutesFor(left, article.lang) };
}

function minutesFor(characters: number, lang: string | undefined): number {
  const { fast, slow } = readingTime(characters, lang);
  return Math.round((fast + slow) / 2);
}
