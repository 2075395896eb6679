import type { HeadingWords } from './headingTypes.ts';

export const pl: HeadingWords = {
  related: `
    czytaj także | czytaj też | czytaj również | zobacz także | zobacz też | zobacz również |
    przeczytaj także | przeczytaj też | przeczytaj również | powiązane | powiązane artykuły |
    powiązane tematy | powiązane … | podobne … | podobne artykuły | w temacie | więcej na temat … |
    na ten temat | więcej o … | więcej na ten temat | sprawdź także | polecamy także | polecamy również |
    może cię zainteresować | to może cię zainteresować | warto przeczytać | artykuły powiązane |
    czytaj dalej | czytaj więcej | w tym temacie | dowiedz się więcej | powiązane tematy |
    inne artykuły autora | inne teksty autora | ostatnie artykuły autora | więcej tego autora |
    inni czytali także | czytelnicy przeczytali także | dossier …
  `,
  shared: `
    polecane … | polecamy … | polecane dla ciebie | rekomendowane … | rekomendowane dla ciebie | dla ciebie |
    może ci się spodobać | zainteresuje cię
  `,
  more: `
    więcej z … | inne artykuły | więcej od … | wszystko o … | najnowsze o … | wiadomości o …
  `,
  adjacent: `
    poprzedni artykuł | następny artykuł | poprzedni | następny | nawigacja wpisu | poprzedni wpis |
    następny wpis
  `,
  popular: `
    najpopularniejsze … | najczęściej czytane … | najchętniej czytane | popularne … | najnowsze … |
    najważniejsze … | ostatnie … | ostatnio … | aktualności | wiadomości … | na topie | gorące … |
    fakty dnia | tylko u nas | wideo … | video … | galerie … | zdjęcia … | najczęściej komentowane | nowe … |
    strona główna | teraz | dzisiaj … | temat dnia | hity | na żywo | trendy | multimedia |
    z ostatniej chwili | polecane przez redakcję
  `,
  sponsored: `
    sponsorowane … | artykuł sponsorowany | artykuły sponsorowane | materiał sponsorowany |
    materiał partnera | materiały partnera | materiały partnerów | oferty … | promowane … | partnerzy … |
    z sieci | linki sponsorowane | kody rabatowe | ogłoszenia … | zakupy | sprawdź | sklep … | okazje
  `,
  furniture: `
    komentarze … | skomentuj | udostępnij … | tagi … | tematy | słowa kluczowe | newsletter … | autor |
    obserwuj … | kontakt | szukaj | kategorie | archiwum | opinie | dodaj komentarz | serwisy | działy
  `,
};
