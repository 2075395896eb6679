import type { HeadingWords } from './headingTypes.ts';

export const et: HeadingWords = {
  related: `
    loe ka | loe lisaks | loe veel | seotud … | seotud artiklid | seotud lood | samal teemal | vaata ka |
    rohkem teemal …
  `,
  shared: `soovitame … | soovitatud … | sulle võiks meeldida`,
  popular: `
    loetumad … | populaarsemad … | viimased … | uusimad … | värsked … | uudised … | päeva … | enim … |
    hetkel … | praegu | top … | video …
  `,
  sponsored: `sisuturundus | reklaam | sponsoreeritud | partnerite … | pakkumised`,
  furniture: `
    kommentaarid … | jaga … | märksõnad | teemad | autor | uudiskiri … | telli … | jälgi …
  `,
};
