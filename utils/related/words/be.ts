import type { HeadingWords } from './headingTypes.ts';

export const be: HeadingWords = {
  related: `
    чытайце таксама | чытайце яшчэ | глядзіце таксама | па тэме | па гэтай тэме | падобныя …
  `,
  popular: `папулярнае … | апошнія … | навіны … | галоўнае … | самае …`,
};
