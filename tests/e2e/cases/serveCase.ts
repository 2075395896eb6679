// Answers every request of a tab out of a case: its pages under their own addresses, a picture for any picture, and
// nothing else. No request leaves the machine.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { HTTPRequest, Page, ResponseForRequest } from 'puppeteer-core';
import type { Case } from './readCases.ts';

const JPEG = fileURLToPath(new URL('../../demo/site/images/dunes-960.jpg', import.meta.url));
const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="400"><rect width="640" height="400"/></svg>';

/** From now on the tab gets this case's pages. */
export async function serveCase(page: Page, { pages, svg = SVG }: Case): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer = answerTo(request, pages, svg);
    void (answer ? request.respond(answer) : request.abort('failed')).catch(() => undefined);
  });
}

function answerTo(
  request: HTTPRequest,
  pages: ReadonlyMap<string, string>,
  svg: string,
): Partial<ResponseForRequest> | undefined {
  const html = pages.get(request.url().replace(/#.*$/, ''));
  if (html !== undefined) return { contentType: 'text/html; charset=utf-8', body: html };
  if (request.resourceType() !== 'image') return undefined;
  return /svg/.test(new URL(request.url()).pathname)
    ? { contentType: 'image/svg+xml', body: svg }
    : { contentType: 'image/jpeg', body: readFileSync(JPEG) };
}
