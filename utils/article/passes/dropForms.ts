// Drops forms and what they say.
import type { Block } from '../blocks/blocks.ts';
import { bodyOf, countInPage } from '../blocks/measure.ts';
import { markDropped } from '../blocks/verdict.ts';

/** Forms, and what they say. */
export function dropForms(blocks: readonly Block[]): void {
  if (countInPage(blocks, ...FORMS) === 0) return;
  const body = bodyOf(blocks, 0.6);
  for (const block of blocks) {
    if (!block.isKept) continue;
    const form = block.element.closest(FORM);
    if (isAnswers(block) || (form && !(body && form.contains(body)))) markDropped(block, 'dropForms');
  }
}

/** Several labels in a row are a poll's answers. */
const isAnswers = ({ nodes }: Block) => nodes.filter(({ nodeName }) => nodeName === 'LABEL').length > 1;

const FORMS = ['fieldset', 'label', 'legend', 'form'];
const FORM = FORMS.join(', ');
