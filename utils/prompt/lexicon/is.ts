import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const isl: LexiconOf = () => ({
  noun: wordPattern`auglysing@ ?-?(vorn|blokk|lok) | (blokk|loka)@ (#)?auglysing`,
  ask: wordPattern`slokk | slekk | leyf | ovirk | <tak | <fjarlæg | <bæt`,
  seen: wordPattern`notar | <nota> | greind | fund | <fann | <virðist`,
  you: wordPattern`<vinsam | <þu> | <þer | <þin | <okkar`,
});
