// The project's own source files as text, for the tests that check the project's conventions.
import { glob, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

export interface SourceFile {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** Every TypeScript file that goes into the extension. */
export async function extensionSources(): Promise<readonly SourceFile[]> {
  return filesOf('{entrypoints,components,utils}/**/*.{ts,tsx}');
}

/** The files a glob gives, sorted by path. */
export async function filesOf(pattern: string): Promise<readonly SourceFile[]> {
  const files: SourceFile[] = [];
  for await (const found of glob(pattern, { cwd: ROOT })) {
    const path = found.replaceAll('\\', '/');
    files.push({ path, text: await readFile(`${ROOT}${path}`, 'utf8') });
  }
  return files.sort((file, other) => (file.path < other.path ? -1 : 1));
}

/** The source without its comments, lengths kept. Strings that look like comments are rare enough to live with. */
export function withoutComments(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '))
    .replace(
      /(^|[^:'"`\\])\/\/.*$/gm,
      (line, before: string) => before + ' '.repeat(line.length - before.length),
    );
}
