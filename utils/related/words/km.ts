import type { HeadingWords } from './headingTypes.ts';

export const km: HeadingWords = {
  related: `អត្ថបទទាក់ទង | អានបន្ថែម | ព័ត៌មានទាក់ទង`,
};
