import type { HeadingWords } from './headingTypes.ts';

export const pa: HeadingWords = {
  related: `ਇਹ ਵੀ ਪੜ੍ਹੋ | ਸੰਬੰਧਿਤ ਖ਼ਬਰਾਂ | ਹੋਰ ਪੜ੍ਹੋ`,
};
