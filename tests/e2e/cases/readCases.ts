// The cases: small pages rebuilt from public bug reports, each with what a reader rightly expects of it. A case is a
// folder of `reports/`; adding one adds a test.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** How many elements of the reader a selector finds. */
export interface SelectorCheck {
  readonly sel: string;
  readonly min?: number;
  readonly max?: number;
}

/** An expression over `root`, the reader's shadow root, and what it has to give. */
export interface ExpressionCheck {
  readonly what: string;
  readonly expr: string;
  readonly is?: unknown;
  readonly min?: number;
  readonly max?: number;
}

export interface Checks {
  readonly mustContain?: readonly string[];
  readonly mustNotContain?: readonly string[];
  /** Pieces of text that follow each other. */
  readonly order?: readonly string[];
  readonly mustMatch?: readonly SelectorCheck[];
  /** Patterns that no block's whole text may match. */
  readonly mustNotMatchText?: readonly string[];
  readonly js?: readonly ExpressionCheck[];
}

/** What is done with the page; a plain click when absent. */
export type Mode = 'scroll' | 'print' | 'prompt' | 'promptGone' | 'auto' | 'redraw';

export interface Case {
  readonly name: string;
  readonly url: string;
  readonly what: string;
  readonly mode?: Mode;
  readonly checks?: Checks;
  readonly policy?: string;
  /** When the page must be free, in milliseconds after it has loaded. */
  readonly timeline?: readonly { readonly at: number; readonly wants: 'free' }[];
  /** The first address to visit, when it isn't `url`. */
  readonly start?: string;
  /** Visits in a row: whether the reader opens by itself, after a click on a link when one is named. */
  readonly steps?: readonly { readonly click?: string; readonly opens: boolean }[];
  /** What to answer for SVG pictures. */
  readonly svg?: string;
  /** Answers by address: the page itself and whatever else the case brings. */
  readonly pages: ReadonlyMap<string, string>;
}

const FOLDER = fileURLToPath(new URL('reports/', import.meta.url));

/** All cases, by name. */
export function readCases(): readonly Case[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => {
      const file = (path: string) => readFileSync(`${FOLDER}${name}/${path}`, 'utf8');
      const { pages = {}, ...meta } = JSON.parse(file('meta.json'));
      const more = Object.entries(pages as Record<string, string>).map(
        ([url, path]) => [url, file(path)] as const,
      );
      return { ...meta, name, pages: new Map([[meta.url, file('page.html')], ...more]) };
    });
}
