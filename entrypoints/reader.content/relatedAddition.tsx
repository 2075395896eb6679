// Further reading at the end of the open article.
import { RelatedLinks } from '../../components/related/RelatedLinks.tsx';
import { visibleLinks } from '../../components/related/visibleLinks.ts';
import { sendMessage } from '../../utils/messages.ts';
import type { LinkDetails } from '../../utils/related/readHead.ts';
import type { RelatedFinding, RelatedLink } from '../../utils/related/types.ts';
import type { RelatedGlobal } from '../../utils/relatedGlobal.ts';
import type { AddToReader, ReaderContext } from './additions.ts';

interface Shown {
  readonly finding: RelatedFinding;
  readonly read: ReadonlySet<string>;
  readonly kept: ReadonlySet<string>;
  readonly canKeep: boolean;
  readonly details: ReadonlyMap<string, LinkDetails>;
}

/** No more looked up than are shown at first. */
const MOST_LOOKED_UP = 8;

export const addRelated: AddToReader = (context) => {
  const choices = context.settings.related;
  let shown: Shown | undefined;
  let isGone = false;
  const show = (next: Shown) => {
    if (isGone) return;
    shown = next;
    context.redraw();
  };

  const isInText = (title: string) => context.article.text.includes(title);

  async function fill(): Promise<void> {
    const finding = await find(context);
    if (!finding || isGone) return;
    const urls = finding.links.map(({ url }) => url);
    const known = await sendMessage('describeLinks', { page: context.article.url, urls });
    const { canKeep } = known;
    const first = {
      finding,
      read: new Set(known.read),
      kept: new Set(known.kept),
      canKeep,
      details: new Map(),
    };
    show(first);
    if (!choices.details || isGone) return;
    const wanted = visibleLinks(finding, choices, first.read, isInText).slice(0, MOST_LOOKED_UP);
    await Promise.all(wanted.map(({ url }) => lookUp(url)));
  }

  async function lookUp(url: string): Promise<void> {
    const details = await sendMessage('lookUpLink', { page: context.article.url, url });
    if (details && shown) show({ ...shown, details: new Map(shown.details).set(url, details) });
  }

  function keep(link: RelatedLink, isKept: boolean): void {
    if (!shown) return;
    const kept = new Set(shown.kept);
    if (isKept) kept.add(link.url);
    else kept.delete(link.url);
    show({ ...shown, kept });
    void sendMessage('keepLink', { url: link.url, title: link.title, isKept });
  }

  if (choices.show) fill().catch((problem) => console.debug('Lectern: no further reading.', problem));
  const loaded = loadedImages(context.doc);
  return {
    after: () =>
      shown && (
        <RelatedLinks
          {...shown}
          choices={choices}
          isInText={isInText}
          mayShowImage={(url) => choices.images || loaded().has(url)}
          onFollow={(url, where) => void sendMessage('followLink', { url, where })}
          onKeep={keep}
        />
      ),
    dispose: () => {
      isGone = true;
    },
  };
};

async function find({ doc, article, view, settings }: ReaderContext): Promise<RelatedFinding | undefined> {
  const door = globalThis as RelatedGlobal;
  if (!door.lecternFindRelated) await sendMessage('bringRelated', undefined);
  await new Promise<void>((go) => {
    if ('requestIdleCallback' in view) view.requestIdleCallback(() => go(), { timeout: 500 });
    else setTimeout(go, 50);
  });
  const { popular } = settings.related;
  return door.lecternFindRelated?.(doc, new URL(view.location.href), article, { popular });
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
