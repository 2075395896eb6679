// Pauses what the hidden page plays; resumes only what was playing.
import { onTrusted } from '../shared/dom/onTrusted.ts';
import type { Undo } from './undo.ts';

/** Pauses the page's own video and audio. A page that starts one again while it is hidden is paused again. */
export function quietMedia(doc: Document, isOwn: (element: Element) => boolean): Undo {
  const paused = new Set<HTMLMediaElement>();
  const hush = (media: HTMLMediaElement) => {
    if (media.paused || media.ended || (media.muted && media.loop)) return;
    paused.add(media);
    media.pause();
  };
  // An element of that name in a drawing is none.
  for (const media of doc.querySelectorAll('video, audio'))
    if (media instanceof HTMLMediaElement) hush(media);
  const onPlay = (event: Event) => {
    const media = event.composedPath()[0];
    const view = doc.defaultView;
    // Media inside the reader's own shadow tree is the reader's to play.
    if (!view || event.target instanceof view.Element === false) return;
    if (isOwn(event.target as Element)) return;
    if (media instanceof view.HTMLMediaElement) media.pause();
  };
  const stopListening = onTrusted(doc, 'play', onPlay, { capture: true });
  return () => {
    stopListening();
    for (const media of paused) if (media.isConnected) void media.play().catch(() => undefined);
  };
}
