// Further reading at the end of the open article.
import { RelatedLinks } from '../../components/related/RelatedLinks.tsx';
import type { Where } from '../../components/related/relatedLinksProps.ts';
import { visibleLinks } from '../../components/related/visibleLinks.ts';
import type { KnownLinks } from '../../utils/contracts/answers.ts';
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { sendMessage } from '../../utils/contracts/sendMessage.ts';
import { firstGesture } from '../../utils/page/firstGesture.ts';
import type { LinkDetails } from '../../utils/related/readRemoteHead.ts';
import type { RelatedFinding, RelatedLink } from '../../utils/related/relatedTypes.ts';
import type { AddToReader, ReaderContext } from './readerAddition.ts';

interface Shown {
  readonly finding: RelatedFinding;
  readonly read: ReadonlySet<string>;
  readonly kept: ReadonlySet<string>;
  readonly canKeep: boolean;
  readonly details: ReadonlyMap<string, LinkDetails>;
  /** Whether the reading list has just taken no more. */
  readonly isListFull: boolean;
}

/** Look up no more links than are shown at first. */
const MAX_FETCHED = 6;

const NOTHING_KNOWN: KnownLinks = { read: [], kept: [], canKeep: false };

export const addRelated: AddToReader = (context) => {
  let choices = context.settings.related;
  let shown: Shown | undefined;
  let isGone = false;
  const show = (next: Shown) => {
    if (isGone) return;
    shown = next;
    context.redraw();
  };

  const visible = ({ finding, read }: Shown) => visibleLinks(finding, choices, read, isInText);
  pageGlobals().shownRelated = () => (choices.show && shown ? visible(shown) : []);
  const isInText = (title: string) => context.article.text.includes(title);

  async function fill(): Promise<void> {
    const finding = await find(context, choices.popular);
    if (!finding || isGone) return;
    // The links are the page's own: they are shown although nothing can be looked up about them.
    const { canKeep } = await sendMessage('describeLinks', { page: context.article.url, urls: [] }).catch(
      () => NOTHING_KNOWN,
    );
    const { read, kept, details } = shown ?? { read: new Set(), kept: new Set(), details: new Map() };
    show({ finding, read, kept, canKeep, details, isListFull: false });
    void markKnown(finding);
    await fetchAll(finding);
  }

  async function fetchAll(finding: RelatedFinding): Promise<void> {
    if (!choices.details || isGone) return;
    // Whatever was read before: what is asked for must say nothing of it either.
    const wanted = visibleLinks(finding, choices, new Set(), isInText).slice(0, MAX_FETCHED);
    await Promise.all(wanted.map(({ url }) => fetchDetails(url)));
  }

  async function markKnown(finding: RelatedFinding): Promise<void> {
    await firstGesture(context.root);
    if (isGone) return;
    const urls = finding.links.map(({ url }) => url);
    const known = await sendMessage('describeLinks', { page: context.article.url, urls }).catch(
      () => NOTHING_KNOWN,
    );
    if (shown) show({ ...shown, read: new Set(known.read), kept: new Set([...known.kept, ...shown.kept]) });
  }

  async function fetchDetails(url: string): Promise<void> {
    const details = await sendMessage('fetchLinkDetails', { url }).catch(() => undefined);
    if (details && shown) show({ ...shown, details: new Map(shown.details).set(url, details) });
  }

  /** Shown at once, and taken back when it could not be stored. */
  async function keep({ url, title }: RelatedLink, isKept: boolean): Promise<void> {
    mark(url, isKept);
    const answer = await sendMessage('keepLink', { url, title, isKept }).catch(() => 'notKept' as const);
    if (isKept && answer !== 'kept') mark(url, false, answer === 'full');
    if (!isKept && answer === 'notKept') mark(url, true);
  }

  function mark(url: string, isKept: boolean, isListFull = false): void {
    if (!shown) return;
    const kept = new Set(shown.kept);
    if (isKept) kept.add(url);
    else kept.delete(url);
    show({ ...shown, kept, isListFull });
  }

  /** Without the background the page goes there itself. */
  async function follow(url: string, where: Where): Promise<void> {
    await sendMessage('followLink', { url, where }).catch(() => context.view.location.assign(url));
  }

  const begin = () => {
    fill().catch((problem) => console.debug('Lectern: no further reading.', problem));
  };
  if (choices.show) begin();
  const loaded = loadedImages(context.doc);
  return {
    after: () =>
      choices.show &&
      shown && (
        <RelatedLinks
          {...shown}
          choices={choices}
          isInText={isInText}
          mayShowImage={(url) => choices.images || loaded().has(url)}
          onFollow={(url, where) => void follow(url, where)}
          onKeep={(link, isKept) => void keep(link, isKept)}
        />
      ),
    receive: (push) => {
      if (push.kind !== 'settings') return;
      const before = choices;
      choices = push.settings.related;
      if (choices.show && (!shown || choices.popular !== before.popular)) begin();
      else if (choices.show && shown && choices.details !== before.details) void fetchAll(shown.finding);
      context.redraw();
    },
    dispose: () => {
      isGone = true;
      delete pageGlobals().shownRelated;
    },
  };
};

/** Milliseconds after which the finder isn't coming by itself: the background that was to bring it was ended. */
const COMES_WITHIN_MS = 2000;

async function find(context: ReaderContext, popular: boolean): Promise<RelatedFinding | undefined> {
  const { doc, article, view } = context;
  const globals = pageGlobals();
  if (!globals.findRelated && !(await hasCome(view))) await sendMessage('bringControls');
  await new Promise<void>((go) => {
    if ('requestIdleCallback' in view) view.requestIdleCallback(() => go(), { timeout: 500 });
    else setTimeout(go, 50);
  });
  // The reader shows what can be found without them, should they not come.
  if (globals.lacksHeadings?.(doc, article.text)) await sendMessage('bringHeadings').catch(() => undefined);
  return globals.findRelated?.(doc, new URL(view.location.href), article, { popular });
}

/** The background puts the finder beside the reader together with the controls. */
function hasCome(view: Window): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = view.setTimeout(() => resolve(false), COMES_WITHIN_MS);
    pageGlobals().relatedArrived = () => {
      view.clearTimeout(timer);
      resolve(true);
    };
  });
}

/** Addresses of the pictures the page has loaded itself; looked up when first asked for. */
function loadedImages(doc: Document): () => ReadonlySet<string> {
  let loaded: Set<string> | undefined;
  return () => {
    if (loaded) return loaded;
    loaded = new Set();
    for (const image of doc.querySelectorAll('img'))
      if (image.complete && image.naturalWidth > 1) loaded.add(image.currentSrc).add(image.src);
    return loaded;
  };
}
