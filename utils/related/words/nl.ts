import type { HeadingWords } from './headingTypes.ts';

export const nl: HeadingWords = {
  related: `
    lees ook | lees meer … | lees verder … | meer over … | gerelateerd | gerelateerde artikelen |
    gerelateerde berichten | gerelateerd nieuws | gerelateerd … | gerelateerde … | verwante artikelen |
    zie ook | ook interessant | bekijk ook | aanbevolen artikelen | in dit dossier | vergelijkbare artikelen |
    dit vind je misschien ook interessant | meer lezen | lees hierover | op dit onderwerp |
    meer nieuws over … | meer van deze auteur | andere artikelen van … | laatste artikelen van … | dossier … |
    anderen lazen ook | soortgelijke artikelen | meer artikelen over …
  `,
  shared: `
    aanbevolen … | aanbevolen voor jou | voor jou | misschien vind je dit ook leuk | wij raden aan |
    dit wil je lezen | bekijk ook deze
  `,
  more: `meer van … | meer uit … | laatste nieuws over … | alles over … | nieuws over …`,
  series: `in deze serie | uit deze serie`,
  adjacent: `
    vorig artikel | volgend artikel | vorige | volgende | berichtnavigatie | vorig bericht | volgend bericht
  `,
  popular: `
    meest gelezen … | meestgelezen … | best gelezen … | populair … | laatste … | het laatste … | nieuwste … |
    net binnen | recent … | recente … | nieuws … | uitgelicht | trending | video's … | video … | nu … |
    vandaag … | in het nieuws | meest bekeken | meest gedeeld | meer nieuws | ander nieuws |
    tip van de redactie | keuze van de redactie | headlines
  `,
  sponsored: `
    gesponsord … | gesponsorde … | partnercontent | partner content | advertenties | aangeboden door … |
    van onze partners | elders op het web | aanbiedingen | kortingscodes … | vacatures
  `,
  furniture: `
    reacties … | reageer … | delen … | deel … | tags | onderwerpen | auteur | nieuwsbrief … | abonneer … |
    volg … | zoeken | contact | categorieën | archief
  `,
};
