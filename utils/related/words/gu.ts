import type { HeadingWords } from './headingTypes.ts';

export const gu: HeadingWords = {
  related: `આ પણ વાંચો | વધુ વાંચો | સંબંધિત સમાચાર`,
};
