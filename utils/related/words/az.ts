import type { HeadingWords } from './headingTypes.ts';

export const az: HeadingWords = {
  related: `
    oxşar xəbərlər | əlaqəli xəbərlər | həmçinin oxuyun | mövzu üzrə | bunu da oxuyun | bənzər xəbərlər
  `,
  popular: `ən çox oxunan … | son xəbərlər … | son … | populyar … | xəbər lenti | gündəm`,
};
