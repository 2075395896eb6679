import type { HeadingWords } from './headingTypes.ts';

export const kk: HeadingWords = {
  related: `
    тақырып бойынша | оқи отырыңыз | сондай-ақ оқыңыз | тағы оқыңыз | ұқсас жаңалықтар | ұқсас мақалалар
  `,
  popular: `танымал … | соңғы … | жаңалықтар … | көп оқылған … | басты …`,
};
