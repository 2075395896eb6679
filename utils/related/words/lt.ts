import type { HeadingWords } from './headingTypes.ts';

export const lt: HeadingWords = {
  related: `
    taip pat skaitykite | skaitykite taip pat | susiję straipsniai | susijusios naujienos | susiję … |
    skaityk daugiau | skaitykite daugiau | taip pat skaityk | panašūs straipsniai | daugiau apie … |
    daugiau šia tema | šia tema | skaitykite | taip pat žiūrėkite
  `,
  shared: `
    rekomenduojame … | rekomenduojami … | siūlome perskaityti | jums gali patikti | jus gali sudominti
  `,
  popular: `
    skaitomiausi … | skaitomiausios … | naujausi … | naujausios … | populiariausi … | populiaru |
    naujienų srautas | naujienos … | svarbiausios … | karščiausios … | top … | dienos … | video … |
    šiandien … | taip pat populiaru
  `,
  sponsored: `
    reklama | rėmėjų … | partnerių … | turinio rinkodara | remiamas … | užsakymas | pasiūlymai |
    verslo pranešimai
  `,
  furniture: `
    komentarai … | dalintis … | žymos | temos | autorius | naujienlaiškis … | prenumeruok … | sekite … |
    paieška
  `,
};
