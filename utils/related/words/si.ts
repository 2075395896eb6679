import type { HeadingWords } from './headingTypes.ts';

export const si: HeadingWords = {
  related: `තවත් කියවන්න | අදාළ පුවත් | මෙයද කියවන්න`,
};
