// What an attribute or a JSON string says, as text.
import { readEntities } from './entities.ts';
import { evenSpaces } from './strings.ts';

/** Text out of an attribute or a JSON string: entities written twice are read, tags dropped, spaces collapsed. */
export function plainText(value: string): string {
  if (!/[&<\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/.test(value)) return evenSpaces(value).trim();
  const read = readEntities(value)
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '');
  return evenSpaces(read).trim();
}
