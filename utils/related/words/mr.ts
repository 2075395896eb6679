import type { HeadingWords } from './headingTypes.ts';

export const mr: HeadingWords = {
  related: `
    हे ही वाचा | हेही वाचा | हे देखील वाचा | संबंधित बातम्या | आणखी वाचा | संबंधित लेख
  `,
  popular: `ताज्या … | लोकप्रिय … | ट्रेंडिंग | टॉप … | सर्वाधिक … | व्हिडिओ`,
};
