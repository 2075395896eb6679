import type { HeadingWords } from './headingTypes.ts';

export const te: HeadingWords = {
  related: `
    ఇవి కూడా చదవండి | ఇది కూడా చదవండి | సంబంధిత వార్తలు | మరింత చదవండి | సంబంధిత కథనాలు
  `,
  popular: `తాజా … | ట్రెండింగ్ … | ముఖ్య … | టాప్ … | వీడియో`,
};
