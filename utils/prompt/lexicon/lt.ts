import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const lt: LexiconOf = () => ({
  noun: wordPattern`(reklam|skelbim)@ (#)?blok | blok@ (#)?(reklam|skelbim)`,
  ask: wordPattern`
    išjun[kg] | leisk | įtrauk | sustabdy | pašalin | atjunk | pridė | atblok | <išim
  `,
  seen: wordPattern`
    aptik | naudoj | įjung | pastebėj | atrodo | rast(as|a|i)> | panašu
  `,
  you: wordPattern`<praš | <jūsų | <jūs> | <mūsų | kite`,
  blocking: wordPattern`<blokuojate #(reklam|skelbim)`,
  unblocking: wordPattern`<atblokuo@ #(reklam|skelbim)`,
});
