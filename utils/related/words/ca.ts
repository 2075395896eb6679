import type { HeadingWords } from './headingTypes.ts';

export const ca: HeadingWords = {
  related: `
    notícies relacionades | articles relacionats | relacionats | relacionades | llegeix també | vegeu també |
    et pot interessar | més sobre … | sobre el tema
  `,
  more: `més de … | més notícies de … | tot sobre …`,
  popular: `
    el més llegit … | més llegit … | el més … | últimes … | últims … | destacats | última hora
  `,
};
