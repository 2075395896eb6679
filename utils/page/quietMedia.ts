// Pauses what the hidden page plays; resumes only what was playing.
import type { Undo } from './undo.ts';

/** Pauses the page's own video and audio. A page that starts one again while it is hidden is paused again. */
export function quietMedia(doc: Document): Undo {
  const paused = new Set<HTMLMediaElement>();
  const hush = (media: HTMLMediaElement) => {
    if (media.paused || media.ended || (media.muted && media.loop)) return;
    paused.add(media);
    media.pause();
  };
  for (const media of doc.querySelectorAll<HTMLMediaElement>('video, audio')) hush(media);
  const onPlay = (event: Event) => {
    const media = event.composedPath()[0];
    const view = doc.defaultView;
    // Media inside the reader's own shadow tree is the reader's to play.
    if (!view || event.target instanceof view.Element === false) return;
    if ((event.target as Element).localName.startsWith('lectern-')) return;
    if (media instanceof view.HTMLMediaElement) media.pause();
  };
  doc.addEventListener('play', onPlay, true);
  return () => {
    doc.removeEventListener('play', onPlay, true);
    for (const media of paused) if (media.isConnected) void media.play().catch(() => undefined);
  };
}
