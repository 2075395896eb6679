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

export const LEXICON: Readonly<Record<string, Lexicon>> = {
  en: {
    noun: '<block@ (of )?(all )?(our |the |these |those |your |some |any )?(ads|advert)|<(ads|advert@|banners) #(is|are|were|was|been|being|get|getting|got) #?block|<(ads?|advert@) (seem|appear)@ #block|<advert@[ -]block|<(your|content|tracker|tracking|script) blocker|blocking (software|extension|plugin|tool)|<ad[ -](filter|block|stopper)|tracking protection',
    ask: 'disabl|<(turn|switch|shut)@ (it |them |this |that |your )?(#)?(off|down)>|deactivat|<inactivat|<paus(e|ing)>|white-? ?list|allow-? ?list|unblock|<remov(e|ing)>|exclud|<add(ing)? #(exception|allow)|<stop (using|block)|allow(ing)? (the |our |us |some |these )?(to )?(#)?(ads>|advert)|enabl@ (the |our )?(ads>|advert)|don.?t (run|block|use)|not to (use|block)|without (an |your |the )?ad ?-?block|uninstall|lower your|make an exception|<refrain',
    tell: "detect|<you(.?re| are| seem| appear|.?ve| have|r browser)? (currently |still |also |probably |likely |now |actively |to be |be )?(using|running|blocking|have #(ad|enabled|installed|active)|got an|adblock|block (our |the )?ads|enabled|activated|installed)|<we('ve| have)? (see|noticed|found|spotted|detected)|<(seem|appear|look)s?( like| that)|(is|are|be|still|blocker) (currently |still )?(on|enabled|active|activated|running|up)>|because of ad|<using an? |<using ad|blocked (our|the|these|because)|<(uses|use) ad ?-?block@ (software|detected)|<has been (found|spotted|detected)|<active>",
    you: "<pleas|<pls|<plz|<you(r|rs|'re|'ve)?>|<we('re|'ve)?>|<our>|<us>|<thank|<kindly|<hey|<hi>|<sorry|<i('ve| have)",
    allow:
      '<(allow|enabl|unblock|permit|accept|view|reactivat)(e|ing)? (the |our |us to (show|display) |some )?(you )?(ads>|advert)|<turn(ing)? (on )?(the |our )?ads( back)? on>|<turn on ads>|<ads (must|need|should) be (enabled|allowed|turned on)|<show me (the )?ads',
  },
  de: {
    noun: 'werbe-?block|anzeigen-?block|reklame-?block|(werbung|anzeigen|werbeanzeigen) #?blockier|blockier@ (#)?(werbung|anzeigen|werbeanzeigen)|werbefilter|werbungsblock|ad-?filter',
    ask: 'deaktiv|schalt@ #?(aus|ab|frei)>|aus-?(zu)?schalt|ab-?(zu)?schalt|(aus|ab)geschalt|pausier|ausnahm|(zu)?zulass|lass@ #(zu>|werbung)|erlaub|freigeb|frei-?schalt|entfern|aufheb|stell@ #(aus|ab)>|verzicht',
    tell: 'erkannt|entdeckt|festgestellt|gefunden|bemerkt|(sie|du|ihr) #?((be)?nutz|verwend|hab|hast|blockier|surf)@|((be)?nutz|verwend|hab|hast|surf)@ (sie|du|ihr)>|(ist|noch|immer|scheint|haben|hast|habt|dein) #(aktiv|an>|eingeschaltet|an!)|aktivier|eingeschaltet|blockier@ (unsere|wird|werden)|ist aktiv|wird (benutzt|verwendet|blockiert)|scheint',
    you: '<bitte|<sie>|<ihr(e|en|em|er)?>|<dein@|<du>|<euer|<eure|<wir>|<unser@|<danke|<uns>',
    allow:
      '(werbung|anzeigen|werbeanzeigen) #?(zulass|zuzulass|erlaub|aktivier|einschalt|akzeptier|freischalt)|(erlaub|aktivier|akzeptier)@ #(werbung|anzeigen)',
  },
  fr: {
    noun: "bloqueu@ (de |d')?(pub|annonce|contenu|reclame)|anti-?(-| )?pub|bloqu@ (les |de la |la |nos |des |de )(pub|annonce)|(publicites?|annonces|pubs?) #?bloque|blocage (de la |de |des |d')(pub|annonce)|bloqueur",
    ask: 'desactiv|autoris@|accept@ (les |la |nos )?pub|liste blanche|exception|debloqu|suspend|mett@ #pause|coupe(r|z)>|retir(er|ez)|exclu(re|ez)|etein(dre|s)|enlev(er|ez)|ajout@ #(exception|liste|site)|supprim|desinstall',
    tell: 'detect|(vous|tu) (#)?(utilis(ez|es)|bloqu(ez|es)|avez|as|sembl|naviguez)|utilisez (un|une|actuellement|adb)|sembl(e|ez)|(est|toujours|encore) (#)?activ|a ete (active|repere)|reper|constat|remarqu|empeche|(a|est|sont) bloqu|actif>|active>',
    you: "<vous>|<votre>|<vos>|<merci|<nous>|<notre>|s'il|veuillez|<ton>|<ta>|<tu>|<nos>|<pensez",
    allow: '(autoris|activ|accept)@ #?(pub|annonce)',
  },
  es: {
    noun: 'bloqueador|bloqueo (de )?(anuncio|publicid)|bloque@ (#)?(anuncio|publicid)|anti-?publicid|(anuncios|publicidad) #?bloquead',
    ask: 'des-?activ|des-?habilit|inhabilit|desbloque|lista blanca|lista de (permiti|exclu|excep)|excepcion|permit|paus(a|ar|e)>|apag(a|ue|ar)|quit(a|e|ar)>|desinstal|agreg(a|ue|ar)|anad(e|ir|a)>|retir(a|e|ar)>|suspend|elimin',
    tell: 'detect|(esta|estas|estes) #?(usando|utiliz|bloque)|utilizas|usas>|<usa (un|blo)|notado|notamos|parece|tien(es|e) #(activ|instal|habilit|bloq|adbl)|encontra|activado|activo>|habilitado|hemos (visto|not)|sigue activ',
    you: 'por favor|<tu>|<tus>|<su>|<usted|<nuestr@|<te>|gracias|<nos>|<tienes|<estas>|<hemos>|<vuestr|<desactiva>',
    allow: '(permit|activ|habilit)@ (#)?(anuncio|publicid)',
  },
  pt: {
    noun: 'bloqueador|bloqueio de (anuncio|publicid|propagand)|bloque@ (#)?(anuncio|publicid|propagand)|(anuncios|publicidade) #?bloquead',
    ask: 'desativ|desactiv|desabilit|desbloque|deslig|lista branca|lista de (permi|exce)|excec@|permit|paus(a|e|ar)>|adicion(e|a|ar)|remov(a|e|er)|liber(e|ar)>|suspend|retir(e|ar)>|desinstal|inclu(a|ir)',
    tell: 'detec|detet|(esta|estas|estiver) #?(usando|utiliz|bloque|a usar|a utiliz|com)|notamos|percebemos|parece|identific|encontr(amos|ado)|vimos que|ativo>|ativado|ligado|voce (usa|utiliza|tem)|reparamos',
    you: 'por favor|<seu@|<sua@|<voce|<noss@|<nos>|obrigad|<teu|<tua|<considere|<apoi|<agradec|<ja desativei',
    allow: '(permit|ativ|activ|habilit|liber)@ (#)?(anuncio|publicid)',
  },
  it: {
    noun: 'bloccator@|blocc@ (la |gli |i |le |della |delle |degli |di )?(#)?(pubblic|annunc|inserz|banner)|blocco (degli |della |delle )?(annunc|pubbl|inserz)|blocca ?-?(pubbl|annunc)|anti-?pubblic|(pubblicita|annunci) #?blocca',
    ask: 'disattiv|disabilit|sblocc|lista bianca|eccezion|consent(i|a|ire|ite)|permett|spegn|sospend|rimuov|autorizz|esclud|paus(a|are)>|aggiung|togli',
    tell: 'rilevat|rilevato|individuat|(stai|sta|state) #?(usando|utilizz|bloccando)|utilizzi|usi>|notato|sembra|trovat|scopert|attivo>|attivato|hai (un|attivo|install)|visto|accort',
    you: 'per favore|per piacere|<tuo>|<tua>|<tuoi>|<vostr|<nostr|<ti>|<suo>|grazie|<prego|<stai>|<hai>|si prega|<abbiamo>|cortes|<vi>|<ci>',
    allow: '(consent|permett|abilit|attiv|accett|autorizz)@ (#)?(pubblic|annunc)',
  },
  nl: {
    noun: 'advertentie-?blok|reclame-?blok|(advertenties|reclame) #?(geblokk|blokk)|blokk@ (#)?(advert|reclam)|adblok',
    ask: 'schakel@ #?uit>|uit-?(te )?schakel|uitgeschakel|zet@ #?uit>|uit-?(te )?zet|deactiv|toestaan|toe te staan|sta@ #toe>|pauze|uitzonder|verwijder|witte lijst|deblokk|gedeactiv|toelaten|laat #toe>|<uit te|stop met',
    tell: 'gedetect|(je|u|jij|jullie) #?(gebruik|blokk|hebt|heeft)|gebruik(t|je|maakt) #?(een|ad)|actief|actieve|ingeschakeld|gemerkt|lijkt|gevonden|aan ?staat|staat #aan>|opgemerkt|gezien|ontdekt|geblokkeerd',
    you: '<je>|<jouw>|<jullie>|<u>|<uw>|<ons>|<onze>|<we>|<wij>|alsjeblieft|alstublieft|bedankt|<jij>|<graag',
    allow:
      '(advertenties|reclame) #?(toe|toestaan|toelaten|in-?schakel|accepter)|sta@ (#)?(advertenties|reclame)',
  },
  sv: {
    noun: 'annons-?block|reklam-?block|blocker@ (#)?(annons|reklam)|(annonser|reklam) #?blocker|annonsspärr',
    ask: 'inaktiver|avaktiver|stäng@ #?av>|vitlist|tillåt|undantag|pausa|slå@ #?av>|ta@ bort|lägg@ till|koppla@ (ur|bort|från)|avstäng|avinstaller',
    tell: 'upptäck|(du|ni) #?(använd|blocker|har|kör|surf)|använder|aktiv(t|erad)?>|märkt|verkar|hittat|identifier|igång|påslag|detekter|ser ut|(är|är|har) på>',
    you: '<du>|<din>|<ditt>|<dina>|vänlig|snälla|<vi>|<vår@|<oss>|<tack|<gärna|<er>|<ni>|<hjälp',
    allow: '(tillåt|aktiver|visa)@ (#)?(annons|reklam)',
  },
  nb: {
    noun: 'annonse-?blokk|reklame-?blokk|blokker@ (#)?(annons|reklam)|(annonser|reklame) #?blokker|annonseblok',
    ask: 'deaktiver|slå@ #?av>|slår #?av>|skru@ #?av>|hvitelist|tillat|unntak|pause|fjern|slått av|legg@ til|koble@ ut|avinstaller|godta',
    tell: 'oppdag|(du|dere) #?(bruk|blokk|har|benytt)|bruker|aktiv(t|ert)?>|merk|ser ut|funnet|registrer|(er|står) på>|synes',
    you: '<du>|<din>|<ditt>|<dine>|vennligst|<vi>|<vår@|<oss>|<takk|<gjerne|<dere|<deg>',
    allow: '(tillat|aktiver|vis)@ (#)?(annons|reklam)',
  },
  da: {
    noun: 'annonce-?blok|reklame-?blok|bloker@ (#)?(annonc|reklam)|(annoncer|reklamer) #?bloker|adblok',
    ask: 'deaktiver|slå@ #?fra>|slår #?fra>|sluk|hvidlist|tillad|undtag|pause|fjern|tilføj|frakobl|slået fra|afinstaller|slå@ #?af>|whitelist',
    tell: 'opdag|(du|i) #?(bruger|anvend|har|bloker|benytt)|bruger|aktiv(t|eret)?>|bemærk|ser ud|fundet|registrer|anvender|konstater|slået til|lader til',
    you: '<du>|<din>|<dit>|<dine>|venligst|<vi>|<vores>|<os>|<tak>|<gerne|<jer>|<dig>|<hjælp',
    allow: '(tillad|aktiver|vis)@ (#)?(annonc|reklam)',
  },
  fi: {
    noun: 'maino(s|ste|kse)@[ -]?est|mainos@[ -]?blok|est(ä|o)@ (#)?mainok|mainosten #est',
    ask: 'poista|kytke|sulje|salli|poikkeu|lisää|estä ad|ota@ #?pois|keskeyt|sammut|valkoi|käytöstä|pysäytä|deaktivoi',
    tell: 'havai|käytät|käytössä|aktiivi|päällä|huoma|näyttää|tunnist|löyt|selaimessasi|estää|käyttävän',
    you: 'ole hyvä|<sinu|<sinä|<me>|<meid|kiito|pyyd|<olet|selaime|<sivusto@|ystävälli|<voit|<tämä|(asi|äsi|esi)>',
    allow: '(salli|näytä|hyväksy)@ (#)?maino',
  },
  pl: {
    noun: 'blok@ (#)?(reklam|ogłosz)|(reklam|ogłosz)@ #?(za)?blok|bloker|blokad@ (#)?reklam|adblok',
    ask: 'wyłącz|dezaktyw|zezw|odblok|biał@ list|wyjąt|wstrzym|pozwól|pozwol|dodaj|doda(nie|j)|usuń|usun|umożliw|wyłączenie|zablokuj adb|rezygn',
    tell: 'wykry|(u)?używasz|używa(cie|nie|ją)?>|korzystasz|korzysta|aktywn|włączon|zauważ|wygląda|masz|stosuj|posiadasz|blokuje(sz)?|znalez|zainstal',
    you: '<prosi@|<proszę|<prosimy|<two(j|im|ja|je|ją|jej|jego)@|<twój|<swo@|<swój|<nasz@|<nam>|<masz|<ciebie|<państw|<dzięk|<używasz|<wyłącz>|<cię>|<nas>',
    allow: '(zezw|pozw|włącz|wyświetl|akcept)@ (#)?reklam',
  },
  cs: {
    noun: 'blok@ (#)?(reklam|inzer)|reklam@ #?(za)?blok|adblok',
    ask: 'vyp(n|í)|deaktiv|zaká(z|ž)|povol|výjimk|odblok|bíl@ (list|seznam)|přidej|pozastav|zruš|odstraň|vyřa(ď|z)|nepouž',
    tell: 'zjist|detek|používá|používa|aktivn|zapnut|všiml|zdá se|vypadá|máte|odhal|nalez|blokuje|běží',
    you: '<prosím|<váš|<vaš@|<tvůj|<naš@|<náš|<nám>|<vás>|<vám>|<děkuj|<máte|<si>|<nás>|<svůj|<svého|<vážen',
    allow: '(povol|zobraz)@ (#)?reklam',
  },
  sk: {
    noun: 'blok@ (#)?(reklám|reklam|inzer)|rekl(a|á)m@ #?(za)?blok',
    ask: 'vyp(n|í)|deaktiv|zaká(z|ž)|povol|výnimk|odblok|pridaj|pozastav|zruš|odstráň|biel@ (list|zozn)',
    tell: 'zist|detek|používa|aktívn|zapnut|všimli|zdá sa|vyzerá|máte|odhal|blokuje|našli',
    you: '<prosím|<váš|<vaš@|<naš@|<náš|<nám>|<vás>|<vám>|<ďakuj|<máte|<svoj',
  },
  hu: {
    noun: '(reklám|hirdetés)@[ -]?(blok|szűr|gátl|tilt)|(reklám|hirdetés)@ #?(blok|tilt|szűr)|adblok',
    ask: 'kapcsol(ja|d|ni|ása) #?ki|ki-?kapcsol|tilts|letilt|állíts@ (le|ki)|engedélyez|kivétel|fehérlist|függessz|szünetel|inaktiv|add hozzá|adja hozzá|távolíts|kapcsold|kapcsolja|iktas',
    tell: 'észlel|használ|aktív|bekapcsol|érzékel|úgy tűnik|felismer|talál|<fut>|úgy látjuk|látjuk',
    you: 'kérjük|kérlek|kérünk|<ön>|<önt>|<öné|köszön|<mi>|oldalunk|unk>|<te>|d>|<az ön',
    allow: '(engedélyez|jelenít)@ (#)?(reklám|hirdet)',
  },
  ro: {
    noun: 'bloc@ (#)?(reclam|anunt|publicit)|(reclam|anunt)@ #?bloc|blocator|adblocare',
    ask: 'dezactiv|permit|lista alb|exceptie|opri|adaug|debloc|suspend|pauz|autoriz|inchide|elimin|dezinstal',
    tell: 'detect|folose(sti|sti|ste|ti)|utiliz(ezi|ati|eaz)|activ(at)?>|observ|se pare|gasit|descoper|ai (un|activ|instal)|aveti|blochezi|blocati|pare ca',
    you: 'te rog|te rug|va rug|va rog|rugam|<tau>|<dvs|dumneav|<noastr|<nostr|multum|<ne>|<voastr|dezactivati|<vostru|<va>|<vă>|<ti>|<iti>',
    allow: '(permit|activ|accept)@ (#)?(reclam|anunt)',
  },
  ru: {
    noun: 'блок@ (#)?(реклам|баннер|объявл)|реклам@ #?(за)?блок|адблок|эдблок|антиреклам|блокировщик|баннерорез|реж@ (#)?реклам',
    ask: 'отключ|выключ|разреш|исключен|бел@ спис|деактив|приостанов|добав@ #(исключ|сайт|спис)|добавьте|убер|сня(ть|в)|разблок|отказ|не блокир',
    tell: 'обнаруж|(вы|у вас|вами) #?(использ|блок|установ|включ|актив|стоит|работ)|используе|активн|включ(е|ё)н|замет|похоже|найден|установлен|работает|блокирует|выявлен|определ',
    you: 'пожалуйста|<вы>|<вас>|<вам>|<ваш@|<наш@|<мы>|<нас>|<нам>|<спасиб|<просим|<ты>|<тво|<тебя|те>',
    allow: '(разреш|включ|показ)@ (#)?реклам',
  },
  uk: {
    noun: 'блок@ (#)?(реклам|оголош)|реклам@ #?(за)?блок|адблок|блокувальник',
    ask: 'вимкн|відключ|дозвол|виключ@|біл@ спис|винят|деактив|призупин|додайте|розблок|приберіть|вимик',
    tell: 'виявл|(ви|у вас) #?(використ|блок|увімк|встанов|маєте)|використов|активн|увімкн|помітил|схоже|знайден|блокує|заблок|маєте|здається|працює',
    you: 'будь ласка|<вас>|<ваш@|<ви>|<ми>|<наш@|<дяку@|<просимо|<нам>|(іть|йте)>|<я вимк',
    allow: '(дозвол|увімк|показ)@ (#)?реклам',
  },
  be: {
    noun: 'блак@ (#)?рэклам|рэклам@ #?(за)?блак',
    ask: 'адключ|выключ|дазвол|прыпын',
    tell: 'выяўл|выкарыст|уключ|знойдз|актыўн|здаецца',
    you: 'калі ласка|<ваш@|<вы>|<вас>|<наш@|дзяку|це>',
  },
  bg: {
    noun: '(блок@|спиран@) (#)?(реклам|обяв)|реклам@ #?блок|адблок|рекламоблок|рекламния блок',
    ask: 'изключ|деактив|разреш|спрет|спри|позвол|бял@ спис|добав|махн|премахн|изключван|паузир',
    tell: 'открих|открит|засеч|засичан|използва|активн|включен|забеляз|изглежда|намер|установ|имате|блокира',
    you: '<моля|<ваш@|<вас>|<наш@|благодар|<ви>|<ни>|<вие>|<твоя|<ти>|<молим|(ете|йте)>',
  },
  sr: {
    noun: 'blok@ (#)?(reklam|oglas)|(reklam|oglas)@ #?blok|блок@ (#)?(реклам|оглас)|(реклам|оглас)@ #?блок|адблок',
    ask: 'isključ|onemoguć|dozvol|dopust|deaktiv|iznim|izuz|ugas|pauzir|dodaj|искључ|онемогућ|дозвол|деактив|угас|додај|bijel@ |bel@ list|omoguć|ukloni|изузет|паузир|дозвoл',
    tell: 'otkri|detekt|koristi|aktivan|aktivira|uključen|primijet|primjet|primet|čini se|открив|откри|детект|користи|активан|укључен|примет|pronađ|izgleda|imate|blokirate|изгледа',
    you: '<molim@|<vaš@|<vas>|<naš@|<hvala|<vi>|<молим@|<ваш@|<наш@|<хвала|<vam>|<vama|<вас>|<вам>|(ite|ите)>',
    allow: '(dozvol|omoguć|prikaž|дозвол)@ (#)?(reklam|oglas|реклам|оглас)',
  },
  sl: {
    noun: '(blok|zavira)@ (#)?(oglas|reklam)|oglas@ #?blok',
    ask: 'izklop|onemogoč|dovol|izjem|deaktiv|ugas|omogoč|odstran',
    tell: 'zazna|uporablja|aktiv|vklop|opazi|imate|odkri|kaže',
    you: '<prosim|<vaš@|<naš@|<hvala|<vas>|<vam>|(ite|ejte)>',
  },
  mk: {
    noun: 'блок@ (#)?(реклам|оглас)|реклам@ #?блок',
    ask: 'исклуч|оневозмож|дозвол|деактив|додај|отстран',
    tell: 'откри|детект|корист|активен|вклуч|забележ|изгледа|имате',
    you: '<молиме|<ве>|<ваш@|<наш@|благодар|<вие>|те>',
  },
  el: {
    noun: '(αποκλε|απορρ|αποτρ|μπλοκ|φραγ|εμποδ|παρεμπ|αναστολ|φιλτρ)@ (#)?διαφημ|διαφημ@ #?(αποκλ|μπλοκ|εμποδ)',
    ask: 'απενεργ|επιτρέψ|επιτρέπ|εξαίρεσ|εξαιρέσ|λευκή|κλείσ|σταματ|παύσ|προσθέσ|ξεμπλοκ|αφαιρέσ|αναστείλ|διακόψ',
    tell: 'εντοπ|ανιχνε|χρησιμοποι|ενεργό|ενεργοποιημ|φαίνεται|παρατηρ|βρέθηκ|διαπιστ|έχετε|είναι ενεργ',
    you: '<παρακαλ|<σας>|<σου>|<μας>|<ευχαριστ|<εσείς|<σκεφτείτε|(στε|είτε)>',
  },
  tr: {
    noun: 'reklam@[ -]?(#)?(engel|blok|kapat)|adblok',
    ask: 'kapat|devre dışı|izin ver|beyaz liste|istisna|durdur|pasif|kaldır|devreden|ekle(yin|mek|yerek)|etkisiz|duraklat|engellemeyin|devredışı|izinli',
    tell: 'algıla|tespit|kullan|açık|aktif|etkin|fark ett|görün|bulun|saptan|yüklü|engelliyor',
    you: '<lütfen|sitemiz|<bizi|<bize|<siz@|<sen@|<teşekkür|(iniz|ınız|unuz|ünüz)@|<ediyoruz|<rica|<bu site|(eyin|ayın)>',
    allow: 'reklam@ (#)?(izin|aç|etkin)',
  },
  az: {
    noun: 'reklam@[ -]?(#)?(blok|əngəl)',
    ask: 'söndür|deaktiv|icazə|bağla|dayandır|ləğv|qeyri-aktiv',
    tell: 'aşkar|istifadə|aktiv|görün|müəyyən',
    you: 'zəhmət|xahiş|<siz@|<biz@|sayt|təşəkkür',
  },
  ar: {
    noun: '(مانع|موانع|حاجب|حاجبات|حظر|منع|حجب|حاصر|قاطع|صاد|بلوك)@.{0,3}(ال)?(إعلان|اعلان|دعاي)|(ال)?(إعلانات|اعلانات) (#)?(محظور|محجوب|ممنوع)|[أاآ]د ?بلوك|تحظر (#)?(ال)?(إعلان|اعلان)',
    ask: 'تعطيل|إيقاف|ايقاف|أوقف|عطل|السماح|اسمح|تسمح|القائمة البيضاء|استثناء|إلغاء|الغاء|إزالة|إغلاق|اغلاق|أغلق|أضف|إضافة (موقع|هذا|الموقع)|بتعطيل',
    tell: 'اكتشاف|اكتشفنا|كشف|تستخدم|مفعل|لاحظنا|رصد|يبدو|تشغيل|استخدامك|نشط|وجدنا|العثور|لديك|تستعمل|يعمل',
    you: '<يرجى|<الرجاء|<رجاء|من فضلك|<لديك|<متصفحك|<نحن>|<موقعنا|<شكرا|<أنت|<انت|<تستخدم|<لاحظنا|<عزيزي|<فضلا|<نرجو|<نود|نا>',
    allow: '(السماح|اسمح|تفعيل|شغل)@ (#)?(ب)?(ال)?(إعلان|اعلان)',
  },
  fa: {
    noun: '(مسدود|بلاک|حذف|ضد|انسداد|بستن|فیلتر|مانع)@.{0,9}(تبلیغ|آگهی)|(تبلیغ|آگهی)@ ?(#)?(بلاک|مسدود|گیر|بند>|کش>)|[اآ]د ?بلا?ک|تبلیغ ?بند',
    ask: 'غیر ?فعال|خاموش|اجازه|لیست سفید|استثنا|متوقف|بردار|مجاز|اضافه|قطع کن|حذف کن|نبند',
    tell: 'شناسایی|استفاده|فعال است|فعال می|فعال شده|متوجه|به نظر|تشخیص|یافت|روشن|نصب|کشف|دارید',
    you: '<لطفا|<شما|<خود>|<ما>|مرورگرتان|<سپاس|<متشکر|<ممنون|کنید|خواهشمند',
  },
  ur: {
    noun: '(اشتہار|ایڈ)@.{0,5}(بلاک|روک)|ایڈ ?بلاک',
    ask: 'بند کر|غیر ?فعال|اجازت|وائٹ|ہٹا',
    tell: 'پتہ|استعمال|فعال|معلوم|لگتا|چالو',
    you: 'براہ|<آپ|<ہم|مہربانی|شکریہ',
  },
  he: {
    noun: 'חוס(ם|מ)@.{0,3}(ה)?(פרסומ|מודע)|חסימת.{0,3}(ה)?(פרסומ|מודע)|אדבלוק|אד-?בלוק|(פרסומות|מודעות) #?(חסומ|נחסמ)|תוכנ@ חסימ',
    ask: 'השבת|להשבית|לכבות|כבה|כבו|בטל|לבטל|אפשר|לאפשר|השהה|רשימה לבנה|הרשימה הלבנה|חריג|הסר|נטרל|לנטרל|השבית|תשבית|כיבוי|הוסף|הוסיפו|להסיר',
    tell: 'זוהה|זיהינו|משתמש|פעיל|מופעל|נראה|הבחנו|גילינו|התגל|מותקן|חוסם את',
    you: '<אנא|<בבקשה|<נא>|<שלך|<שלכם|<אתה|<אתם|<אנו|<אנחנו|<תודה|<שלנו|<לנו>|<שקול',
  },
  hi: {
    noun: '(विज्ञापन|एड|ऐड|एड्स|ऐड्स|ऍड)@.{0,5}(ब्लॉक|ब्लाक|ब्लोक|ब्लॅक|अवरोध|रोक|निरोध|बाधक)|एडब्लॉक|ऐडब्लॉक',
    ask: 'बंद कर|बंद|अक्षम|निष्क्रिय|अनुमति|व्हाइट|हटा|डिसेबल|अपवाद|ऑफ|अनब्लॉक|जोड़|डिज़ेबल',
    tell: 'पता|मिला|चालू|उपयोग कर|इस्तेमाल|सक्रिय|पाया|लगता|डिटेक्ट|प्रयोग|कर रहे',
    you: 'कृपया|<आप|<हम|धन्यवाद|<अपना|<अपने|प्लीज|इस साइट|करें',
  },
  mr: {
    noun: '(जाहिरात|ॲड|अॅड|अ‍ॅड)@.{0,4}(ब्लॉक|अवरोध|रोध)',
    ask: 'बंद|अक्षम|परवानगी|निष्क्रिय|हटव',
    tell: 'आढळ|वापर|सक्रिय|चालू',
    you: 'कृपया|<तुम|<आप|<आम|धन्यवाद',
  },
  bn: {
    noun: '(অ্যাড|এড|এ্যাড|বিজ্ঞাপন)@.{0,4}(ব্লক|প্রতিরোধ|অবরোধ|রোধ)',
    ask: 'বন্ধ|নিষ্ক্রিয়|অক্ষম|অনুমতি|হোয়াইট|সরান|ডিজেবল|ডিজ্যাবল|ডিসেবল|অফ',
    tell: 'সনাক্ত|শনাক্ত|ব্যবহার|চালু|লক্ষ্য|পাওয়া|সক্রিয়|ধরা|ডিটেক্ট',
    you: 'দয়া|অনুগ্রহ|<আপনা|<আপনি|<আমরা|<আমাদের|ধন্যবাদ|প্লিজ|<তোমা|চাইলে',
  },
  ta: {
    noun: '(விளம்பர|ஆட்|அட்|ஏட்|ஆட)@.{0,5}(தடுப்|பிளாக்|ப்ளாக்|தடை)',
    ask: 'முடக்|அணை|அனுமதி|நிறுத்|செயலிழக்க|நீக்|ஆஃப்',
    tell: 'கண்டறி|பயன்படுத்|செயலில்|இயக்க|கண்டுபிடி',
    you: 'தயவு|<உங்கள்|<நீங்கள்|<நாங்கள்|<எங்கள்|நன்றி',
  },
  te: {
    noun: '(ప్రకటన|యాడ్|ఆడ్)@.{0,5}(బ్లాక|నిరోధ|అడ్డు)',
    ask: 'నిలిపి|ఆపి|ఆఫ్|అనుమతి|డిసేబుల్|నిష్క్రియ|ఆపండి|తీసివే',
    tell: 'గుర్తిం|ఉపయోగ|వాడు|కనుగొన|యాక్టివ్',
    you: 'దయచేసి|<మీ|<మేము|<మా>|ధన్యవాద',
  },
  kn: {
    noun: '(ಜಾಹೀರಾತು|ಆಡ್|ಆ್ಯಡ್)@.{0,5}(ಬ್ಲಾಕ|ನಿರ್ಬಂಧ|ತಡೆ)',
    ask: 'ನಿಷ್ಕ್ರಿಯ|ಆಫ್|ಅನುಮತಿ|ನಿಲ್ಲಿಸ',
    tell: 'ಪತ್ತೆ|ಬಳಸ|ಸಕ್ರಿಯ',
    you: 'ದಯವಿಟ್ಟು|<ನಿಮ್ಮ|<ನೀವು|<ನಮ್ಮ',
  },
  ml: {
    noun: '(പരസ്യ|ആഡ്)@.{0,5}(ബ്ലോക്ക|തടയ|നിരോധ)',
    ask: 'ഓഫ്|പ്രവർത്തനരഹിത|അനുവദി|നിർത്ത',
    tell: 'കണ്ടെത്തി|ഉപയോഗി|സജീവ',
    you: 'ദയവായി|<നിങ്ങ|<ഞങ്ങ',
  },
  gu: {
    noun: '(જાહેરાત|એડ|ઍડ)@.{0,5}(બ્લોક|અવરોધ|રોક)',
    ask: 'બંધ|અક્ષમ|નિષ્ક્રિય|મંજૂરી|પરવાનગી',
    tell: 'મળ્ય|શોધ|ઉપયોગ|સક્રિય|ચાલુ',
    you: 'કૃપા|<તમા|<તમે|<અમા|<અમે',
  },
  pa: {
    noun: '(ਇਸ਼ਤਿਹਾਰ|ਐਡ|ਵਿਗਿਆਪਨ)@.{0,5}(ਬਲਾਕ|ਬਲੌਕ|ਰੋਕ)',
    ask: 'ਬੰਦ|ਅਯੋਗ|ਇਜਾਜ਼ਤ|ਆਗਿਆ',
    tell: 'ਪਤਾ|ਮਿਲਿਆ|ਵਰਤ|ਚਾਲੂ',
    you: 'ਕਿਰਪਾ|<ਤੁਹਾਡ|<ਤੁਸੀਂ|<ਅਸੀਂ|<ਸਾਡ',
  },
  th: {
    noun: '(บล็อก|บล็อค|บล๊อก|บล๊อค|ปิดกั้น|กั้น|สกัด|ขัดขวาง).{0,4}โฆษณา|โฆษณา.{0,6}(บล็อก|ปิดกั้น|บล็อค)|แอด ?บล็อ|แอดบล๊อ',
    ask: 'ปิด|ยกเลิก|อนุญาต|หยุด|ไวท์ลิสต์|ปลดบล็อก|งด|ข้อยกเว้น|เพิ่ม|เปิดโฆษณา|ถอน',
    tell: 'ตรวจพบ|ใช้งาน|กำลังใช้|ใช้|พบ|ตรวจสอบ|ดูเหมือน|เปิดอยู่',
    you: 'กรุณา|โปรด|คุณ|ท่าน|เรา|ขอบคุณ|ช่วย',
  },
  vi: {
    noun: 'chặn #?quảng cáo|quảng cáo #?bị chặn|chặn qc',
    ask: '<tắt>|vô hiệu|cho phép|danh sách trắng|ngoại lệ|<gỡ|tạm dừng|bỏ chặn|<ngừng>|<dừng>|<thêm>',
    tell: 'phát hiện|sử dụng|<đang>|<bật>|nhận thấy|kích hoạt|có vẻ|<dùng>',
    you: 'vui lòng|<bạn>|chúng tôi|<xin>|<hãy>|cảm ơn|làm ơn|<quý|<mong>|<mình>',
    allow: '(cho phép|bật|hiển thị) #?quảng cáo',
  },
  id: {
    noun: '(pem|mem|di|ter)?blok(ir|ar|ker)?@ (#)?(iklan|adv)|(penyekat|penghalang|penghadang|penyaring|pencegah) iklan|iklan #?(di|ter)?(blok|sekat|halang)|pemblok@|adblok',
    ask: 'non-?aktif|matikan|izinkan|ijinkan|mengizinkan|(daftar|senarai) putih|pengecualian|hentikan|jeda|nyahaktif|lumpuhkan|benarkan|hapus|dimatikan|disable|whitelist|kecualikan',
    tell: 'terdeteksi|mendeteksi|deteksi|menggunakan|<aktif|terlihat|sepertinya|dikesan|mengesan|memakai|<pakai|ketahuan|tampaknya|kelihatan|terpasang|menemukan',
    you: '<silakan|<silahkan|<mohon|<tolong|<anda>|<kamu|<kami>|<harap|terima ?kasih|<pli[sz]|(mu|anda)>|<sila>|situs ini|<dong>|pertimbangkan|<agar|<kita>',
    allow: '(izinkan|ijinkan|benarkan|tampilkan|aktifkan) (#)?iklan',
  },
  tl: {
    noun: '(pang|taga)?-?(block|harang)@ (ng |sa )?(mga )?(ad|patalastas|anunsyo)',
    ask: 'i-?disable|patayin|i-?off|payagan|i-?pause|tanggalin|huwag',
    tell: 'natukoy|gumagamit|nakita|naka-?(on|bukas)|mukhang',
    you: '<paki|<mangyari|<iyong|<mo>|<aming|<salamat|<ang iyong|<kayo|<natin|<namin|<po>',
  },
  sw: {
    noun: '(kizuia|kuzuia|kizuizi|vizuizi|kizuizi) (cha |vya )?matangazo',
    ask: '<zima|ruhusu|lemaza|ondoa',
    tell: 'gundu|tumia|wasili',
    you: 'tafadhali|<yako|<wako|<wetu|<yetu|asante|ko>',
  },
  et: {
    noun: 'reklaami@[ -]?(#)?(blok|tõkest)',
    ask: 'lülita@|keela|<luba|peata|eemalda|deaktiv|erand',
    tell: 'tuvast|kasuta|aktiiv|avasta|näib|paistab|sisse lül',
    you: '<palun|<teie|<sinu|<oma>|<meie|täna(n|me)|<aitäh|ge>',
  },
  lv: {
    noun: 'reklām@ (#)?blo|blo@ (#)?reklām',
    ask: 'izslēd|atspēj|atļau|atslēd|pievieno|deaktiv|aptur',
    tell: 'konstat|atklāt|izmanto|lieto|aktīv|ieslēg|noteik|šķiet',
    you: '<lūdz|<jūsu|<jūs>|<mūsu|<paldies|<mēs>|iet>',
  },
  lt: {
    noun: '(reklam|skelbim)@ (#)?blok|blok@ (#)?(reklam|skelbim)',
    ask: 'išjunk|leisk|įtrauk|deaktyv|sustabdy|pašalin|atjunk|pridė',
    tell: 'aptik|naudoj|aktyv|įjung|pastebėj|atrodo|rasta',
    you: '<praš|<jūsų|<jūs>|<mūsų|<ačiū|<mes>|<savo|kite',
  },
  ca: {
    noun: "bloquejador|bloque(ig|ja)@ (d'|de |els |la )?(#)?(anunc|public)|(anuncis|publicitat) #?bloque",
    ask: 'desactiv|inhabilit|deshabilit|permet|llista blanca|excepci|desbloq|atur(a|eu)|afegi|suspen',
    tell: 'detect|(esteu|estàs|està) #?(utilitz|usant|fent|bloque)|utilitz(es|eu)|actiu|activat|sembla|tens|teniu|hem (vist|not)',
    you: 'si us plau|<la teva|<el teu|<teu>|<teva|<vos>|<nostr|gràcies|sisplau|<vostr|<et>',
  },
  eu: {
    noun: '(iragarki|publizitate)@[ -]?(#)?blok',
    ask: 'desgaitu|desaktib|baimendu|kendu|itzali|gelditu',
    tell: 'detekta|erabil|aktib|gaituta|antzeman',
    you: 'mesedez|<zure|<gure|eskerrik',
  },
  is: {
    noun: 'auglýsinga(blok|vörn|varn|loka|hind|sí)@|auglýsing@ #?(blokk|loka)',
    ask: 'slökk|óvirk|leyf|taktu|afvirk|undanþ',
    tell: 'greind|<nota|notar|virk|uppgötv|virðist',
    you: 'vinsam|<þú>|<þinn|<þín|<okkar|<takk|<við>|@ðu>',
  },
  ka: {
    noun: 'რეკლამ@.{0,12}ბლოკ|ბლოკ@ (#)?რეკლამ|ბლოკერ',
    ask: 'გამორთ|გათიშ|დაუშვ|დართ|გააუქმ',
    tell: 'აღმოჩ|იყენებ|ჩართულ|აქტიურ|დაფიქს',
    you: 'გთხოვ|<თქვენ|<ჩვენ|მადლ',
  },
  hy: {
    noun: 'գովազդ@.{0,5}(արգելափակ|բլոկ)|արգելափակ@ (#)?գովազդ',
    ask: 'անջատ|թույլատր|ապաակտիվ',
    tell: 'հայտնաբեր|օգտագործ|միացված',
    you: 'խնդրում|<ձեր|<մեր|շնորհակ',
  },
  kk: {
    noun: 'жарнама@ ?(#)?(бұғатта|блок|тосқауыл)',
    ask: 'өшір|рұқсат|ажырат',
    tell: 'анықтал|пайдалан|қосул',
    you: 'өтін|<сіз|<біз|рахмет',
  },
  sq: {
    noun: 'bllok@ (e |të )?(#)?rekl|rekl@ #?bllok',
    ask: 'çaktiv|lejo|hiq|ndal',
    tell: 'zbul|përdor|aktiv|duket',
    you: 'ju lutem|<tuaj|<tonë|<juaj|faleminderit',
  },
  zh: {
    noun: '(广告|廣告)[^，。！？、；]{0,4}(拦截|攔截|屏蔽|遮蔽|过滤|過濾|阻挡|阻擋|封锁|封鎖|阻止|阻断|阻斷|拦|攔|去除|插件|隐藏)|(拦截|攔截|屏蔽|阻挡|阻擋|阻止|阻断|封鎖|封锁|过滤|過濾|擋|挡|去除|隐藏)(了|掉|我们的|我們的|本站)?(的)?(广告|廣告)|去广告|擋廣告',
    ask: '关闭|關閉|禁用|停用|白名单|白名單|允许|允許|暂停|暫停|取消|移除|解除|卸载|加入|放行|例外|关掉|關掉|不要(使用|拦截|屏蔽)',
    tell: '检测|檢測|偵測|侦测|发现|發現|启用|啟用|使用|开启|開啟|安装|似乎|注意到|察觉|打开|存在',
    you: '请|請|您|你|我们|我們|本站|感谢|感謝|谢谢|謝謝|麻烦|求',
    allow: '(允许|允許|开启|顯示|显示).{0,4}(广告|廣告)',
  },
  ja: {
    noun: '広告(を|の|が)?.{0,5}(ブロッ|遮断|非表示|除去|拒否)|アド ?ブロ|(ブロック|遮断).{0,4}広告',
    ask: '無効|解除|オフ|許可|停止|ホワイトリスト|除外|例外|外し|切って|止め|<off|表示(を|して)|アンインストール',
    tell: '検出|有効|使用|利用|検知|オン|お使い|確認|されてい|されまし',
    you: 'ください|下さい|お願い|あなた|当サイト|このサイト|いたし|当社|お客様|本サイト|ご(協力|利用|検討|使用|覧|支援)|ます',
    allow: '広告.{0,4}(表示を|許可)',
  },
  ko: {
    noun: '광고.{0,3}(차단|블록|블럭|블락|거부|필터)|애드 ?.?블(록|럭|로커|락|로크)|차단.{0,5}광고',
    ask: '비활성|해제|<꺼|꺼주|<끄|끄고|허용|중지|중단|예외|화이트리스트|제외|사용하지|삭제|종료|<off|추가해',
    tell: '감지|사용|활성|발견|탐지|설치|켜|확인|이용|인식',
    you: '주세요|세요|바랍니다|부탁|귀하|회원|우리|저희|당신|사이트|니다|고객|감사',
    allow: '광고.{0,3}허용',
  },
};
