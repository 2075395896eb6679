// The bar's menu button, and the reader's keys. What they do comes with the first press.
import { MoreIcon } from '../../components/reader/icons.tsx';
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { sendMessage } from '../../utils/contracts/sendMessage.ts';
import type { Tools } from '../../utils/contracts/toolsHandle.ts';
import { t } from '../../utils/i18n.ts';
import { goToAnchor, isSamePage } from '../../utils/page/followAnchors.ts';
import { isTyping } from '../../utils/page/guardKeys.ts';
import { isNoteMark } from '../../utils/reading/notes.ts';
import { isLaidOut, layoutChoice } from '../../utils/settings/layout.ts';
import type { Look } from '../../utils/settings/look.ts';
import { isEased } from '../../utils/settings/reading.ts';
import { onTrusted } from '../../utils/shared/dom/onTrusted.ts';
import type { AddToReader } from './readerAddition.ts';

export const addTools: AddToReader = (context) => {
  let tools: Tools | undefined;
  let coming: Promise<void> | undefined;
  let isGone = false;

  const bring = async () => {
    const given = await sendMessage('bringTools');
    if (!isGone) tools = pageGlobals().tools?.open({ ...context, ...given });
  };
  /** @param act gets nothing where the tools can't be brought */
  const use = (act: (tools: Tools | undefined) => void) => {
    coming ??= bring().catch(() => {
      coming = undefined;
    });
    void coming.then(() => isGone || act(tools));
  };

  // A note opens beside its mark; what can't be shown so is gone to, as any other place.
  const onClick = (event: MouseEvent) => {
    if (event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const path = event.composedPath();
    const link = path.find((node) => node instanceof HTMLAnchorElement);
    if (!link) {
      useContent(path[0]);
      return;
    }
    if (!link?.closest('.body') || !isSamePage(link, context.view) || !isNoteMark(link)) return;
    event.preventDefault();
    event.stopPropagation();
    use((brought) => {
      if (!brought?.showNote(link)) goToAnchor(context.root, context.view, link);
    });
  };
  /** A picture is shown large, a table sorted by the head that is pressed. */
  const useContent = (target: EventTarget | undefined) => {
    if (!(target instanceof Element) || !target.closest('main')) return;
    const head = target.closest<HTMLTableCellElement>('.table th');
    if (target instanceof HTMLImageElement) use((brought) => brought?.enlarge(target));
    else if (head) use((brought) => brought?.sort(head));
  };
  const stopListening = onTrusted(context.root, 'click', onClick, { capture: true });

  let { reading } = context.settings;
  const isOtherwise = (look: Look) => isLaidOut(layoutChoice(reading, look, context.article.lang));
  const bringIfWanted = () => {
    if (isEased(reading) || isOtherwise(context.look())) use(() => undefined);
  };
  bringIfWanted();

  return {
    tools: () => (
      <button
        type="button"
        key="more"
        class="tool more"
        aria-label={t('tools_menu')}
        title={t('tools_menu')}
        onClick={() => use((brought) => brought?.toggleMenu())}
      >
        <MoreIcon />
      </button>
    ),
    onLook: (look) => {
      if (tools) tools.refresh();
      else if (isOtherwise(look)) use(() => undefined);
    },
    receive: (push) => {
      if (push.kind === 'listen') use((brought) => brought?.listen(push));
      if (push.kind !== 'settings') return;
      reading = push.settings.reading;
      if (tools) tools.follow(reading, push.keys);
      else bringIfWanted();
    },
    onKey: (event) => {
      if (tools) return tools.useKey(event);
      const { key, ctrlKey, metaKey } = event;
      const isOnHead = key === 'Enter' && context.root.activeElement?.localName === 'th';
      if ((key.length === 1 || isOnHead) && key !== ' ' && !ctrlKey && !metaKey && !isTyping(context.root))
        use((brought) => brought?.useKey(event));
      return false;
    },
    dispose: () => {
      stopListening();
      isGone = true;
      tools?.dispose();
    },
  };
};
