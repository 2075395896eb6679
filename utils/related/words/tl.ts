import type { HeadingWords } from './headingTypes.ts';

export const tl: HeadingWords = {
  related: `
    basahin din | basahin | kaugnay na balita | kaugnay na mga balita | mga kaugnay na balita | basahin pa
  `,
  more: `iba pang balita`,
  popular: `pinakabago | pinakabasang … | mga balita | tampok`,
};
