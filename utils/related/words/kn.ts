import type { HeadingWords } from './headingTypes.ts';

export const kn: HeadingWords = {
  related: `ಇದನ್ನೂ ಓದಿ | ಸಂಬಂಧಿತ ಸುದ್ದಿ | ಸಂಬಂಧಿತ ಸುದ್ದಿಗಳು | ಇನ್ನಷ್ಟು ಓದಿ`,
  popular: `ತಾಜಾ … | ಟ್ರೆಂಡಿಂಗ್ | ಜನಪ್ರಿಯ`,
};
