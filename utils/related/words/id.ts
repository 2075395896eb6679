import type { HeadingWords } from './headingTypes.ts';

export const id: HeadingWords = {
  related: `
    baca juga | berita terkait | artikel terkait | terkait | simak juga | lihat juga | baca selengkapnya |
    berita lainnya terkait | baca artikel lainnya | artikel menarik lainnya | konten terkait | topik terkait |
    berita berkaitan | artikel berkaitan | baca lagi | tonton juga | mungkin anda suka | anda mungkin suka
  `,
  shared: `
    rekomendasi … | rekomendasi untuk anda | untuk anda | pilihan untuk anda | direkomendasikan | disyorkan …
  `,
  more: `lainnya dari … | berita lain dari … | berita tentang …`,
  adjacent: `
    artikel sebelumnya | artikel berikutnya | berita sebelumnya | berita selanjutnya | sebelumnya |
    selanjutnya | berikutnya | navigasi pos
  `,
  popular: `
    terpopuler … | terbaru … | berita terbaru | terkini … | berita terkini | populer … | trending … |
    paling … | headline … | berita utama | berita lainnya | berita populer | pilihan editor |
    pilihan redaksi | video … | newsticker | hot … | berita popular | popular … | terhangat | indeks … |
    lainnya | foto | opini | kolom | rekomendasi editor
  `,
  sponsored: `
    bersponsor | konten bersponsor | advertorial | iklan | disponsori … | promo | kerja sama | ditaja
  `,
  furniture: `
    komentar … | bagikan … | tag … | topik … | penulis | ikuti … | berlangganan … | kategori | arsip | cari |
    kata kunci
  `,
};
