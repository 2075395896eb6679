// The words prompts are made of, language by language, as stems. A prompt names the blocker (`noun`) and either asks
// the visitor to do something about it (`ask`) or says that one was seen (`tell`); `you` are the words by which a text
// turns to its reader. No whole phrases: a stem survives rewording, a phrase doesn't.
//
// Written in natural spelling; `readWords.ts` normalises them and expands five shorthands:
//   <  not inside a word before    >  not inside a word after    @  any letters    #  up to three words
//   ~  not inside a Latin word before ("启用了Adblock" names a blocker)

export interface Lexicon {
  readonly noun: string;
  readonly ask: string;
  readonly tell: string;
  readonly you: string;
  /** "Allow ads" without naming a blocker. */
  readonly allow?: string;
}

/** Names that mean a blocker in any language. */
export const BLOCKER_NAMES =
  '~(anti)?[ -]?ad(s|vert|verts)?[ \'"-]{0,2}b(l|i)o[ck]{1,2}|~ublock|adguard|<brave shield|<(in|aan|mit|von|le|un|pro) shields?>|adblo[qk]|add ?block';

/** Words for switching off that many languages share. */
export const SHARED_ASKS =
  'd[ei][sz]?-?a[ck]?[ct]{1,2}[iy][vw]|inaktiv|avaktiv|white-? ?list|disabl|unblock|non-?aktif|деактив';

/** Words for having been seen, or being on, that many languages share. */
export const SHARED_TELLS = 'dete[ck]?[ct]|detek|детект|<a[ck]?t{1,2}[iy][vfw]|<актив|identifi';

