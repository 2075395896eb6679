import type { LexiconOf } from './lexiconTypes.ts';

export const id: LexiconOf = () => ({
  noun: '(pem|mem|di|ter)?blok(ir|ar|ker)?@ (#)?(iklan|advert)|(penyekat|penghalang|penghadang|penyaring|pencegah) iklan|iklan #?(di|ter)?(blok|sekat|halang)|pemblok@|adblok',
  ask: 'matikan|izinkan|ijinkan|mengizinkan|(daftar|senarai) putih|pengecualian|hentikan|jeda|<matiin|<keluarkan|<buka blokir|<biarkan|<tambahkan|<lepaskan|<stop blokir',
  tell: 'menggunakan|terlihat|sepertinya|dikesan|mengesan|<menyala|<memakai|<pakai>|<melihat|<menemukan|<ditemukan|<tidak #(di)?baca',
  you: '<silakan|<silahkan|<mohon|<tolong|<kami>|<kasih|<agar|mu>|situs ini|timbangkan',
  allow: '<izinkan #iklan',
  blocking: '<(anda|kamu|kalian) #?memblok@ iklan',
  unblocking: '<(buka|berhenti|stop) (mem)?blokir #?iklan',
});
