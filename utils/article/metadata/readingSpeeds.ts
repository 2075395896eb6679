// Characters read a minute, by language: mean and standard deviation of adult readers reading texts of the same meaning.
// Figures: S. Trauzettel-Klosinski, K. Dietz, "Standardized Assessment of Reading Performance: The New International
// Reading Speed Texts IReST", Investigative Ophthalmology & Visual Science 53 (2012), table 2. Firefox uses the same.

/** By primary language subtag: [mean, standard deviation]. */
export const READING_SPEEDS: Readonly<Record<string, readonly [mean: number, deviation: number]>> = {
  ar: [612, 88],
  de: [920, 86],
  en: [987, 118],
  es: [1025, 127],
  fi: [1078, 121],
  fr: [998, 126],
  he: [833, 130],
  it: [950, 140],
  ja: [357, 56],
  nl: [978, 143],
  pl: [916, 126],
  pt: [913, 145],
  ru: [986, 175],
  sl: [885, 145],
  sv: [917, 156],
  tr: [1054, 156],
  zh: [255, 29],
};

/** Languages nobody measured that way, read at the speed of their nearest measured relative. */
export const SAME_SPEED: Readonly<Record<string, string>> = {
  af: 'nl',
  az: 'tr',
  be: 'ru',
  bg: 'ru',
  bs: 'sl',
  ca: 'es',
  ckb: 'ar',
  cs: 'pl',
  da: 'sv',
  et: 'fi',
  fa: 'ar',
  gl: 'pt',
  hr: 'sl',
  is: 'sv',
  iw: 'he',
  lb: 'de',
  mk: 'ru',
  nb: 'sv',
  nn: 'sv',
  no: 'sv',
  ro: 'it',
  sk: 'pl',
  sr: 'sl',
  uk: 'ru',
  ur: 'ar',
  yue: 'zh',
};
