import type { HeadingWords } from './headingTypes.ts';

export const nb: HeadingWords = {
  related: `
    les også | les mer … | les videre | relaterte artikler | relaterte saker | relatert | relatert innhold |
    relaterte … | relatert … | mer om … | lignende saker | se også | anbefalt lesning | les flere saker om … |
    saken fortsetter | flere saker om … | les og
  `,
  shared: `anbefalt … | anbefalte … | vi anbefaler | for deg | du vil kanske også like`,
  more: `mer fra … | flere saker … | siste nytt om … | alt om … | flere nyheter om …`,
  adjacent: `
    forrige | neste | neste artikkel | neste sak | forrige artikkel | innleggsnavigasjon
  `,
  popular: `
    mest lest … | mest leste … | mest sett | mest delt | populært … | siste … | siste nytt | akkurat nå |
    nyheter … | nå | i dag | aktuelt | flere nyheter | video … | siste nyheter | sport | forsiden |
    det siste … | toppsaker
  `,
  sponsored: `
    annonsørinnhold … | sponset … | betalt innhold | annonser | i samarbeid med … | rabattkoder … | tilbud |
    kommersielt samarbeid | produksjon … | våre partnere
  `,
  furniture: `
    kommentarer … | kommentar … | del … | emner … | tagger | nyhetsbrev … | abonner … | følg … | kontakt … |
    søk | kategorier | arkiv
  `,
};
