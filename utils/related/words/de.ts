import type { HeadingWords } from './headingTypes.ts';

export const de: HeadingWords = {
  related: `
    mehr zum thema … | mehr zu … | zum thema … | lesen sie auch … | lies auch | auch interessant |
    passend zum artikel | passend dazu | verwandte artikel | verwandte beiträge | verwandte themen |
    verwandte nachrichten | verwandte inhalte | verwandte … | ähnliche artikel | ähnliche … |
    weitere artikel … | weitere beiträge … | weitere nachrichten zum thema | weitere meldungen |
    artikel zum thema | beiträge zum thema | weiterlesen | weiterführende artikel | weiterführende links |
    mehr über … | das könnte sie auch interessieren … | das könnte dich auch interessieren |
    das interessiert sie auch | lesetipps | lesen sie mehr zum thema | lesen sie mehr … | mehr lesen |
    links zum thema | siehe auch | aus dem archiv | hintergrund | zum weiterlesen | dazu passend |
    passende artikel | mehr dazu | lesen sie hier mehr | auch lesenswert | weiteres zum thema | thema |
    ebenfalls interessant | themenverwandte artikel | lesen sie dazu … | mehr infos zum thema |
    mehr zu diesem thema | alles zum thema … | dossier … | im dossier … | aus dem dossier | themendossier |
    themenpaket | themenschwerpunkt | schwerpunkt … | thematisch passend | inhaltlich verwandt |
    mehr von diesem autor | mehr von dieser autorin | weitere artikel des autors |
    weitere artikel der autorin | vom selben autor | von derselben autorin | neueste artikel von … |
    aktuelle artikel von … | neueste beiträge von … | letzte beiträge von … | andere lasen auch |
    andere leser lasen auch | leser interessierten sich auch für | wer das las … | dazu auch |
    ebenfalls lesenswert | interessante artikel zum thema
  `,
  shared: `
    empfehlungen … | empfohlen … | empfohlene … | unsere empfehlungen | für sie empfohlen | für sie |
    das könnte ihnen auch gefallen | das könnte ihnen gefallen | das könnte dir auch gefallen |
    das könnte sie interessieren | das könnte dich interessieren | auch spannend | redaktionsempfehlungen |
    redaktionstipp
  `,
  more: `
    mehr von … | mehr aus … | weitere artikel von … | weitere themen aus … | neues zu … | aktuelles zu … |
    nachrichten zu … | aktuelle nachrichten zu … | alles zu … | alles über … | neueste artikel zu …
  `,
  series: `
    teil der serie … | in dieser serie | aus dieser serie | weitere folgen | mehr aus der serie | serie
  `,
  adjacent: `
    vorheriger artikel | nächster artikel | vorheriger beitrag | nächster beitrag | zurück | weiter |
    beitragsnavigation | beitrags-navigation | älterer beitrag | neuerer beitrag
  `,
  popular: `
    meistgelesen … | meistgelesene … | am meisten gelesen | beliebt … | beliebteste … | beliebte … |
    neueste … | das neueste … | neuste … | aktuell … | aktuelle … | aktuelles … | das wichtigste … |
    top-themen | top themen | topthemen | schlagzeilen | jetzt … | heute … | nachrichten … | news … |
    newsticker | ticker | die wichtigsten … | meistkommentiert | meistgesehen | meistgeteilt | bestenliste |
    trends | im trend | videos … | video … | bilder … | fotostrecken | neu | neu auf … | mehr nachrichten |
    weitere nachrichten | alle artikel | startseite | thema des tages | empfehlungen der redaktion |
    letzte … | kolumnen | meinung | podcasts
  `,
  sponsored: `
    anzeigen | gesponsert … | gesponserte … | sponsored | bezahlte … | aus dem netz | aus dem web |
    von unseren partnern | partnerangebote | partnerinhalte | unsere partner | partner … | angebote … |
    gutscheine … | services … | marktplatz | verlagsangebot | in kooperation mit … | präsentiert von … |
    anzeigensonderveröffentlichung | advertorial | promotion | stellenangebote | stellenmarkt |
    preisvergleich | produktvergleich | shop | rabattcodes
  `,
  furniture: `
    kommentare … | kommentar … | kommentieren | diskussion | teilen … | themen … | schlagworte … |
    schlagwörter … | stichworte | tags | über den autor | autor … | autoren | newsletter … | suche |
    anmelden | abo … | abonnieren | folgen sie … | kontakt … | impressum | service | quellen | kategorien |
    rubriken | wetter | archiv | mehr themen | leserkommentare | links | ressorts | orte | personen
  `,
};
