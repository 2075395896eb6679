// What eases reading, put into an open reader and taken out again.
import { render } from 'preact';
import easeCss from '../../components/ease/ease.css?inline';
import { LargePicture } from '../../components/ease/LargePicture.tsx';
import { SentenceView } from '../../components/ease/SentenceView.tsx';
import type { Ease, EaseContext } from '../../utils/contracts/easeHandle.ts';
import { pageGlobals } from '../../utils/contracts/pageGlobals.ts';
import { addStyles } from '../../utils/page/createHost.ts';
import { addBoldStarts, hasBoldStarts, removeBoldStarts } from '../../utils/reading/ease/boldStarts.ts';
import { sortTable } from '../../utils/reading/ease/sortTable.ts';
import { flowBoxOf } from '../../utils/reading/layout/readingFlow.ts';
import { sentencesOf } from '../../utils/reading/speech/sentences.ts';
import { spokenBlocks } from '../../utils/reading/speech/spokenBlocks.ts';
import type { ReadingSettings } from '../../utils/settings/reading.ts';
import { createElementIn } from '../../utils/shared/dom/nodes.ts';
import { createFocusWindow } from './focusWindow.ts';
import { showSyllables } from './showSyllables.ts';

const styled = new WeakSet<ShadowRoot>();
/** Pixels; what is smaller is no picture to look at. */
const MIN_PICTURE_PX = 80;
const FORWARD = new Set(['ArrowDown', ' ', 'Enter', 'PageDown']);
const BACKWARD = new Set(['ArrowUp', 'Backspace', 'PageUp']);

interface Sentence {
  readonly range: Range;
  readonly text: string;
}

type Shown =
  | { readonly kind: 'sentence'; readonly all: readonly Sentence[]; readonly at: number }
  | { readonly kind: 'picture'; readonly all: readonly HTMLImageElement[]; readonly at: number };

