// The words of prompts in the other languages of Latin letters; see `types.ts`. A function: strings nobody asks for aren't made.
import type { LexiconOf } from './types.ts';

export const further: LexiconOf = () => ({
  pl: {
    noun: 'blok@ (#)?(reklam|ogłosz)|(reklam|ogłosz)@ #?(za)?blok|bloker|blokad@ (#)?reklam|adblok',
    ask: 'wyłącz|zezw|odblok|biał@ list|wyjąt|wstrzym|pozwól|pozwol',
    tell: 'wykry|(u)?używasz|używa(cie|nie|ją)?>|korzystasz|korzysta',
    you: '<prosi@|<proszę|<prosimy|<two(j|im|ja|je|ją|jej|jego)@|<nasz@|<nam>|<masz',
  },
  cs: {
    noun: 'blok@ (#)?(reklam|inzer)|reklam@ #?(za)?blok|adblok',
    ask: 'vyp(n|í)|zaká(z|ž)|povol|výjimk|odblok|bíl@ (list|seznam)|přidej|pozastav',
    tell: 'zjist|detek|používá|používa|zapnut',
    you: '<prosím|<váš|<vaš@|<tvůj|<nám>|<vás>',
  },
  sk: {
    noun: 'blok@ (#)?(reklám|reklam|inzer)|rekl(a|á)m@ #?(za)?blok',
    ask: 'vyp(n|í)|zaká(z|ž)|povol|výnimk|odblok|pridaj|pozastav|zruš',
    tell: 'zist|detek|používa|zapnut|všimli',
    you: '<prosím|<váš|<vaš@|<naš@|<vás>',
  },
  hu: {
    noun: '(reklám|hirdetés)@[ -]?(blok|szűr|gátl|tilt)|(reklám|hirdetés)@ #?(blok|tilt|szűr)|adblok',
    ask: 'kapcsol(ja|d|ni|ása) #?ki|ki-?kapcsol|tilts|letilt|állíts@ (le|ki)|engedélyez|kivétel|fehérlist',
    tell: 'észlel|használ|bekapcsol|érzékel|úgy tűnik',
    you: 'kérjük|kérlek|kérünk|<ön>|unk>',
  },
  sr: {
    noun: 'blok@ (#)?(reklam|oglas)|(reklam|oglas)@ #?blok',
    ask: 'isključ|onemoguć|dozvol|dopust|iznim|izuz|ugas|pauzir',
    tell: 'otkri|koristi|uključen|primijet|primjet',
    you: '<molim@|<vaš@|<vas>|<naš@|(ite)>',
  },
  sl: {
    noun: '(blok|zavira)@ (#)?(oglas|reklam)|oglas@ #?blok',
    ask: 'izklop|onemogoč|dovol|izjem|ugas|omogoč|odstran',
    tell: 'zazna|uporablja|vklop|opazi|imate',
    you: '<prosim|<vaš@|<naš@|<hvala',
  },
  tr: {
    noun: 'reklam@[ -]?(#)??(engel|blok|kapat)|adblok',
    ask: 'kapat|devre dışı|izin ver|beyaz liste|istisna|durdur|pasif|kaldır',
    tell: 'algıla|tespit|kullan|açık|etkin',
    you: '<lütfen|sitemiz|<bizi|<bize|(iniz|ınız|unuz|ünüz)',
  },
  vi: {
    noun: 'chặn #?quảng cáo|quảng cáo #?bị chặn|chặn qc',
    ask: '<tắt>|vô hiệu|cho phép|danh sách trắng|ngoại lệ|<gỡ|tạm dừng|bỏ chặn',
    tell: 'phát hiện|sử dụng|<đang>|<bật>|nhận thấy',
    you: 'vui lòng|<bạn>|chúng tôi|<xin>',
  },
  id: {
    noun: '(pem|mem|di|ter)?blok(ir|ar|ker)?@ (#)?(iklan|advert)|(penyekat|penghalang|penghadang|penyaring|pencegah) iklan|iklan #?(di|ter)?(blok|sekat|halang)|pemblok@|adblok',
    ask: 'matikan|izinkan|ijinkan|mengizinkan|(daftar|senarai) putih|pengecualian|hentikan|jeda',
    tell: 'menggunakan|terlihat|sepertinya|dikesan|mengesan',
    you: '<silakan|<silahkan|<mohon|<tolong|<kami>|<kasih|<agar|mu>|situs ini|timbangkan',
  },
});
