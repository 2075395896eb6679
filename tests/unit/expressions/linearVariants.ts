// The checker of regular expressions proves a simple expression linear within milliseconds, but knows no lookaround and
// gives up on long lists of words. An expression is therefore taken apart into variants that it can prove: when all of
// them are linear, so is the expression.
import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

/** A character that no expression of ours names. What ends in it can fail after everything else has matched. */
const FAILING_END = '\ue7fe';
/** Ways through an expression, at most, for them to count as a constant: literal characters rule nearly all of them out. */
const MAX_CONSTANT_STEPS = 1_000_000;
/** So many variants of one expression are checked, at most. */
const MAX_VARIANTS = 60;
/** Times a part is drawn in a variant that repeats more often than that. */
const MAX_DRAWN_TIMES = 3;

export type Variants =
  /** It can take no more than a constant number of steps from any place of a text. */
  | { readonly kind: 'constant' }
  /** All of these have to be linear. */
  | { readonly kind: 'check'; readonly sources: readonly string[] }
  /** What can't be taken apart, and why. */
  | { readonly kind: 'unknown'; readonly why: string };

/** Takes an expression apart. */
export function linearVariants(source: string, flags: string): Variants {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  if (stepsOf(pattern) <= MAX_CONSTANT_STEPS) return { kind: 'constant' };
  let isBackwards = false;
  let isReshaped = false;
  visitRegExpAST(pattern, {
    onAssertionEnter(node) {
      if (node.kind === 'lookbehind' && stepsOf(node) > MAX_CONSTANT_STEPS) isBackwards = true;
      if (node.kind === 'lookahead' || node.kind === 'lookbehind') isReshaped = true;
    },
    onQuantifierEnter(node) {
      if (isCounted(node)) isReshaped = true;
    },
  });
  if (isBackwards) return { kind: 'unknown', why: 'a lookbehind without an end' };
  const sources = choices(pattern).map((choice) => write(pattern, isReshaped, choice));
  return {
    kind: 'check',
    sources: isReshaped ? sources.map((source) => `(?:${source})${FAILING_END}`) : sources,
  };
}

/** Whether an expression repeats something without an end. */
export function isEndless(source: string, flags: string): boolean {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: flags.includes('u') });
  return stepsOf(pattern) === Number.POSITIVE_INFINITY;
}

/** Repeated many times, though not without an end: the checker would draw each time. */
function isCounted({ max }: AST.Quantifier): boolean {
  return max > MAX_DRAWN_TIMES && max !== Number.POSITIVE_INFINITY;
}

/** How many ways there are, at most, to go through a part: infinite when it repeats without an end. */
function stepsOf(node: AST.Node, choice?: Choice): number {
  const inner = (part: AST.Node) => stepsOf(part, choice);
  switch (node.type) {
    case 'Pattern':
    case 'Group':
    case 'CapturingGroup':
      return alternativesOf(node, choice).reduce((sum, part) => sum + inner(part), 0);
    case 'Assertion':
      return 'alternatives' in node ? node.alternatives.reduce((sum, part) => sum + inner(part), 1) : 1;
    case 'Alternative':
      return node.elements.reduce((product, part) => product * inner(part), 1);
    case 'Quantifier':
      return repeated(inner(node.element), node.min, node.max);
    case 'Backreference':
      return Number.POSITIVE_INFINITY;
    default:
      return 1;
  }
}

function repeated(ways: number, min: number, max: number): number {
  if (max === Number.POSITIVE_INFINITY) return max;
  let sum = 0;
  for (let times = min; times <= max && sum <= MAX_CONSTANT_STEPS; times++) sum += ways ** times;
  return Math.max(1, sum);
}

type List = AST.Pattern | AST.Group | AST.CapturingGroup;

/** Lists of alternatives, and those of each that a variant has. */
type Choice = ReadonlyMap<List, readonly AST.Alternative[]>;

/**
 * The expression with a few alternatives of each list at a time. A list that isn't repeated tries them one after the
 * other, so that their costs only add up; and those that end are no cost where all around them ends too.
 */
function choices(pattern: AST.Pattern): readonly Choice[] {
  let found: readonly Choice[] = [new Map()];
  for (const list of listsOf(pattern)) {
    const endless = list.alternatives.filter(
      (alternative) => stepsOf(alternative) === Number.POSITIVE_INFINITY,
    );
    const parts = endless.map((part) => [part]);
    if (endless.length < list.alternatives.length)
      parts.push(list.alternatives.filter((alternative) => !endless.includes(alternative)));
    const next = found
      .flatMap((choice) => parts.map((some): Choice => new Map([...choice, [list, some]])))
      .filter((choice) => stepsOf(pattern, choice) > MAX_CONSTANT_STEPS);
    if (next.length > MAX_VARIANTS) break;
    found = next;
  }
  return found;
}

/** The lists of alternatives that aren't repeated, longest first. */
function listsOf(pattern: AST.Pattern): readonly List[] {
  const lists: List[] = [];
  const consider = (node: List) => {
    if (node.alternatives.length > 1 && !isRepeated(node)) lists.push(node);
  };
  visitRegExpAST(pattern, {
    onPatternEnter: consider,
    onGroupEnter: consider,
    onCapturingGroupEnter: consider,
  });
  return lists.sort((a, b) => b.alternatives.length - a.alternatives.length);
}

function isRepeated(node: AST.Node): boolean {
  for (let up: AST.Node | null = node; up; up = up.parent)
    if (up.type === 'Quantifier' && up.max > 1) return true;
  return false;
}

function write(node: AST.Node, isReshaped: boolean, choice?: Choice): string {
  const inner = (part: AST.Node) => write(part, isReshaped, choice);
  switch (node.type) {
    case 'Pattern':
      return alternativesOf(node, choice).map(inner).join('|');
    case 'Group':
    case 'CapturingGroup':
      return `(?:${alternativesOf(node, choice).map(inner).join('|')})`;
    case 'Alternative':
      return node.elements.map(inner).join('');
    case 'Quantifier':
      // Fewer times only change a constant, and the fewer the more may run into each other.
      if (isCounted(node)) return `${inner(node.element)}{${Math.min(1, node.min)},${MAX_DRAWN_TIMES}}`;
      return inner(node.element) + node.raw.slice(node.element.raw.length);
    case 'Assertion':
      // Looking ahead costs as much as going there, so it is written as something that may be there. A lookbehind is
      // short, which was made sure of.
      if (node.kind === 'lookahead') return `(?:${node.alternatives.map(inner).join('|')}|)`;
      if (node.kind === 'lookbehind') return '';
      return node.kind === 'end' && isReshaped ? '(?:$|)' : node.raw;
    default:
      return node.raw;
  }
}

function alternativesOf(node: List, choice?: Choice): readonly AST.Alternative[] {
  return choice?.get(node) ?? node.alternatives;
}
