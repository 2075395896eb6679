import type { HeadingWords } from './headingTypes.ts';

export const am: HeadingWords = {
  related: `ተዛማጅ ዜናዎች | ተጨማሪ ያንብቡ | ተዛማጅ`,
};
