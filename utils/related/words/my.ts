import type { HeadingWords } from './headingTypes.ts';

export const my: HeadingWords = {
  related: `ဆက်စပ်သတင်းများ | ဆက်လက်ဖတ်ရှုရန်`,
};
