import type { HeadingWords } from './headingTypes.ts';

export const it: HeadingWords = {
  related: `
    leggi anche | articoli correlati | correlati | notizie correlate | contenuti correlati |
    potrebbe interessarti | ti potrebbe interessare | potrebbe interessarti anche |
    ti potrebbero interessare | sullo stesso argomento | sullo stesso tema | per approfondire |
    approfondimenti | approfondisci | vedi anche | guarda anche | articoli simili | continua a leggere |
    altro su … | leggi di più | leggi altri articoli … | da leggere | argomenti correlati |
    dello stesso autore | altri articoli di … | ultimi articoli di … | dossier … | lo speciale |
    notizie simili | i lettori hanno letto anche
  `,
  shared: `
    consigliati … | raccomandati per te | consigliati per te | ti consigliamo | ti consigliamo di leggere |
    per te | ti potrebbe piacere | potrebbe piacerti | suggeriti | scelti per te
  `,
  more: `
    altri articoli … | ultime notizie su … | ultime news su … | tutto su … | notizie su … | altro da …
  `,
  series: `in questa serie | tutte le puntate`,
  adjacent: `
    articolo precedente | articolo successivo | prossimo articolo | precedente | successivo |
    navigazione articoli
  `,
  popular: `
    più letti … | i più letti … | le più lette … | più lette … | più letto | più visti … | più visti |
    ultime … | ultimi … | ultim'ora | ultima ora | in evidenza | in primo piano | primo piano |
    notizie del giorno | oggi … | news | notizie | video … | i video … | foto … | trending | popolari |
    recenti | rubriche | i blog | opinioni | più commentati | più condivisi | dalla homepage | attualità |
    scelti dalla redazione | i nostri video
  `,
  sponsored: `
    sponsorizzato … | sponsorizzati | contenuti sponsorizzati | contenuto sponsorizzato | dal web |
    in collaborazione con … | annunci … | offerte … | codici sconto … | i nostri partner | partner |
    promosso da | pubblicità | servizi | aste e vendite
  `,
  furniture: `
    commenti … | commenta | condividi … | tag | argomenti | temi | autore | newsletter … | iscriviti … |
    abbonati … | seguici … | cerca | contatti | categorie | sezioni | archivio | persone
  `,
};
