import type { HeadingWords } from './headingTypes.ts';

export const sq: HeadingWords = {
  related: `
    lexo edhe | lexoni edhe | lexo gjithashtu | lajme të ngjashme | artikuj të ngjashëm | të ngjashme |
    më shumë për …
  `,
  popular: `më të lexuarat … | të fundit | lajmet e fundit | më të … | kryesore | video`,
};
