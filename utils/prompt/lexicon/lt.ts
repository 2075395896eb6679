import type { LexiconOf } from './lexiconTypes.ts';

export const lt: LexiconOf = () => ({
  noun: '(reklam|skelbim)@ (#)?blok|blok@ (#)?(reklam|skelbim)',
  ask: 'išjun[kg]|leisk|įtrauk|deaktyv|sustabdy|pašalin|atjunk|pridė|atblok|<leisk|<išim',
  tell: 'aptik|naudoj|įjung|pastebėj|atrodo|rast(as|a|i)>|panašu',
  you: '<praš|<jūsų|<jūs>|<mūsų|kite',
  blocking: '<blokuojate #(reklam|skelbim)',
  unblocking: '<atblokuo@ #(reklam|skelbim)',
});
