import type { HeadingWords } from './headingTypes.ts';

export const hr: HeadingWords = {
  related: `
    povezane vijesti | povezani članci | povezano | pročitajte i | pročitajte još | pročitaj još |
    čitajte još | pogledajte još | slične vijesti | slični članci | više o … | vezane vijesti |
    vezani članci | povezane teme | možda će vas zanimati | pročitajte više | na istu temu | još o … |
    povezane vesti | slične vesti | pročitajte i ovo | pročitajte takođe
  `,
  shared: `preporučujemo … | preporučeno … | preporuka | preporuke | za vas`,
  more: `više iz … | još iz … | sve o …`,
  adjacent: `prethodni članak | sljedeći članak | sledeći članak | prethodno | sljedeće`,
  popular: `
    najčitanije … | najnovije … | zadnje … | najpopularnije … | popularno … | aktualno | izdvojeno … |
    vijesti … | vesti … | najgledanije | najkomentiranije | posljednje … | poslednje … | video … | danas … |
    trenutno | u trendu | istaknuto
  `,
  sponsored: `
    sponzorirano … | sponzorisano … | promo … | oglasi … | plaćeni sadržaj | native … | s weba | partneri
  `,
  furniture: `
    komentari … | komentar … | podijeli … | podeli … | tagovi | ključne riječi | ključne reči | oznake |
    newsletter … | pratite … | kontakt | kategorije | arhiva | autor | teme
  `,
};
