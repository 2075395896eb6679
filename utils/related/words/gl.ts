import type { HeadingWords } from './headingTypes.ts';

export const gl: HeadingWords = {
  related: `
    noticias relacionadas | artigos relacionados | le tamén | ler tamén | máis sobre …
  `,
  more: `máis de … | máis novas de …`,
};
