import type { LexiconOf } from './lexiconTypes.ts';

export const sl: LexiconOf = () => ({
  noun: '(blok|zavira)@ (#)?(oglas|reklam)|oglas@ #?blok',
  ask: 'izklop|onemogoč|dovol|izjem|ugas|omogoč|odstran|<odblok|<spust|<dodaj',
  tell: 'zazna|uporablja|vklop|opazi|imate|<našli|<videti',
  you: '<prosim|<vaš@|<naš@|<hvala',
  blocking: '<blokirate #(oglas|reklam)',
  unblocking: '<odblokir@ #(oglas|reklam)',
});
