// What comes from elsewhere than the article: the page's comments, and what the browser's own models make of it. Their scripts
// come with the first use.

import type { ShownComments } from '../../utils/contracts/commentsHandle.ts';
import type { Device } from '../../utils/contracts/deviceHandle.ts';
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { sendMessage } from '../../utils/contracts/sendMessage.ts';
import type { ToolsContext } from '../../utils/contracts/toolsHandle.ts';
import { uiLanguage } from '../../utils/i18n.ts';
import { commentsOf, type PageComment } from '../../utils/reading/comments.ts';
import { type DeviceTask, modelsOf, offeredTasks } from '../../utils/reading/device/browserModels.ts';

export interface PageParts {
  /** What there is on this page and in this browser; grows once the browser has answered. */
  readonly offered: () => readonly ('comments' | DeviceTask)[];
  readonly areCommentsShown: () => boolean;
  readonly toggleComments: () => void;
  readonly toggleTask: (task: DeviceTask) => void;
  /** True when the key was used. */
  readonly useKey: (event: KeyboardEvent) => boolean;
  readonly dispose: () => void;
}

/** @param onChange called when more is offered, or something is shown or gone */
export function bringPageParts(context: ToolsContext, onChange: () => void): PageParts {
  const { doc, view, root, article, insertHtml } = context;
  let comments: readonly PageComment[] | undefined;
  let shown: ShownComments | undefined;
  let tasks: readonly DeviceTask[] = [];
  let asking: Promise<void> | undefined;
  let device: Device | undefined;
  let isGone = false;
  const found = () => {
    comments ??= commentsOf(doc);
    return comments;
  };
  const ask = () => {
    asking ??= offeredTasks(modelsOf(globalThis), { from: article.lang, to: uiLanguage() }).then((answer) => {
      tasks = answer;
      if (!isGone && tasks.length > 0) onChange();
    });
    return asking;
  };

  async function toggleComments(): Promise<void> {
    if (shown) {
      shown.remove();
      shown = undefined;
    } else {
      if (found().length === 0) return;
      await sendMessage('bringPart', { part: 'comments' });
      if (isGone || shown) return;
      const { lang, dir } = article;
      shown = pageGlobals().comments?.open({ doc, root, comments: found(), lang, dir, insertHtml });
    }
    onChange();
  }

  async function toggleTask(task: DeviceTask): Promise<void> {
    await ask();
    if (!tasks.includes(task)) return;
    if (!device) await sendMessage('bringPart', { part: 'device' });
    if (isGone) return;
    device ??= pageGlobals().device?.open({ view, doc, root, article });
    device?.toggle(task);
  }

  const quietly = (work: Promise<void>) =>
    void work.catch((problem: unknown) => console.debug('Lectern: a part could not be brought.', problem));
  return {
    offered: () => {
      quietly(ask());
      return [...(found().length > 0 ? (['comments'] as const) : []), ...tasks];
    },
    areCommentsShown: () => shown !== undefined,
    toggleComments: () => quietly(toggleComments()),
    toggleTask: (task) => quietly(toggleTask(task)),
    useKey: (event) => device?.useKey(event) ?? false,
    dispose: () => {
      isGone = true;
      shown?.remove();
      device?.dispose();
    },
  };
}
