// In print a link leads nowhere: where the reader wants it, links are numbered and their addresses stand at the end.
import { t } from '../../utils/i18n.ts';
import { undoAll } from '../../utils/page/undo.ts';
import { createElementIn } from '../../utils/shared/dom/nodes.ts';
import { onTrusted } from '../../utils/shared/dom/onTrusted.ts';
import { isWeb } from '../../utils/shared/url/webAddress.ts';
import type { AddToReader } from './readerAddition.ts';

/** More than anybody types in from paper. */
const MAX_LINKS = 500;

export const addPrintLinks: AddToReader = ({ view, doc, root, settings }) => {
  let isWanted = settings.reading.printLinks;
  const added: Element[] = [];
  const remove = () => {
    for (const element of added.splice(0)) element.remove();
  };
  const add = () => {
    remove();
    if (!isWanted) return;
    const addresses: string[] = [];
    for (const link of root.querySelectorAll<HTMLAnchorElement>('.body a[href]')) {
      if (!isWeb(link) || link.hash !== '' || addresses.length >= MAX_LINKS) continue;
      const known = addresses.indexOf(link.href);
      const number = known >= 0 ? known + 1 : addresses.push(link.href);
      const mark = createElementIn(doc, 'sup');
      mark.textContent = `[${number}]`;
      link.after(mark);
      added.push(mark);
    }
    if (addresses.length === 0) return;
    const section = createElementIn(doc, 'section');
    section.className = 'print-links';
    const heading = createElementIn(doc, 'h2');
    heading.textContent = t('print_links');
    const list = createElementIn(doc, 'ol');
    list.append(
      ...addresses.map((address) => {
        const item = createElementIn(doc, 'li');
        item.textContent = address;
        return item;
      }),
    );
    section.append(heading, list);
    root.querySelector('.body')?.after(section);
    added.push(section);
  };
  const stop = undoAll([onTrusted(view, 'beforeprint', add), onTrusted(view, 'afterprint', remove)]);
  return {
    receive: (push) => {
      if (push.kind === 'settings') isWanted = push.settings.reading.printLinks;
    },
    dispose: () => {
      stop();
      remove();
    },
  };
};
