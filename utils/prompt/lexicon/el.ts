import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const el: LexiconOf = () => ({
  noun: wordPattern`
    (αποκλε|απορρ|αποτρ|μπλοκ|φραγ|εμποδ|παρεμπ|αναστολ|φιλτρ)@ (#)?διαφημ | διαφημ@ #?(αποκλ|μπλοκ|εμποδ)
  `,
  ask: wordPattern`
    <διακόψ |    απενεργ | επιτρέψ | επιτρέπ | εξαιρέσ | λευκή | σταματ | <βγάλ | <αφήσ | <προσθέσ |
    <κλείσ | <ξεμπλοκ
  `,
  seen: wordPattern`
    εντοπ | ανιχνε | χρησιμοποι | <βρέθηκ | <βρήκαμ | <φαίνεται | <ανοιχτ |
    <παρατηρήσ | <ενεργ | <δεν #(διαβάσ|συνεχίσ)
  `,
  you: wordPattern`<παρακαλ | <σας> | <σου> | <μας> | (στε|είτε)>`,
  allow: wordPattern`<επιτρέ(ψ|π)@ #διαφημ`,
  blocking: wordPattern`<(μπλοκάρ|αποκλεί)(ετε|εις) #διαφημ`,
  unblocking: wordPattern`<ξεμπλοκάρ@ #διαφημ`,
});
