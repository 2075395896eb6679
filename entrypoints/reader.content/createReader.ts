// Turns commands into an open, closed or explained reader. One state at a time; a later command overrides an earlier
// one that is still under way.
import { extractArticle } from '../../utils/article/extractArticle.ts';
import { readSelection } from '../../utils/article/readSelection.ts';
import type { Extraction, ExtractOptions } from '../../utils/article/types.ts';
import { insist } from '../../utils/insist.ts';
import { sendMessage } from '../../utils/messages.ts';
import { documentInView } from '../../utils/page/articleInView.ts';
import { documentReady } from '../../utils/page/documentReady.ts';
import { earlyDocument } from '../../utils/page/earlyDocument.ts';
import { realDocument } from '../../utils/page/realDocument.ts';
import type { PromptGlobal } from '../../utils/promptCommands.ts';
import type { ReaderCommand, ReaderDoor, ReaderOutcome } from '../../utils/readerCommands.ts';
import type { Theme } from '../../utils/settings/look.ts';
import { loadSettings } from '../../utils/settings.ts';
import { mountReader } from './mountReader.tsx';
import { showNotice } from './showNotice.tsx';

type State =
  | { readonly kind: 'closed' }
  | { readonly kind: 'opening'; readonly drop: AbortController }
  | { readonly kind: 'open'; readonly close: () => void; readonly tell: () => void }
  | { readonly kind: 'notice'; readonly close: () => void };

interface Opening {
  readonly by: 'hand' | 'auto';
  readonly read: (options: ExtractOptions) => Extraction;
}

/** The door through which commands come; one for each document. */
export function createReader(view: Window): ReaderDoor {
  const doc = realDocument(view.document);
  let state: State = { kind: 'closed' };

  const address = () => new URL(view.location.href);
  const early = () => earlyDocument(doc, (globalThis as PromptGlobal).lecternLost ?? []);
  const wholePage = (options: ExtractOptions) =>
    extractArticle(early() ?? documentInView(doc), address(), options);
  const anyway = (options: ExtractOptions) =>
    extractArticle(doc, address(), { ...options, readAnyway: true });

  async function open({ by, read }: Opening): Promise<ReaderOutcome> {
    const drop = new AbortController();
    state = { kind: 'opening', drop };
    const loading = loadSettings();
    await documentReady(doc, drop.signal);
    if (drop.signal.aborted) return 'dropped';
    // The article is read while the settings are on their way; the few who keep promo lines have it read again.
    const usual = attempt(() => read({}));
    const settings = await loading;
    if (drop.signal.aborted) return 'dropped';
    const keepPromos = settings.related.inline === 'leave';
    const extraction = keepPromos ? attempt(() => read({ keepPromos })) : usual;
    const isIncomplete = read === wholePage && early() !== undefined;
    if (extraction.kind === 'notFound') {
      state = { kind: 'closed' };
      if (by === 'hand') explain(settings.look.theme, read !== anyway);
      return 'nothing';
    }
    state = { kind: 'closed' };
    const openedAt = address();
    const onClosed = () => closed(openedAt);
    const reader = mountReader({
      view,
      doc,
      article: extraction.article,
      settings,
      by,
      isIncomplete,
      onClosed,
    });
    const tell = () =>
      void insist(() => sendMessage('readerChanged', { isOpen: true, by, url: openedAt.href }));
    state = { kind: 'open', close: reader.close, tell };
    tell();
    return 'opened';
  }

  function explain(theme: Theme, canReadAnyway: boolean): void {
    const close = showNotice(view, doc, {
      theme,
      canReadAnyway,
      onReadAnyway: () => {
        close();
        void open({ by: 'hand', read: anyway });
      },
      onClose: () => {
        close();
        state = { kind: 'closed' };
      },
    });
    state = { kind: 'notice', close };
  }

  /** Closed where it was opened, it was left; elsewhere it is the page that moved on. */
  function closed(openedAt: URL): void {
    state = { kind: 'closed' };
    const isLeft = withoutHash(openedAt) === withoutHash(address());
    void insist(() => sendMessage('readerChanged', { isOpen: false, isLeft, url: openedAt.href }));
  }

  function leave(): ReaderOutcome {
    switch (state.kind) {
      case 'closed':
        break;
      case 'opening':
        state.drop.abort();
        break;
      case 'open':
      case 'notice':
        state.close();
        break;
    }
    state = { kind: 'closed' };
    return 'closed';
  }

  // Kept by the browser as it was and shown again, the page has its reader; the toolbar button has forgotten it.
  view.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && state.kind === 'open') state.tell();
  });

  async function obey(command: ReaderCommand): Promise<ReaderOutcome> {
    switch (command.kind) {
      case 'close':
        return leave();
      case 'toggle':
        return state.kind === 'closed' ? open({ by: 'hand', read: wholePage }) : leave();
      case 'open':
        if (state.kind === 'open') return 'opened';
        leave();
        return open({ by: command.by, read: wholePage });
      case 'readSelection':
        leave();
        return open({ by: 'hand', read: () => readSelection(doc, address()) });
    }
  }

  return async (command) => (isDocumentReadable(doc) ? obey(command) : 'unsupported');
}

const withoutHash = ({ href }: URL) => href.split('#', 1)[0];

/** A page that reading stumbles over is a page without an article; the console says why. */
function attempt(read: () => Extraction): Extraction {
  try {
    return read();
  } catch (problem) {
    console.warn('Lectern could not read this page.', problem);
    return { kind: 'notFound', reason: String(problem) };
  }
}

/** A PDF viewer, an image or an XML file is shown by the browser in a document of its own. */
function isDocumentReadable(doc: Document): boolean {
  return ['text/html', 'application/xhtml+xml', 'text/plain'].includes(doc.contentType);
}
