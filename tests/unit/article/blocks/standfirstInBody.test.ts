import { describe, expect, it } from 'vitest';
import { isInBody } from '../../../../utils/article/blocks/standfirstInBody.ts';

const TEXT = [
  'QUAYSIDE: The ferry was late again on Friday, said the harbour master.',
  'Nobody who had waited since dawn was much surprised.',
  '"So far we have counted eleven gulls," she said.',
].join('\n');

describe('isInBody', () => {
  it.each([
    'The ferry was late again on Friday',
    'The ferry was late again on Friday, said the harb…',
    'The ferry was late again on Friday, said the harbour master. "So far we have counted eleven gulls," she said.',
  ])('knows "%s" from the text', (standfirst) => expect(isInBody(standfirst, TEXT)).toBe(true));

  it.each([
    'A ferry, a crowd and eleven gulls.',
    'The ferry was late again on Friday, said the harbour master. What the council means to do about it, and when, and at whose cost.',
    '…',
  ])('does not know "%s"', (standfirst) => expect(isInBody(standfirst, TEXT)).toBe(false));
});
