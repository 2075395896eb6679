// Reloaded, disabled or removed, Lectern ends its scripts in Firefox: the reader stays, and nothing in it answers. Then a link
// to the page covers the bar. It needs no script: the user's style sheet, which goes with Lectern, is what hides it.
import { element } from '../../components/reader/makeElement.ts';
import { t, uiDirection, uiLanguage } from '../../utils/i18n.ts';
import { ALIVE } from '../../utils/page/aliveSign.ts';
import { withoutHash } from '../../utils/shared/url/webAddress.ts';
import type { AddToReader } from './readerAddition.ts';

/** Milliseconds between looks for that sheet. Without it the link would show at once. */
const CHECK_EVERY = 300;

export const addLastLink: AddToReader = ({ view, root, slots }) => {
  const link = element(
    'a',
    // Without its fragment the address is loaded anew. A `<base>` of the page's may send links elsewhere.
    {
      class: 'last-link',
      href: withoutHash(view.location.href),
      target: '_self',
      lang: uiLanguage(),
      dir: uiDirection(),
    },
    t('reader_close'),
  );
  const timer = view.setInterval(() => {
    if (!view.getComputedStyle(root.host).getPropertyValue(ALIVE)) return;
    view.clearInterval(timer);
    slots().reader.append(link);
  }, CHECK_EVERY);
  return {
    dispose: () => {
      view.clearInterval(timer);
      link.remove();
    },
  };
};
