import type { HeadingWords } from './headingTypes.ts';

export const sw: HeadingWords = {
  related: `
    soma pia | soma zaidi | habari zinazohusiana | makala zinazohusiana | zinazohusiana |
    taarifa zinazohusiana
  `,
  popular: `
    habari mpya | zinazosomwa sana | habari kuu | habari za hivi karibuni | maarufu
  `,
};
