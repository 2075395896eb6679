import type { HeadingWords } from './headingTypes.ts';

export const xh: HeadingWords = {
  related: `funda nale | iindaba ezinxulumene | funda ngakumbi`,
};
