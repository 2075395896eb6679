import type { LexiconOf } from './lexiconTypes.ts';

export const fi: LexiconOf = () => ({
  noun: 'maino(s|ste|kse)@[ -]?est|mainos@[ -]?blok|est(ä|o)@ (#)?mainok|mainosten #est',
  ask: 'poista|kytke|sulje|salli|poikkeu|lisää|estä ad|ota@ #?pois|<lopeta|<päästä|tauo|<laita|<ota@ #pois',
  tell: 'havai|käytät|käytössä|päällä|huoma|löyty|<näyttää|<on päällä|<et voi #(luke|jatka)',
  you: 'ole hyvä|<sinu|<sinä|<me>|<voit|<olet',
  blocking: '<estät(te)? #mainok',
  unblocking: '<lopeta@ #mainos@ est',
});
