import type { HeadingWords } from './headingTypes.ts';

export const ne: HeadingWords = {
  related: `यो पनि पढ्नुहोस् | यो पनि | सम्बन्धित समाचार | सम्बन्धित खबर | थप पढ्नुहोस्`,
  popular: `ताजा … | लोकप्रिय | ट्रेन्डिङ | मुख्य समाचार`,
};
