// "Message hidden · Undo", for some seconds.
import { type ComponentProps, render } from 'preact';
import controlsCss from '../../components/controls/controls.css?inline';
import themesCss from '../../components/controls/themes.css?inline';
import { HiddenMessage } from '../../components/prompt/HiddenMessage.tsx';
import promptCss from '../../components/prompt/prompt.css?inline';
import { themeNow } from '../../components/reader/lookStyle.ts';
import noticeCss from '../../components/reader/notice.css?inline';
import { addOwnHost } from '../../utils/contracts/pageGlobals.ts';
import { createHost } from '../../utils/page/createHost.ts';
import type { Theme } from '../../utils/settings/look.ts';

const SHOWN_FOR_MS = 8000;

/** Shows it; the result takes it away before its time. */
export function showHiddenMessage(
  view: Window,
  doc: Document,
  { theme, ...options }: Omit<ComponentProps<typeof HiddenMessage>, 'theme'> & { readonly theme: Theme },
): () => void {
  const { host, mountPoint } = createHost(doc, [themesCss, controlsCss, noticeCss, promptCss]);
  addOwnHost(host);
  const isDark = view.matchMedia('(prefers-color-scheme: dark)').matches;
  const remove = () => {
    view.clearTimeout(timer);
    host.remove();
    render(null, mountPoint);
  };
  const timer = view.setTimeout(remove, SHOWN_FOR_MS);
  render(<HiddenMessage {...options} theme={themeNow(theme, isDark)} />, mountPoint);
  doc.documentElement.append(host);
  return remove;
}
