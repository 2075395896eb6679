import type { HeadingWords } from './headingTypes.ts';

export const mn: HeadingWords = {
  related: `холбоотой мэдээ | төстэй мэдээ | санал болгох мэдээ`,
};
