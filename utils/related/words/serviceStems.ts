// Words of links to what a site offers besides articles: privacy, following, help, subscriptions, shops.
// Beginnings of words, written as in `headingStems.ts`.

export const SERVICE_STEMS: string = `
  full+version | print+version | article+pdf | pełną+wersj | vollständige+version | druckversion |
  version+imprim | versión+imprim | версия+печати | privacy | cookie | cookies | adchoices | ad+choices |
  gdpr | ccpa | opt-out | do+not+sell | terms+use | terms+service | terms+condition | terms+privacy |
  user+agreement | code+conduct | community+guidelines | comment+policy | accessibility+statement |
  follow+us | follow+on | join+us+on | like+us | find+us+on | connect+with+us | whatsapp+channel |
  newsletter | sign+up | sign+in | log+in | subscribe | subscription | subscriptions | become+member |
  advertise+with | advertise+on | contact+us | customer+service | help+centre | help+center | faq | our+apps |
  download+app | app+store | google+play | gift+card | buy+now | shop+now | our+shop | copyright | imprint |
  sitemap | site+map | rss | podcast+feed | view+comments | post+comment | leave+comment | comments+policy |
  datenschutz | privatsphäre | cookie-einstellung | impressum | nutzungsbedingung | agb | kontakt+aufnehmen |
  folgen+uns | folgen+sie | folge+uns | abonnieren | jetzt+abonnieren | anmelden | registrieren | zum+shop |
  mediadaten | hilfe+kontakt | kommentare+anzeigen | kommentaren | confidentialité | mentions+légales |
  données+personnelles | gérer+cookies | conditions+utilisation | conditions+générales | suivez-nous |
  suivez+nous | abonnez-vous | s'abonner | s'inscrire | contactez-nous | nous+contacter | qui+sommes |
  commentaires+participation | publicités+registre | éditions+précédentes | privacidad | aviso+legal |
  términos+condiciones | términos+uso | síguenos | suscríbete | suscribirse | iniciar+sesión | regístrate |
  contáctenos | contáctanos | quiénes+somos | atención+cliente | privacidade | termos+uso | siga-nos |
  siga+redes | assine | assinar | fale+conosco | quem+somos | riservatezza | note+legali |
  termini+condizioni | seguici | iscriviti | abbonati | contattaci | chi+siamo | privacybeleid |
  privacyverklaring | gebruiksvoorwaarden | volg+ons | inschrijven | aanmelden | klantenservice |
  integritetspolicy | personuppgift | följ+oss | prenumerera | logga+in | kundservice | personvern |
  følg+oss | abonner | logg+inn | privatlivspolitik | følg+os | log+ind | tietosuoja | käyttöehdot |
  evästeet | seuraa+meitä | tilaa+uutiskirje | kirjaudu | prywatności | regulamin | obserwuj+nas |
  zapisz+się | zaloguj | subskrybuj | soukromí | osobních+údajů | obchodní+podmínky | sledujte+nás |
  přihlásit | předplatit | súkromia | podmienky+používania | sledujte+nas | privatnosti | uvjeti+korištenja |
  pratite+nas | prijavite+se | confidențialitate | termeni+condiții | urmărește-ne | abonează-te |
  adatvédelm | felhasználási+feltétel | kövess+minket | feliratkozás | gizlilik | kullanım+koşul |
  bizi+takip | abone+ol | giriş+yap | bảo+mật | điều+khoản | theo+dõi+chúng | đăng+nhập | đăng+ký |
  kebijakan+privasi | syarat+ketentuan | ikuti+kami | berlangganan | privatumo | sekite+mus | prenumeruo |
  конфиденциальн | персональн+данн | пользовательск+соглашен | подпис+на | подписывайтесь | войти |
  регистрац | комментариям+перейти | обратная+связь | о+проекте | конфіденційн | підпис+на | підписуйтесь |
  угода+користувача | поверителност | общи+условия | последвайте | απορρήτου | όροι+χρήσης | ακολουθήστε |
  εγγραφείτε | επικοινωνία+μαζί | الخصوصية | شروط+الاستخدام | تابعنا | تابعونا | اشترك | حریم+خصوصی |
  ما+را+دنبال | פרטיות | תנאי+שימוש | עקבו+אחרינו | गोपनीयता | हमें+फॉलो | सब्सक्राइब | গোপনীয়তা |
  ความเป็นส่วนตัว | ติดตามเรา | 隐私 | 隱私 | 服务条款 | 服務條款 | 关注我们 | 關注我們 | 追蹤我們 | 订阅 | 訂閱 | 登录 | 登入 | プライバシーポリシー |
  利用規約 | フォローする | メルマガ | 会員登録 | ログイン | お問い合わせ | 개인정보 | 이용약관 | 구독하기 | 로그인
`;
