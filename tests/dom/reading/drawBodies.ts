import { afterEach } from 'vitest';

/**
 * Draws the text of an article into the page, until the test is over.
 * @param insert how its HTML gets into the element
 */
export function drawBodies(
  insert: (body: HTMLElement, html: string) => void = (body, html) => {
    body.innerHTML = html;
  },
): (html: string) => HTMLElement {
  const drawn: HTMLElement[] = [];
  afterEach(() => {
    for (const element of drawn.splice(0)) element.remove();
  });
  return (html) => {
    const body = document.createElement('div');
    insert(body, html);
    document.body.append(body);
    drawn.push(body);
    return body;
  };
}
