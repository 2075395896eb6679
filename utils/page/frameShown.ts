// What follows the article (the controls, the detector of prompts, related links) waits until the article is on screen.

/** Milliseconds after which a window that is shown isn't waited for any longer: a busy machine may take long over a frame. */
const GIVE_UP_AFTER_MS = 2000;
/** The same for a window that is hidden, and draws none. */
const GIVE_UP_HIDDEN_AFTER_MS = 100;

/** Resolves once the frame that is being made is on screen, which it is when the next one is begun. */
export function frameShown(view: Window): Promise<void> {
  return new Promise((resolve) => {
    const isHidden: boolean = Reflect.get(Document.prototype, 'hidden', view.document);
    const giveUp = view.setTimeout(resolve, isHidden ? GIVE_UP_HIDDEN_AFTER_MS : GIVE_UP_AFTER_MS);
    view.requestAnimationFrame(() => {
      view.requestAnimationFrame(() => {
        view.clearTimeout(giveUp);
        resolve();
      });
    });
  });
}
