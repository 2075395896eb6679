// The words of prompts in rarer languages of Latin letters; see `types.ts`. A function: strings nobody asks for aren't
// made.
import type { LexiconOf } from './types.ts';

export const rarer: LexiconOf = () => ({
  sq: {
    noun: 'bllok@ (#)?reklam|reklam@ #?bllok',
    ask: 'caktiviz|<fik|lejo|<hiq',
    tell: 'zbulua|<perdor|aktivizuar',
    you: 'ju ?lutem|<tuaj|<juaj|<ju>|<tone>',
  },
  is: {
    noun: 'auglysing@ ?-?(vorn|blokk|lok)|(blokk|loka)@ (#)?auglysing',
    ask: 'slokk|slekk|leyf|ovirk|<tak',
    tell: 'notar|<nota>|greind|fund',
    you: '<vinsam|<þu>|<þer|<þin|<okkar',
  },
});