export function openEase({ view, doc, root, lang }: EaseContext): Ease {
  const reader = root.querySelector<HTMLElement>('.reader');
  const main = root.querySelector<HTMLElement>('main');
  const body = () => root.querySelector<HTMLElement>('.body');
  const box = createElementIn(doc, 'div');
  if (!styled.has(root)) addStyles(root, [easeCss]);
  styled.add(root);
  reader?.append(box);
  const focusWindow = createFocusWindow(view, doc, root);
  const syllables = showSyllables(body, lang);
  let shown: Shown | undefined;
  let focusBefore: Element | null = null;

  function apply(reading: ReadingSettings): void {
    focusWindow.set(reading.focus, reading.ruler);
    main?.classList.toggle('no-pictures', reading.hidePictures);
    // Words in bold parts have no syllables: one goes before the other comes.
    if (!reading.syllables) syllables.set(false).catch(() => undefined);
    const drawn = body();
    if (drawn && reading.boldStarts !== hasBoldStarts(drawn)) {
      if (reading.boldStarts) addBoldStarts(drawn);
      else removeBoldStarts(drawn);
    }
    if (reading.syllables) syllables.set(true).catch(() => undefined);
  }

  function draw(): void {
    const close = () => show(undefined);
    render(
      shown?.kind === 'sentence' ? (
        <SentenceView
          text={shown.all[shown.at]?.text ?? ''}
          at={shown.at + 1}
          count={shown.all.length}
          lang={lang}
          onStep={step}
          onClose={close}
        />
      ) : shown?.kind === 'picture' && shown.all[shown.at] ? (
        <LargePicture
          key={shown.at}
          address={shown.all[shown.at]?.currentSrc || shown.all[shown.at]?.src || ''}
          alt={shown.all[shown.at]?.alt ?? ''}
          caption={captionOf(shown.all[shown.at])}
          at={shown.at + 1}
          count={shown.all.length}
          onStep={step}
          onClose={close}
        />
      ) : null,
      box,
    );
  }

  function show(next: Shown | undefined): void {
    const last = shown;
    if (next && !last) focusBefore = root.activeElement;
    shown = next;
    draw();
    if (next) {
      box.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
      return;
    }
    if (last?.kind === 'sentence') scrollTo(last.all[last.at]?.range);
    if (last?.kind === 'picture') scrollTo(last.all[last.at]);
    (focusBefore instanceof HTMLElement ? focusBefore : main)?.focus({ preventScroll: true });
  }

  function scrollTo(target: Element | Range | undefined): void {
    if (!target) return;
    const { flow } = pageGlobals();
    if (flow) flow.bring(target);
    else if (target instanceof Element) target.scrollIntoView({ block: 'center', behavior: 'instant' });
    else {
      const { top } = target.getBoundingClientRect();
      view.scrollBy({ top: top - view.innerHeight / 3, behavior: 'instant' });
    }
  }

  function step(by: 1 | -1): void {
    if (!shown) return;
    const at = Math.min(shown.all.length - 1, Math.max(0, shown.at + by));
    show({ ...shown, at } as Shown);
  }

  function showSentences(): void {
    if (!main) return;
    const all = spokenBlocks(main, lang).flatMap((block) =>
      sentencesOf(block.text, block.lang ?? lang).map(({ start, end }) => ({
        range: block.rangeOf(start, end),
        text: block.text.slice(start, end).replace(/\s+/g, ' '),
      })),
    );
    if (all.length === 0) return;
    const isAtTop = view.scrollY < view.innerHeight / 2;
    const onScreen = isAtTop
      ? 0
      : all.findIndex(({ range }) => flowBoxOf(pageGlobals().flow, range).top >= view.innerHeight * 0.15);
    show({ kind: 'sentence', all, at: Math.max(0, onScreen) });
  }

  function enlarge(picture?: HTMLImageElement): boolean {
    const all = [...(main?.querySelectorAll('img') ?? [])].filter((image) => {
      const { width, height } = image.getBoundingClientRect();
      return image.naturalWidth > 0 && width >= MIN_PICTURE_PX && height >= MIN_PICTURE_PX;
    });
    const middle = view.innerHeight / 2;
    const distance = (image: HTMLImageElement) => {
      const { top, bottom } = flowBoxOf(pageGlobals().flow, image);
      return Math.abs((top + bottom) / 2 - middle);
    };
    const wanted = picture ?? [...all].sort((a, b) => distance(a) - distance(b))[0];
    const at = wanted ? all.indexOf(wanted) : -1;
    if (at < 0) return false;
    show({ kind: 'picture', all, at });
    return true;
  }

  function useKey(event: KeyboardEvent): boolean {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (!shown) return false;
    // With these it is the browser's key.
    if (altKey || ctrlKey || metaKey) return false;
    const [next, last] = main?.dir === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const isForward = key === next || (FORWARD.has(key) && !isOnButton(root, key));
    if (key === 'Escape') show(undefined);
    else if (key === 'Tab') moveFocus(root, box, shiftKey ? -1 : 1);
    else if (isForward) step(1);
    else if (key === last || BACKWARD.has(key)) step(-1);
    // What is under the cover hears no key.
    else return key.length === 1 && key !== ' ';
    return true;
  }

  return {
    apply,
    setSyllables: syllables.set,
    showSentences,
    enlarge,
    sort: (head) => sortTable(head, lang),
    useKey,
    dispose: () => {
      focusWindow.remove();
      render(null, box);
      box.remove();
    },
  };
}

/** Round the controls of a cover: what is under it can't be reached. */
function moveFocus(root: ShadowRoot, cover: HTMLElement, step: 1 | -1): void {
  const controls = [...cover.querySelectorAll<HTMLElement>('button:not([disabled]), a[href]')];
  const from = controls.indexOf(root.activeElement as HTMLElement);
  const at = from < 0 && step < 0 ? controls.length - 1 : from + step;
  controls[(at + controls.length) % controls.length]?.focus({ preventScroll: true });
}

const isOnButton = (root: ShadowRoot, key: string) =>
  (key === ' ' || key === 'Enter') && root.activeElement?.localName === 'button';

function captionOf(image: HTMLImageElement | undefined): string {
  return image?.closest('figure')?.querySelector('figcaption')?.textContent?.trim() ?? '';
}
