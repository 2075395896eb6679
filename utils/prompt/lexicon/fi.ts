import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const fi: LexiconOf = () => ({
  noun: wordPattern`
    maino(s|ste|kse)@[ -]?est | mainos@[ -]?blok | est(ä|o)@ (#)?mainok | mainosten #est
  `,
  ask: wordPattern`
    <keskeyt |    poista | kytke | sulje | salli | poikkeu | lisää | estä ad | ota@ #?pois | <lopeta | <päästä | tauo |
    <laita
  `,
  seen: wordPattern`
    havai | käytät | käytössä | päällä | huoma | löyty | <näyttää | <et voi #(luke|jatka)
  `,
  you: wordPattern`ole hyvä | <sinu | <sinä | <me> | <voit | <olet`,
  allow: wordPattern`<salli@ #?maino`,
  blocking: wordPattern`<estät(te)? #mainok`,
  unblocking: wordPattern`<lopeta@ #mainos@ est`,
});
