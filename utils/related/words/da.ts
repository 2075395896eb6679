import type { HeadingWords } from './headingTypes.ts';

export const da: HeadingWords = {
  related: `
    læs også | læs mere … | læs videre | relaterede artikler | relateret indhold | relaterede … |
    relateret … | mere om … | flere artikler om … | lignende artikler | se også | artikler om emnet |
    i samme emne | hør også
  `,
  shared: `
    anbefalet … | anbefalede … | vi anbefaler | til dig | måske er du også interesseret i
  `,
  more: `mere fra … | seneste nyt om … | alt om … | nyheder om …`,
  adjacent: `forrige | næste | næste artikel | forrige artikel`,
  popular: `
    mest læste … | mest læst … | mest sete | seneste … | det seneste … | populære … | populært | lige nu |
    nyheder … | nyeste … | aktuelt | topnyheder | video … | i dag | flere nyheder
  `,
  sponsored: `
    sponsoreret … | sponseret … | annoncer | annonceindhold | betalt indhold | i samarbejde med … |
    rabatkoder … | tilbud | fra vores partnere | kommercielt samarbejde
  `,
  furniture: `
    kommentarer … | debat | del … | emner … | tags | nyhedsbrev … | følg … | kontakt | søg | kategorier |
    arkiv
  `,
};
