// Reads the file that the build has packed all languages into (`utils/build/packedMessages.ts`).
import { guidesOf } from '../../shared/text/model/guide.ts';
import { packedAfter } from '../../shared/text/model/packedAfter.ts';
import { createTextModel } from '../../shared/text/model/textModel.ts';
import { unpackText } from '../../shared/text/model/unpackText.ts';
import { packedPart } from '../../shared/text/packedFile.ts';

/**
 * @param file `words.bin`
 * @param code of the language
 * @returns keys and messages as `pageGlobals().words` holds them
 * @throws {RangeError} when the file is cut off, or holds no such language
 */
export function unpackWords(file: Uint8Array, code: string): string {
  let model = createTextModel();
  const keys = unpackText(packedPart(file, 'keys'), model, []);
  const keyList = keys.split('\n');
  let words = unpackText(packedPart(file, 'en'), model, guidesOf(keyList));
  if (code === 'en') return `${keys}\n\n${words}`;
  const guides = guidesOf(keyList, words.split('\n'));
  model = createTextModel(model);
  for (const name of packedAfter(code)) words = unpackText(packedPart(file, name), model, guides);
  return `${keys}\n\n${words}`;
}
