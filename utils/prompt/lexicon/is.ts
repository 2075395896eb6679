import type { LexiconOf } from './lexiconTypes.ts';

export const isl: LexiconOf = () => ({
  noun: 'auglysing@ ?-?(vorn|blokk|lok)|(blokk|loka)@ (#)?auglysing',
  ask: 'slokk|slekk|leyf|ovirk|<tak|<fjarlæg|<bæt',
  tell: 'notar|<nota>|greind|fund|<fann|<virðist',
  you: '<vinsam|<þu>|<þer|<þin|<okkar',
});
