// What a case's checks say of the open reader, as a list of what is wrong.
import type { Page } from 'puppeteer-core';
import { articleText, inReader } from '../testExtension.ts';
import type { Checks, ExpressionCheck, SelectorCheck } from './readCases.ts';

/** Each check that fails, in words; an empty list when the reader shows what it should. */
export async function failuresOf(page: Page, checks: Checks): Promise<readonly string[]> {
  const text = plain(await articleText(page));
  const {
    mustContain = [],
    mustNotContain = [],
    order = [],
    mustMatch = [],
    mustNotMatchText = [],
    js = [],
  } = checks;
  const failures = [
    ...mustContain.filter((piece) => !text.includes(plain(piece))).map((piece) => `missing: ${piece}`),
    ...mustNotContain.filter((piece) => text.includes(plain(piece))).map((piece) => `not wanted: ${piece}`),
    ...outOfOrder(text, order),
  ];
  const blocks = await inReader(page, (root) =>
    [...root.querySelectorAll('.body :is(p, li, h2, h3, h4, td, dd, dt, figcaption)')].map((block) =>
      (block.textContent ?? '').trim(),
    ),
  );
  for (const pattern of mustNotMatchText)
    if (blocks.some((block) => new RegExp(pattern).test(block))) failures.push(`a block that is ${pattern}`);
  for (const check of mustMatch) failures.push(...(await countFailure(page, check)));
  for (const check of js) failures.push(...(await expressionFailure(page, check)));
  return failures;
}

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

function outOfOrder(text: string, pieces: readonly string[]): string[] {
  let from = 0;
  return pieces.flatMap((piece) => {
    const at = text.indexOf(plain(piece), from);
    if (at < 0) return [`missing, or out of its place: ${piece}`];
    from = at + 1;
    return [];
  });
}

async function countFailure(page: Page, { sel, min, max }: SelectorCheck): Promise<string[]> {
  const count = await inReader(page, (root, selector) => root.querySelectorAll(selector).length, sel);
  return isWithin(count, min, max) ? [] : [`${count} of ${sel}`];
}

async function expressionFailure(
  page: Page,
  { what, expr, is, min, max }: ExpressionCheck,
): Promise<string[]> {
  const read = new Function('root', `return (${expr})`) as (root: ShadowRoot) => unknown;
  const value = await inReader(page, read);
  const holds = is === undefined ? typeof value === 'number' && isWithin(value, min, max) : value === is;
  return holds ? [] : [`${what}: ${JSON.stringify(value)}`];
}

const isWithin = (count: number, min = 0, max = Number.POSITIVE_INFINITY) => count >= min && count <= max;
