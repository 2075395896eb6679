// Everything done to a live page can be undone: each function in this folder returns its own undo.

/** Undoes what the function that returned it did. Calling it again does nothing. */
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
