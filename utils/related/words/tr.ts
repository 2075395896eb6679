import type { HeadingWords } from './headingTypes.ts';

export const tr: HeadingWords = {
  related: `
    ilgili haberler | ilgili haber | ilgili içerikler | ilgili yazılar | i̇lgili haberler | i̇lgili haber |
    i̇lgili i̇çerikler | i̇lginizi çekebilir | ilginizi çekebilir | ilginizi çekebilecek haberler |
    bunlar da ilginizi çekebilir | bunları da okuyun | ayrıca okuyun | ayrıca bakınız | benzer haberler |
    benzer yazılar | benzer içerikler | konuyla ilgili haberler | okumaya devam et | sıradaki haber
  `,
  shared: `
    önerilen … | sizin için seçtiklerimiz | öneriler | sizin için | editörün önerileri |
    bunları da beğenebilirsiniz | önerilen haberler
  `,
  more: `daha fazla … | son haberler …`,
  adjacent: `
    önceki haber | sonraki haber | önceki yazı | sonraki yazı | önceki | sonraki | sıradaki
  `,
  popular: `
    en çok okunan … | çok okunan … | çok okunanlar | en çok … | en son … | en yeni … | son dakika … |
    son haberler … | son … | popüler … | öne çıkan … | gündem | manşet | manşetler | video … | videolar |
    galeri | foto galeri | günün … | bugün … | trend … | yazarlar | haberler | diğer haberler | … haberleri
  `,
  sponsored: `
    sponsorlu … | reklamlar | reklam | ortaklarımızdan | tanıtım | ilan … | fırsatlar | web'den |
    seri ilanlar | advertorial
  `,
  furniture: `
    yorumlar … | yorum … | paylaş … | etiketler … | konular | yazar | bülten … | abone … | takip … |
    iletişim | arama | kategoriler | arşiv
  `,
};
