/** Whether an update is worth a line: one within an hour, or on the same day when only days are known, isn't. */
export function isLater(published: string | undefined, modified: string): boolean {
  if (!published) return true;
  const gap = new Date(modified).getTime() - new Date(published).getTime();
  return gap > (published.includes('T') && modified.includes('T') ? 3_600_000 : 86_400_000);
}
