import type { HeadingWords } from './headingTypes.ts';

export const mk: HeadingWords = {
  related: `
    поврзани вести | поврзани написи | прочитајте и | прочитај и | слични вести | повеќе за …
  `,
  popular: `најчитани … | најново … | последни … | вести … | актуелно`,
};
