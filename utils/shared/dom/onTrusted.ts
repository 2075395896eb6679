// The only way for our scripts in a page to listen: a page can make up any event, and nothing of ours acts on those
// (`tests/unit/architecture/listeners.test.ts` looks for any other way).

/** Listens for what people and browsers do; events that a script has made are not heard. @returns what ends it */
export function onTrusted<E extends Event = Event>(
  target: EventTarget,
  kind: string,
  listener: (event: E) => void,
  { once = false, ...options }: AddEventListenerOptions = {},
): () => void {
  const heard = (event: Event) => {
    if (!event.isTrusted) return;
    if (once) stop();
    listener(event as E);
  };
  const stop = () => target.removeEventListener(kind, heard, options);
  target.addEventListener(kind, heard, options);
  return stop;
}
