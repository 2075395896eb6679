// The words of prompts in the Germanic, Finnic and Baltic languages; see `types.ts`. A function: strings nobody asks for aren't made.
import type { LexiconOf } from './types.ts';

export const northern: LexiconOf = () => ({
  de: {
    noun: 'werbe-?block|anzeigen-?block|reklame-?block|(werbung|anzeigen|werbeanzeigen) #?blockier|blockier@ (#)?(werbung|anzeigen|werbeanzeigen)|werbefilter|werbungsblock|ad-?filter',
    ask: 'schalt@ ##?(aus|ab|frei)>|aus-?(zu)?schalt|ab-?(zu)?schalt|(aus|ab)geschalt|pausier|ausnahm|(zu)?zulass|lass@ #(zu>|werbung)|erlaub|freigeb|frei-?schalt',
    tell: 'erkannt|entdeckt|festgestellt|gefunden|bemerkt|(sie|du|ihr) #?((be)?nutz|verwend|hab|hast|blockier|surf)@|((be)?nutz|verwend|hab|hast|surf)@ (sie|du|ihr)>|(ist|noch|immer|scheint|haben|hast|habt|dein) #(aktiv|an>|eingeschaltet|an!)',
    you: '<bitte|<sie>|<ihr(e|en|em|er)?>|<dein@|<du>|<euer|<eure|<uns>',
    allow:
      '(werbung|anzeigen|werbeanzeigen) #?(zulass|zuzulass|erlaub|aktivier|einschalt|akzeptier|freischalt)|(erlaub|aktivier|akzeptier)@ #(werbung|anzeigen)',
  },
  nl: {
    noun: 'advertentie-?blok|reclame-?blok|(advertenties|reclame) #?(geblokk|blokk)|blokk@ (#)?(advert|reclam)|adblok',
    ask: 'schakel@ #?uit>|uit-?(te )?schakel|uitgeschakel|zet@ #?uit>|uit-?(te )?zet|toestaan|toe te staan|sta@ #toe>|pauze|uitzonder',
    tell: '(je|u|jij|jullie) #?(gebruik|blokk|hebt|heeft)|gebruik(t|je|maakt) #?(een|ad)|actief|actieve|ingeschakeld',
    you: '<je>|<jouw>|<jullie>|<u>',
  },
  sv: {
    noun: 'annons-?block|reklam-?block|blocker@ (#)?(annons|reklam)|(annonser|reklam) #?blocker|annonsspärr',
    ask: 'stäng@ #?av>|vitlist|tillåt|undantag|pausa|slå@ #?av>|ta@ bort|lägg@ till',
    tell: 'upptäck|(du|ni) #?(använd|blocker|har|kör|surf)|använder|märkt|verkar',
    you: '<du>|<din>|<ditt>|<dina>|<vi>|<oss>',
  },
  nb: {
    noun: 'annonse-?blokk|reklame-?blokk|blokker@ (#)?(annons|reklam)|(annonser|reklame) #?blokker|annonseblok',
    ask: 'slå@ #?av>|slår #?av>|skru@ #?av>|tillat|unntak|pause|fjern|slått av',
    tell: 'oppdag|(du|dere) #?(bruk|blokk|har|benytt)|bruker|merk|ser ut',
    you: '<du>|<din>|<ditt>|<dine>|<oss>',
  },
  da: {
    noun: 'annonce-?blok|reklame-?blok|bloker@ (#)?(annonc|reklam)|(annoncer|reklamer) #?bloker|adblok',
    ask: 'slå@ #?fra>|slår #?fra>|sluk|hvidlist|tillad|undtag|pause|fjern',
    tell: 'opdag|(du|i) #?(bruger|anvend|har|bloker|benytt)|bruger|bemærk|ser ud',
    you: '<du>|<din>|<dit>|<dine>|<vores>|<os>',
  },
  fi: {
    noun: 'maino(s|ste|kse)@[ -]?est|mainos@[ -]?blok|est(ä|o)@ (#)?mainok|mainosten #est',
    ask: 'poista|kytke|sulje|salli|poikkeu|lisää|estä ad|ota@ #?pois',
    tell: 'havai|käytät|käytössä|päällä|huoma',
    you: 'ole hyvä|<sinu|<sinä|<me>|<voit|<olet',
  },
  et: {
    noun: 'reklaami@[ -]?(#)?(blok|tõkest)',
    ask: 'lülita@|keela|<luba|peata|eemalda|erand',
    tell: 'tuvast|kasuta|avasta|näib|paistab',
    you: '<palun|<teie|<sinu|<oma>|ge>',
  },
  lv: {
    noun: 'reklām@ (#)?blok|blok@ (#)?reklām',
    ask: 'izslēd|atspēj|atļau|atslēd|pievieno|aptur',
    tell: 'konstat|atklāt|izmanto|lieto|ieslēg',
    you: '<lūdz|<jūsu|<jūs>|<mūsu|iet>',
  },
  lt: {
    noun: '(reklam|skelbim)@ (#)?blok|blok@ (#)?(reklam|skelbim)',
    ask: 'išjun[kg]|leisk|įtrauk|deaktyv|sustabdy|pašalin|atjunk|pridė',
    tell: 'aptik|naudoj|įjung|pastebėj|atrodo',
    you: '<praš|<jūsų|<jūs>|<mūsų|kite',
  },
});
