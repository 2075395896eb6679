// Every regular expression written down in a source file, found in its syntax tree: a search by pattern would take
// divisions, comments and strings for expressions and overlook others.
import { parseSync } from 'vite';

export interface Expression {
  readonly path: string;
  readonly line: number;
  readonly source: string;
  readonly flags: string;
}

/** A place at which an expression is put together while the code runs. */
export interface BuildPlace {
  readonly path: string;
  readonly line: number;
}

export interface Collected {
  readonly literals: readonly Expression[];
  readonly builds: readonly BuildPlace[];
}

interface TreeNode {
  readonly type?: string;
  readonly start?: number;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: { readonly type?: string; readonly name?: string };
}

/**
 * Collects the expressions of one file.
 * @throws {Error} when the file can't be parsed: then nothing is known about it
 */
export function collectExpressions(path: string, text: string): Collected {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} can't be parsed: ${errors[0]?.message}`);
  const literals: Expression[] = [];
  const builds: BuildPlace[] = [];
  visit(program, (node) => {
    const line = text.slice(0, node.start).split('\n').length;
    if (node.type === 'Literal' && node.regex)
      literals.push({ path, line, source: node.regex.pattern, flags: node.regex.flags });
    const isCall = node.type === 'NewExpression' || node.type === 'CallExpression';
    if (isCall && node.callee?.name === 'RegExp') builds.push({ path, line });
  });
  return { literals, builds };
}

function visit(value: unknown, look: (node: TreeNode) => void): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) look(value as TreeNode);
  for (const child of Object.values(value)) visit(child, look);
}