export const LEXICON: Readonly<Record<string, Lexicon>> = {
  en: {
    noun: '<block@ (of )?(all )?(our |the |these |those |your |some |any )?(ads|advert)|<(ads|advert@|banners) #(is|are|were|was|been|being|get|getting|got) #?block|<(ads?|advert@) (seem|appear)@ #block|<advert@[ -]block|<(your|content|tracker|tracking|script) blocker|blocking (software|extension|plugin|tool)|<ad[ -](filter|block|stopper)|tracking protection',
    ask: '<(turn|switch|shut)@ (it |them |this |that |your )?(#)?(off|down)>|deactivat|<paus(e|ing)>|<remov(e|ing)>|exclud|<add(ing)? #(exception|allow)|<stop (using|block)|allow(ing)? (the |our |us |some |these )?(to )?(#)?(ads>|advert)|enabl@ (the |our )?(ads>|advert)|don.?t (run|block|use)|not to (use|block)|without (an |your |the )?ad ?-?block|uninstall|lower your|make an exception|<add (it|us) to|<refrain',
    tell: "<you(.?re| are| seem| appear|.?ve| have|r browser)? (currently |still |also |probably |likely |now |actively |to be |be )?(using|running|blocking|have #(ad|enabled|installed|active)|got an|adblock|block (our |the )?ads|enabled|activated|installed)|<we('ve| have)? (see|noticed|found|spotted|detected)|<(seem|appear|look)s?( like| that)|(is|are|be|still|blocker) (currently |still )?(on|enabled|active|activated|running|up)>|because of ad|<using an? |<using ad|blocked (our|the|these|because)|<is block|<has been (found|spotted|detected)",
    you: "<pleas|<pls|<plz|<you(r|rs|'re|'ve)?>|<we('re|'ve)?>|<our>|<us>|<thank|<kindly|<hey|<hi>|<sorry|<i('ve| have)",
    allow:
      '<(allow|enabl|unblock|permit|accept|view|reactivat)(e|ing)? (the |our |us to (show|display) |some )?(you )?(ads>|advert)|<turn(ing)? (on )?(the |our )?ads( back)? on>|<turn on ads>|<ads (must|need|should) be (enabled|allowed|turned on)|<show me (the )?ads',
  },
  de: {
    noun: 'werbe-?block|anzeigen-?block|reklame-?block|(werbung|anzeigen|werbeanzeigen) #?blockier|blockier@ (#)?(werbung|anzeigen|werbeanzeigen)|werbefilter|werbungsblock|ad-?filter',
    ask: 'schalt@ ##?(aus|ab|frei)>|aus-?(zu)?schalt|ab-?(zu)?schalt|(aus|ab)geschalt|pausier|ausnahm|(zu)?zulass|lass@ #(zu>|werbung)|erlaub|freigeb|frei-?schalt',
    tell: 'erkannt|entdeckt|festgestellt|gefunden|bemerkt|(sie|du|ihr) #?((be)?nutz|verwend|hab|hast|blockier|surf)@|((be)?nutz|verwend|hab|hast|surf)@ (sie|du|ihr)>|(ist|noch|immer|scheint|haben|hast|habt|dein) #(aktiv|an>|eingeschaltet|an!)',
    you: '<bitte|<sie>|<ihr(e|en|em|er)?>|<dein@|<du>|<euer|<eure|<uns>',
    allow:
      '(werbung|anzeigen|werbeanzeigen) #?(zulass|zuzulass|erlaub|aktivier|einschalt|akzeptier|freischalt)|(erlaub|aktivier|akzeptier)@ #(werbung|anzeigen)',
  },
  fr: {
    noun: "bloqueu@ (de |d')?(pub|annonce|contenu|reclame)|anti-?(-| )?pub|bloqu@ (les |de la |la |nos |des |de )(pub|annonce)|(publicites?|annonces|pubs?) #?bloque|blocage (de la |de |des |d')(pub|annonce)|bloqueur",
    ask: 'autoris@|accept@ (les |la |nos )?pub|liste blanche|exception|debloqu|suspend|mett@ #pause|coupe(r|z)>|retir(er|ez)|exclu(re|ez)|etein(dre|s)',
    tell: '(vous|tu) (#)?(utilis(ez|es)|bloqu(ez|es)|avez|as|sembl|naviguez)|utilisez (un|une|actuellement|adb)|sembl(e|ez)|(est|toujours|encore) (#)?activ|a ete (active|repere)|reper|constat|remarqu',
    you: "<vous>|<votre>|<vos>|<merci|<nous>|<notre>|s'il|<nos>",
    allow: '(autoris|activ|accept)@ #?(pub|annonce)',
  },
  es: {
    noun: 'bloqueador|bloqueo (de )?(anuncio|publicid)|bloque@ (#)?(anuncio|publicid)|anti-?publicid|(anuncios|publicidad) #?bloquead',
    ask: 'des-?activ|des-?habilit|inhabilit|desbloque|lista blanca|lista de (permiti|exclu|excep)|excepcion|permit|paus(a|ar|e)>|apag(a|ue|ar)|quit(a|e|ar)>',
    tell: '(esta|estas|estes) #?(usando|utiliz|bloque)|utilizas|usas>|<usa (un|blo)|notado|notamos|parece|tien(es|e) #(activ|instal|habilit|bloq|adbl)',
    you: 'por favor|<tu>|<tus>|<su>|<usted|<nuestr@|<te>|<hemos>',
    allow: '(permit|activ|habilit)@ (#)?(anuncio|publicid)',
  },
  pt: {
    noun: 'bloqueador|bloqueio de (anuncio|publicid|propagand)|bloque@ (#)?(anuncio|publicid|propagand)|(anuncios|publicidade) #?bloquead',
    ask: 'desabilit|desbloque|deslig|lista branca|lista de (permi|exce)|excec@|permit|paus(a|e|ar)>|adicion(e|a|ar)|remov(a|e|er)|liber(e|ar)>',
    tell: '(esta|estas|estiver) #?(usando|utiliz|bloque|a usar|a utiliz|com)|notamos|percebemos|parece|encontr(amos|ado)|vimos que|ligado|voce (usa|utiliza|tem)',
    you: 'por favor|<seu@|<sua@|<voce|<noss@|<nos>|obrigad',
  },
  it: {
    noun: 'bloccator@|blocc@ (la |gli |i |le |della |delle |degli |di )?(#)?(pubblic|annunc|inserz|banner)|blocco (degli |della |delle )?(annunc|pubbl|inserz)|blocca ?-?(pubbl|annunc)|anti-?pubblic|(pubblicita|annunci) #?blocca',
    ask: 'disabilit|sblocc|lista bianca|eccezion|consent(i|a|ire|ite)|permett|spegn|sospend|rimuov|autorizz|esclud',
    tell: 'rilevat|rilevato|individuat|(stai|sta|state) #?(usando|utilizz|bloccando)|utilizzi|usi>|notato|sembra',
    you: 'per favore|per piacere|<tuo>|<tua>|<tuoi>|<vostr|<nostr|<abbiamo>|<ti>|<hai>',
  },
  nl: {
    noun: 'advertentie-?blok|reclame-?blok|(advertenties|reclame) #?(geblokk|blokk)|blokk@ (#)?(advert|reclam)|adblok',
    ask: 'schakel@ #?uit>|uit-?(te )?schakel|uitgeschakel|zet@ #?uit>|uit-?(te )?zet|toestaan|toe te staan|sta@ #toe>|pauze|uitzonder',
    tell: '(je|u|jij|jullie) #?(gebruik|blokk|hebt|heeft)|gebruik(t|je|maakt) #?(een|ad)|actief|actieve|ingeschakeld',
    you: '<je>|<jouw>|<jullie>|<u>',
  },
  sv: {
    noun: 'annons-?block|reklam-?block|blocker@ (#)?(annons|reklam)|(annonser|reklam) #?blocker|annonsspärr',
    ask: 'stäng@ #?av>|vitlist|tillåt|undantag|pausa|slå@ #?av>|ta@ bort|lägg@ till',
    tell: 'upptäck|(du|ni) #?(använd|blocker|har|kör|surf)|använder|märkt|verkar',
    you: '<du>|<din>|<ditt>|<dina>|<vi>|<oss>',
  },
  nb: {
    noun: 'annonse-?blokk|reklame-?blokk|blokker@ (#)?(annons|reklam)|(annonser|reklame) #?blokker|annonseblok',
    ask: 'slå@ #?av>|slår #?av>|skru@ #?av>|tillat|unntak|pause|fjern|slått av',
    tell: 'oppdag|(du|dere) #?(bruk|blokk|har|benytt)|bruker|merk|ser ut',
    you: '<du>|<din>|<ditt>|<dine>|<oss>',
  },
  da: {
    noun: 'annonce-?blok|reklame-?blok|bloker@ (#)?(annonc|reklam)|(annoncer|reklamer) #?bloker|adblok',
    ask: 'slå@ #?fra>|slår #?fra>|sluk|hvidlist|tillad|undtag|pause|fjern',
    tell: 'opdag|(du|i) #?(bruger|anvend|har|bloker|benytt)|bruger|bemærk|ser ud',
    you: '<du>|<din>|<dit>|<dine>|<vores>|<os>',
  },
  fi: {
    noun: 'maino(s|ste|kse)@[ -]?est|mainos@[ -]?blok|est(ä|o)@ (#)?mainok|mainosten #est',
    ask: 'poista|kytke|sulje|salli|poikkeu|lisää|estä ad|ota@ #?pois',
    tell: 'havai|käytät|käytössä|päällä|huoma',
    you: 'ole hyvä|<sinu|<sinä|<me>|<voit|<olet',
  },
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
  ro: {
    noun: 'bloc@ (#)?(reclam|anunt|publicit)|(reclam|anunt)@ #?bloc|blocator|adblocare',
    ask: 'permit|lista alb|exceptie|opri|adaug|debloc|suspend|pauz',
    tell: 'folose(sti|sti|ste|ti)|utiliz(ezi|ati|eaz)|observ|se pare|gasit',
    you: 'te rog|te rug|va rug|va rog|<va>|<iti>',
  },
  ru: {
    noun: 'блок@ (#)?(реклам|баннер|объявл)|реклам@ #?(за)?блок|адблок|эдблок|антиреклам|блокировщик|баннерорез|реж@ (#)?реклам',
    ask: 'отключ|выключ|разреш|исключен|бел@ спис|приостанов|добав@ #(исключ|сайт|спис)|добавьте',
    tell: 'обнаруж|(вы|у вас|вами) #?(использ|блок|установ|включ|актив|стоит|работ)|используе|включ(е|ё)н|замет',
    you: 'пожалуйста|<вы>|<вас>|<вам>|те>',
    allow: '(разреш|включ|показ)@ (#)?реклам',
  },
  uk: {
    noun: 'блок@ (#)?(реклам|оголош)|реклам@ #?(за)?блок|адблок|блокувальник',
    ask: 'вимкн|відключ|дозвол|виключ@|біл@ спис|винят|призупин|додайте',
    tell: 'виявл|(ви|у вас) #?(використ|блок|увімк|встанов|маєте)|використов|увімкн|помітил',
    you: 'будь ласка|<вас>|<ваш@|<ви>|(іть|йте)>',
  },
  bg: {
    noun: '(блок@|спиран@) (#)?(реклам|обяв)|реклам@ #?блок|адблок|рекламоблок|рекламния блок',
    ask: 'изключ|разреш|спрет|спри|позвол|бял@ спис|добав|махн',
    tell: 'открих|открит|засеч|засичан|използва',
    you: '<моля|<ваш@|<вас>|<наш@|(ете|йте)>',
  },
  sr: {
    noun: 'blok@ (#)?(reklam|oglas)|(reklam|oglas)@ #?blok|блок@ (#)?(реклам|оглас)|(реклам|оглас)@ #?блок|адблок',
    ask: 'искључ|онемогућ|дозвол|угас|isključ|onemoguć|dozvol|dopust|iznim|izuz|ugas|pauzir',
    tell: 'otkri|koristi|uključen|primijet|primjet',
    you: '<molim@|<vaš@|<vas>|<naš@|(ite|ите)>',
  },
  sl: {
    noun: '(blok|zavira)@ (#)?(oglas|reklam)|oglas@ #?blok',
    ask: 'izklop|onemogoč|dovol|izjem|ugas|omogoč|odstran',
    tell: 'zazna|uporablja|vklop|opazi|imate',
    you: '<prosim|<vaš@|<naš@|<hvala',
  },
  el: {
    noun: '(αποκλε|απορρ|αποτρ|μπλοκ|φραγ|εμποδ|παρεμπ|αναστολ|φιλτρ)@ (#)?διαφημ|διαφημ@ #?(αποκλ|μπλοκ|εμποδ)',
    ask: 'απενεργ|επιτρέψ|επιτρέπ|εξαίρεσ|εξαιρέσ|λευκή|κλείσ|σταματ',
    tell: 'εντοπ|ανιχνε|χρησιμοποι|ενεργό|ενεργοποιημ',
    you: '<παρακαλ|<σας>|<σου>|<μας>|(στε|είτε)>',
  },
  tr: {
    noun: 'reklam@[ -]?(#)??(engel|blok|kapat)|adblok',
    ask: 'kapat|devre dışı|izin ver|beyaz liste|istisna|durdur|pasif|kaldır',
    tell: 'algıla|tespit|kullan|açık|etkin',
    you: '<lütfen|sitemiz|<bizi|<bize|(iniz|ınız|unuz|ünüz)',
  },
  ar: {
    noun: '(مانع|موانع|حاجب|حاجبات|حظر|منع|حجب|حاصر|قاطع|صاد|بلوك)@.{0,3}(ال)?(إعلان|اعلان|دعاي)|(ال)?(إعلانات|اعلانات) (#)?(محظور|محجوب|ممنوع)|[أاآ]د ?بلوك|تحظر (#)?(ال)?(إعلان|اعلان)',
    ask: 'تعطيل|إيقاف|ايقاف|أوقف|عطل|السماح|اسمح|تسمح|القائمة البيضاء|استثناء|إلغاء|الغاء|إزالة|إغلاق',
    tell: 'اكتشاف|اكتشفنا|كشف|تستخدم|مفعل|لاحظنا|رصد|يبدو|تشغيل|استخدامك',
    you: '<يرجى|<الرجاء|<رجاء|من فضلك|<لديك|<متصفحك',
  },
  fa: {
    noun: '(مسدود|بلاک|حذف|ضد|انسداد|بستن|فیلتر|مانع)@.{0,9}(تبلیغ|آگهی)|(تبلیغ|آگهی)@ ?(#)?(بلاک|مسدود|گیر|بند>|کش>)|[اآ]د ?بلا?ک|تبلیغ ?بند',
    ask: 'غیر ?فعال|خاموش|اجازه|لیست سفید|استثنا|متوقف|بردار|مجاز',
    tell: 'شناسایی|استفاده|فعال است|فعال می|فعال شده',
    you: '<لطفا|<شما|<خود>|<ما>|کنید',
  },
  he: {
    noun: 'חוס(ם|מ)@.{0,3}(ה)?(פרסומ|מודע)|חסימת.{0,3}(ה)?(פרסומ|מודע)|אדבלוק|אד-?בלוק|(פרסומות|מודעות) #?(חסומ|נחסמ)|תוכנ@ חסימ',
    ask: 'השבת|להשבית|לכבות|כבה|כבו|בטל|לבטל|אפשר|לאפשר|השהה|רשימה לבנה|הרשימה הלבנה|חריג|הסר|השבית|תשבית',
    tell: 'זוהה|זיהינו|משתמש|פעיל|מופעל|נראה|הבחנו|גילינו|התגל|מותקן',
    you: '<אנא|<בבקשה|<נא>|<שלך|<שלכם|<אתה',
  },
  hi: {
    noun: '(विज्ञापन|एड|ऐड|एड्स|ऐड्स|ऍड)@.{0,5}(ब्लॉक|ब्लाक|ब्लोक|ब्लॅक|अवरोध|रोक|निरोध|बाधक)|एडब्लॉक|ऐडब्लॉक',
    ask: 'बंद कर|बंद|अक्षम|निष्क्रिय|अनुमति|व्हाइट|हटा|डिसेबल',
    tell: 'पता|मिला|चालू|उपयोग कर|इस्तेमाल',
    you: 'कृपया|<आप|<हम|धन्यवाद',
  },
  bn: {
    noun: '(অ্যাড|এড|এ্যাড|বিজ্ঞাপন)@.{0,4}(ব্লক|প্রতিরোধ|অবরোধ|রোধ)',
    ask: 'বন্ধ|নিষ্ক্রিয়|অক্ষম|অনুমতি|হোয়াইট|সরান|ডিজেবল|ডিজ্যাবল',
    tell: 'সনাক্ত|শনাক্ত|ব্যবহার|চালু|লক্ষ্য',
    you: 'দয়া|অনুগ্রহ|<আপনা|<আপনি',
  },
  th: {
    noun: '(บล็อก|บล็อค|บล๊อก|บล๊อค|ปิดกั้น|กั้น|สกัด|ขัดขวาง).{0,4}โฆษณา|โฆษณา.{0,6}(บล็อก|ปิดกั้น|บล็อค)|แอด ?บล็อ|แอดบล๊อ',
    ask: 'ปิด|ยกเลิก|อนุญาต|หยุด|ไวท์ลิสต์|ปลดบล็อก|งด|ข้อยกเว้น|เพิ่ม|เปิดโฆษณา|ถอน',
    tell: 'ตรวจพบ|ใช้งาน|กำลังใช้|ใช้|พบ|ตรวจสอบ|ดูเหมือน|เปิดอยู่',
    you: 'กรุณา|โปรด|คุณ|ท่าน|เรา|ขอบคุณ',
  },
  vi: {
    noun: 'chặn #?quảng cáo|quảng cáo #?bị chặn|chặn qc',
    ask: '<tắt>|vô hiệu|cho phép|danh sách trắng|ngoại lệ|<gỡ|tạm dừng|bỏ chặn',
    tell: 'phát hiện|sử dụng|<đang>|<bật>|nhận thấy',
    you: 'vui lòng|<bạn>|chúng tôi|<xin>',
  },
  id: {
    noun: '(pem|mem|di|ter)?blok(ir|ar|ker)?@ (#)?(iklan|adv)|(penyekat|penghalang|penghadang|penyaring|pencegah) iklan|iklan #?(di|ter)?(blok|sekat|halang)|pemblok@|adblok',
    ask: 'matikan|izinkan|ijinkan|mengizinkan|(daftar|senarai) putih|pengecualian|hentikan|jeda',
    tell: 'menggunakan|terlihat|sepertinya|dikesan|mengesan',
    you: '<silakan|<silahkan|<mohon|<tolong|<kami>|<kasih|<agar|mu>|situs ini|timbangkan',
  },
  et: {
    noun: 'reklaami@[ -]?(#)?(blok|tõkest)',
    ask: 'lülita@|keela|<luba|peata|eemalda|erand',
    tell: 'tuvast|kasuta|avasta|näib|paistab',
    you: '<palun|<teie|<sinu|<oma>|ge>',
  },
  lv: {
    noun: 'reklām@ (#)?blo|blo@ (#)?reklām',
    ask: 'izslēd|atspēj|atļau|atslēd|pievieno|aptur',
    tell: 'konstat|atklāt|izmanto|lieto|ieslēg',
    you: '<lūdz|<jūsu|<jūs>|<mūsu|iet>',
  },
  lt: {
    noun: '(reklam|skelbim)@ (#)?blok|blok@ (#)?(reklam|skelbim)',
    ask: 'išjun[kg]|leisk|įtrauk|deaktyv|sustabdy|pašalin|atjunk|pridė',
    tell: 'aptik|naudoj|įjung|pastebėj|atrodo',
    you: '<praš|<jūsų|<jūs>|<mūsų|kite',
  },
  ca: {
    noun: "bloquejador|bloque(ig|ja)@ (d'|de |els |la )?(#)?(anunc|public)|(anuncis|publicitat) #?bloque",
    ask: 'inhabilit|deshabilit|permet|llista blanca|excepci|desbloq|atur(a|eu)|afegi',
    tell: '(esteu|estàs|està) #?(utilitz|usant|fent|bloque)|utilitz(es|eu)|sembla|tens|teniu',
    you: 'si us plau|<la teva|<el teu|<teu>|<nostr',
  },
  zh: {
    noun: '(广告|廣告)[^，。！？、；]{0,4}(拦截|攔截|屏蔽|遮蔽|过滤|過濾|阻挡|阻擋|封锁|封鎖|阻止|阻断|阻斷|拦|攔|去除|插件|隐藏)|(拦截|攔截|屏蔽|阻挡|阻擋|阻止|阻断|封鎖|封锁|过滤|過濾|擋|挡|去除|隐藏)(了|掉|我们的|我們的|本站)?(的)?(广告|廣告)|去广告|擋廣告',
    ask: '关闭|關閉|禁用|停用|白名单|白名單|允许|允許|暂停|暫停|取消|移除|解除|卸载',
    tell: '检测|檢測|偵測|侦测|发现|發現|启用|啟用|使用|开启',
    you: '请|請|您|你|我们|我們',
  },
  ja: {
    noun: '広告(を|の|が)?.{0,5}(ブロッ|遮断|非表示|除去|拒否)|アド ?ブロ|(ブロック|遮断).{0,4}広告',
    ask: '無効|解除|オフ|許可|停止|ホワイトリスト|除外|例外|外し|切って|止め|<off|表示(を|して)|アンインストール',
    tell: '検出|有効|使用|利用|検知|オン|お使い|確認|されてい|されまし',
    you: 'ください|下さい|お願い|あなた|当サイト|このサイト',
  },
  ko: {
    noun: '광고.{0,3}(차단|블록|블럭|블락|거부|필터)|애드 ?.?블(록|럭|로커|락|로크)|차단.{0,5}광고',
    ask: '비활성|해제|<꺼|꺼주|<끄|끄고|허용|중지|중단|예외|화이트리스트|제외|사용하지|삭제',
    tell: '감지|사용|활성|발견|탐지|설치|켜|확인|이용|인식',
    you: '주세요|세요|바랍니다|부탁|귀하|회원',
  },
};
