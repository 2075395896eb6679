import { wordPattern } from '../../shared/words/wordList.ts';
import type { LexiconOf } from './lexiconTypes.ts';

export const id: LexiconOf = () => ({
  noun: wordPattern`
    (pem|mem|di|ter)?blok(ir|ar|ker)?@ (#)?(iklan|advert) |
    (penyekat|penghalang|penghadang|penyaring|pencegah) iklan | iklan #?(di|ter)?(blok|sekat|halang) |
    pemblok@ | adblok
  `,
  ask: wordPattern`
    matikan | izinkan | ijinkan | (daftar|senarai) putih | pengecualian | hentikan | jeda |
    <matiin | <keluarkan | <buka blokir | <biarkan | <tambahkan | <lepaskan | <stop blokir
  `,
  seen: wordPattern`
    menggunakan | terlihat | sepertinya | dikesan | mengesan | <menyala | <memakai | <pakai> | <melihat |
    <menemukan | <ditemukan | <tidak #(di)?baca
  `,
  you: wordPattern`
    <silakan | <silahkan | <mohon | <tolong | <kami> | <kasih | <agar | mu> | situs ini | timbangkan
  `,
  allow: wordPattern`<izinkan #iklan`,
  blocking: wordPattern`<(anda|kamu|kalian) #?memblok@ iklan`,
  unblocking: wordPattern`<(buka|berhenti|stop) (mem)?blokir #?iklan`,
});
