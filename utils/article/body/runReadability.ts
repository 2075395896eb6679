// Mozilla's Readability, asked one question: which elements of the copy are the article?
import { Readability } from '@mozilla/readability';
import { ORIGIN } from './copyPage.ts';

export interface Choice {
  /** Numbers of the elements Readability kept. */
  readonly kept: ReadonlySet<string>;
  readonly dir?: string;
}

/** Runs Readability on a clone of the copy, so that the copy stays whole for the passes after it. */
export function runReadability(copy: Document, title: string): Choice | undefined {
  const scratch = copy.cloneNode(true) as Document;
  scratch.title = title;
  const parsed = new Readability<Node>(scratch, {
    disableJSONLD: true,
    keepClasses: true,
    serializer: (element) => element,
  }).parse();
  if (!parsed?.content) return undefined;
  const kept = new Set<string>();
  for (const element of (parsed.content as Element).querySelectorAll(`[${ORIGIN}]`)) {
    const origin = element.getAttribute(ORIGIN);
    if (origin) kept.add(origin);
  }
  return { kept, ...(parsed.dir && { dir: parsed.dir }) };
}
