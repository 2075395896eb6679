import type { HeadingWords } from './headingTypes.ts';

export const eu: HeadingWords = {
  related: `
    erlazionatutako albisteak | irakurri ere | ikus gainera | zerikusia duten albisteak |
    gai honi buruz gehiago
  `,
};
