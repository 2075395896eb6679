import type { HeadingWords } from './headingTypes.ts';

export const sk: HeadingWords = {
  related: `
    súvisiace | súvisiace články | súvisiace … | čítajte aj | čítajte tiež | prečítajte si aj |
    prečítajte si | k téme | viac k téme | mohlo by vás zaujímať | mohlo by vás zaujať | podobné články |
    súvisiace články | viac o … | čítajte viac
  `,
  shared: `odporúčame … | odporúčané … | mohlo by sa vám páčiť | pre vás`,
  more: `ďalšie články … | viac z … | všetko o …`,
  adjacent: `
    predchádzajúci článok | nasledujúci článok | predchádzajúci | nasledujúci | ďalší článok
  `,
  popular: `
    najčítanejšie … | najnovšie … | posledné … | práve teraz | aktuálne … | aktuality | populárne … |
    správy … | hlavné správy | video … | videá | fotogaléria | dnes … | ďalšie správy | výber redakcie |
    najsledovanejšie
  `,
  sponsored: `
    sponzorované … | komerčné … | inzercia | partneri … | ponuky | zľavové kódy | platený obsah
  `,
  furniture: `
    komentáre … | diskusia … | zdieľať … | tagy | témy | autor | newsletter … | sledujte … | kontakt |
    rubriky | archív | kľúčové slová
  `,
};
