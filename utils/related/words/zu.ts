import type { HeadingWords } from './headingTypes.ts';

export const zu: HeadingWords = {
  related: `
    funda futhi | funda olunye udaba lapha | izindaba ezihlobene | funda okuningi | okunye okuhlobene
  `,
};
