/**
 * Whether an element stands in a box of some kind: not in one around the whole article as well, since some publishing
 * systems put every page into one form, and some themes into a table or a footer.
 * @param article something of the article, or the box that holds it
 */
export function standsIn(element: Element, boxes: string, article: Element | undefined): boolean {
  const box = element.closest(boxes);
  return box !== null && !(article && box.contains(article));
}
