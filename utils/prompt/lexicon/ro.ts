import type { LexiconOf } from './lexiconTypes.ts';

export const ro: LexiconOf = () => ({
  noun: 'bloc@ (#)?(reclam|anunt|publicit)|(reclam|anunt)@ #?bloc|blocator|adblocare',
  ask: 'permit|lista alb|exceptie|opri|adaug|debloc|suspend|pauz|<scoate|<las(a|ati|a-le)>|<inchide|<opre(ste|sti)|<inceta',
  tell: 'folose(sti|sti|ste|ti)|utiliz(ezi|ati|eaz)|observ|se pare|gasit|<porni(t|ta)>|<ai (un )?(ad|bloc)|<naviga|<navighe|<găsit|<gasit|<nu #(citi|continua|accesa)>',
  you: 'te rog|te rug|va rug|va rog|<va>|<iti>',
  blocking: '<bloch(ezi|eaza)|<blocati #(reclam|publicit)',
  unblocking: '<debloc@ #(reclam|publicit)',
});
