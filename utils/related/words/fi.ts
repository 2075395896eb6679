import type { HeadingWords } from './headingTypes.ts';

export const fi: HeadingWords = {
  related: `
    lue myös | lue lisää … | aiheesta lisää | lisää aiheesta | aiheeseen liittyvää | aiheeseen liittyvät |
    katso myös | samasta aiheesta | liittyvät artikkelit | lue seuraavaksi | muut lukevat
  `,
  shared: `
    suosittelemme … | suositellut | sinulle | sinua voisi kiinnostaa | sinua saattaa kiinnostaa |
    kiinnostaisiko
  `,
  more: `lisää … | kaikki aiheesta … | uusimmat aiheesta …`,
  adjacent: `
    edellinen | seuraava | seuraava artikkeli | edellinen artikkeli | artikkelien selaus
  `,
  popular: `
    luetuimmat … | katsotuimmat | suosituimmat … | uusimmat … | tuoreimmat … | juuri nyt … | uutiset … |
    viimeisimmät … | nyt | pääuutiset | videot … | suosittua | päivän …
  `,
  sponsored: `
    sponsoroitu … | kaupallinen yhteistyö | mainokset | kumppanisisältö | yhteistyössä … | tarjoukset |
    alennuskoodit | maksettu …
  `,
  furniture: `
    kommentit … | kommentoi | jaa … | aiheet … | avainsanat | uutiskirje … | tilaa … | seuraa … | haku |
    osastot | kategoriat
  `,
};
