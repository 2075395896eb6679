import type { HeadingWords } from './headingTypes.ts';

export const lv: HeadingWords = {
  related: `
    lasi arī | lasiet arī | lasi vēl | saistītie raksti | saistītās ziņas | līdzīgi raksti | par tēmu |
    vairāk par … | lasi vairāk
  `,
  shared: `iesakām … | ieteicamie raksti | tevi varētu interesēt`,
  popular: `
    lasītākie … | lasītākās … | jaunākie … | jaunākās … | populārākie … | populārākās … | aktuāli … |
    svarīgākais … | ziņas … | šobrīd … | top … | video … | citas ziņas
  `,
  sponsored: `
    reklāma | sponsorēts … | reklāmraksti | partneru … | piedāvājumi | apmaksāts …
  `,
  furniture: `
    komentāri … | dalīties … | birkas | temati | tēmas | autors | abonē … | seko …
  `,
};
