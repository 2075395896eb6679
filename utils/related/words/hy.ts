import type { HeadingWords } from './headingTypes.ts';

export const hy: HeadingWords = {
  related: `
    կարդացեք նաև | կարդացեք նույն թեմայով | նմանատիպ նյութեր | առնչվող լուրեր | նույն թեմայով
  `,
  popular: `ամենաընթերցված … | վերջին … | լրահոս | ամենադիտված …`,
};
