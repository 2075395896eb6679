import type { HeadingWords } from './headingTypes.ts';

export const sl: HeadingWords = {
  related: `
    preberite tudi | preberite še | sorodne novice | sorodni članki | povezane … | povezani članki | več o … |
    berite tudi | poglejte tudi | na isto temo
  `,
  shared: `priporočamo … | priporočeno`,
  more: `več iz … | več od … | vse o …`,
  popular: `
    najbolj brano … | najbolj brane … | zadnje … | najnovejše … | aktualno | novice | izpostavljeno |
    priljubljeno | video
  `,
  sponsored: `sponzorirano … | oglasi | promocijsko sporočilo | plačana vsebina`,
};
