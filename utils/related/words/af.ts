import type { HeadingWords } from './headingTypes.ts';

export const af: HeadingWords = {
  related: `lees ook | verwante artikels | lees meer | verwante stories | sien ook`,
};
