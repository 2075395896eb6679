import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const nl: LexiconOf = () => ({
  noun: wordPattern`
    advertentie-?blok | reclame-?blok | (advertenties|reclame) #?(geblokk|blokk) |
    blokk@ (#)?(advert|reclam) | adblok
  `,
  ask: wordPattern`
    <mag #uit> |    <onderbre |    schakel@ #?uit> | uit-?(te )?schakel | uitgeschakel | zet@ #?uit> | uit-?(te )?zet | toestaan |
    toe te staan | sta@ #toe> | pauze | uitzonder | <haal@ #uit> | <haal ons | <deblok |
    <laat@ #?(door|toe)> | <laat die door | <voeg@ #toe> | <verwijder | <stop met
  `,
  seen: wordPattern`
    (je|u|jij|jullie) #?(gebruik|blokk|hebt|heeft) | gebruik(t|je|maakt) #?(een|ad) | actief | actieve |
    ingeschakeld | <staa(t|n) #?aan> | <aan>[?] | opgemerkt | gevonden | <gezien | <merken? dat | <lijkt |
    <zien dat | <niet #(lezen|verder|bekijken)
  `,
  you: wordPattern`<je> | <uw> | <ons> | <onze> | <jouw> | <jullie> | <u>`,
  allow: wordPattern`
    (advertenties|reclame) #(toesta|toe te sta|toegesta) | <sta@ #(advertenties|reclame) #toe>
  `,
  blocking: wordPattern`
    <(je|u|jij|jullie) blokkeert #(advert|reclam) | <blokkeert (je|u) #(advert|reclam) | (advert|reclam)@ #?(tegenhoud|verberg)@ | <verberg(t|en) #(advert|reclam)
  `,
  unblocking: wordPattern`<deblokk@ #(advert|reclam)`,
});
