// Whatever Lectern does around a page it can take back: every function of this room returns its own undoing.

/** Takes back what the function that returned it did. Calling it again does nothing. */
export type Undo = () => void;

/** One Undo for several, run last to first; each runs even when another throws. */
export function undoAll(undos: readonly Undo[]): Undo {
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    const problems: unknown[] = [];
    for (const undo of [...undos].reverse()) {
      try {
        undo();
      } catch (problem) {
        problems.push(problem);
      }
    }
    if (problems.length > 0) throw problems[0];
  };
}
