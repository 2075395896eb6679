import type { HeadingWords } from './headingTypes.ts';

export const sv: HeadingWords = {
  related: `
    läs också | läs även | läs mer … | läs vidare | relaterat | relaterade artiklar | relaterat innehåll |
    relaterade nyheter | relaterat … | relaterade … | mer om … | mer i ämnet | liknande artiklar | se även |
    se också | mer läsning | läs nästa | fakta & läs mer | du kanske också gillar | artiklar i ämnet |
    fördjupning | av samma skribent | mer av skribenten | senaste artiklarna av … | andra läste också |
    artiklar om samma ämne
  `,
  shared: `
    rekommenderas … | rekommenderat … | rekommenderade … | rekommenderad läsning | för dig |
    du kanske också är intresserad av | utvalt för dig | tips
  `,
  more: `mer från … | fler artiklar … | senaste nytt om … | allt om … | nyheter om …`,
  adjacent: `föregående | nästa | nästa artikel | föregående artikel | inläggsnavigering`,
  popular: `
    mest läst … | mest lästa … | mest sett … | mest sedda | mest delat | populärt … | populära … | senaste … |
    senaste nytt | det senaste … | just nu | nyheter … | topplista | i fokus | video … | videor | tv … |
    nyast | fler nyheter | dagens … | nytt … | toppnyheter | krönikor | ledare
  `,
  sponsored: `
    sponsrat … | sponsrad … | annonser | annonssamarbete | från våra partners | i samarbete med … |
    annonsmaterial | betalt innehåll | rabattkoder … | erbjudanden
  `,
  furniture: `
    kommentarer … | dela … | ämnen … | taggar | nyhetsbrev … | prenumerera … | följ … | kontakt | sök |
    kategorier | arkiv | skribent | ämnen i artikeln
  `,
};
