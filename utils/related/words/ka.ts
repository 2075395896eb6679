import type { HeadingWords } from './headingTypes.ts';

export const ka: HeadingWords = {
  related: `
    მსგავსი სიახლეები | დაკავშირებული სიახლეები | ასევე წაიკითხეთ | წაიკითხეთ ასევე | მსგავსი სტატიები
  `,
  popular: `პოპულარული | ბოლო სიახლეები | ყველაზე … | სიახლეები`,
};
