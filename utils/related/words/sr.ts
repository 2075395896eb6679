import type { HeadingWords } from './headingTypes.ts';

export const sr: HeadingWords = {
  related: `
    повезане вести | прочитајте још | прочитајте и | сличне вести | више о … | повезане теме | на исту тему |
    можда ће вас занимати
  `,
  more: `više iz … | još iz … | sve o … | још из … | све о …`,
  popular: `
    најчитаније … | најновије … | последње … | вести … | популарно | издвајамо | видео … | актуелно
  `,
};
