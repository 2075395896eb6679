import { expect, it } from 'vitest';
import { entriesOf, wordPattern } from '../../../../utils/shared/words/wordList.ts';

it.each([
  ['by', ['by']],
  ['by | text by', ['by', 'text by']],
  [
    `
      block(er|ing) | switch off |
      allow ads
    `,
    ['block(er|ing)', 'switch off', 'allow ads'],
  ],
  ['', []],
])('reads the entries of %j', (list, entries) => {
  expect(entriesOf(list)).toEqual(entries);
});

it('has no entries where there is no list', () => {
  expect(entriesOf()).toEqual([]);
});

it('makes a pattern of them, as they are written', () => {
  const pattern = wordPattern`
    <block(er|ing)@ | pub>[.]? |
    \bwith_ | [-_]? | 広告
  `;
  expect(pattern).toBe('<block(er|ing)@|pub>[.]?|\\bwith |[-_]?|広告');
});
