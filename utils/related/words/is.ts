import type { HeadingWords } from './headingTypes.ts';

export const is: HeadingWords = {
  related: `lesa meira | tengdar fréttir | tengt efni | sjá einnig | meira um …`,
};
