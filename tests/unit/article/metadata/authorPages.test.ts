import { expect, it } from 'vitest';
import { isNamedBy } from '../../../../utils/article/metadata/authorPages.ts';

it.each([
  ['/author/ana-ruiz', 'Ana Ruiz', true],
  ['/authors/ana-ruiz/index.html', 'Ana Ruiz', true],
  ['/autor/ruiz.html', 'Ana Ruíz', true],
  ['/staff/ar', 'Ana Ruiz', true],
  ['https://quay.example/users/12', 'Ana', true],
  ['/news?author=7', 'Ana', true],
  ['/by/x', '山田', true],
  ['/profiles/all', 'Member List', false],
  ['/people/all', 'People', false],
])('%s is the page of “%s”: %s', (address, name, expected) => {
  expect(isNamedBy(address, name)).toBe(expected);
});
