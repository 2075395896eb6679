// A button for putting the article right, and one quiet line where some of it may be missing.
import { MissingLine } from '../../components/corrections/MissingLine.tsx';
import { DOUBTFUL_BELOW } from '../../utils/article/blocks/confidence.ts';
import type { Reading } from '../../utils/article/corrections/correctionRule.ts';
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { sendMessage } from '../../utils/contracts/sendMessage.ts';
import type { AddToReader } from './readerAddition.ts';

export const addCorrections: AddToReader = ({
  doc,
  root,
  article,
  extract,
  showArticle,
  takeKeys,
  redraw,
}) => {
  let opened: { readonly close: () => void } | undefined;
  let isGone = false;
  let isSettled = article.confidence >= DOUBTFUL_BELOW;

  async function open(reading?: Reading): Promise<void> {
    opened?.close();
    isSettled = true;
    redraw();
    const given = await sendMessage('bringCorrections');
    if (isGone) return;
    opened = pageGlobals().corrections?.open({
      doc,
      root,
      article,
      extract,
      show: showArticle,
      takeKeys,
      ...given,
      ...(reading && { reading }),
      remember: (corrections) => void sendMessage('saveCorrections', { corrections }),
    });
  }

  return {
    onAdjust: () => void open(),
    notes: () => !isSettled && <MissingLine onWider={() => void open('wider')} onOpen={() => void open()} />,
    dispose: () => {
      isGone = true;
      opened?.close();
    },
  };
};
