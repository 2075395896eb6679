/** A property of the reader's element that the user's sheet alone sets: it says that the sheet is there, and Lectern with it. */
export const ALIVE = '--lectern-alive';
