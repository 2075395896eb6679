// More short articles for the prompts' pages (`stories.ts`), in our own words.
import type { Story } from './stories.ts';

export const MORE_STORIES = {
  ko: {
    lang: 'ko',
    site: '한울신문',
    title: '느린 우체통을 지키는 사람',
    by: '김서연 기자',
    paragraphs: [
      '언덕 위 느린 우체통에 넣은 편지는 꼭 일 년 뒤에 도착한다. 우체통을 지키는 박정호 씨는 매일 저녁 편지를 꺼내 날짜별로 나무 서랍에 나누어 담는다.',
      '처음에는 관광객을 위한 행사였지만, 이제는 동네 사람들이 더 많이 찾는다. 아이의 첫걸음을 적은 편지도 있고, 화해하지 못한 형제에게 보내는 편지도 있다.',
      '그는 편지를 읽지 않는다고 한다. 다만 봉투의 무게로 쓴 사람의 마음을 짐작할 수 있다고 말하며 웃었다. 무거운 봉투일수록 풀칠이 서툴다고 했다.',
      '지난겨울에는 서랍 하나가 얼어붙어 열리지 않았다. 난로 옆에서 이틀을 녹인 끝에 스물세 통의 편지가 모두 무사히 제 주소를 찾아갔다.',
    ],
  },
  'zh-TW': {
    lang: 'zh-TW',
    site: '松溪時報',
    title: '替石獅子寫日記的人',
    by: '文／許若蘭',
    paragraphs: [
      '松溪老街的廟口有一對石獅子，左邊那隻的耳朵缺了一角。退休校工邱阿順每天傍晚坐在牠旁邊，把當天街上發生的事一筆一筆寫進作業簿裡。',
      '他說自己寫的不是街坊的事，而是獅子看見的事。賣豆花的攤車幾點收，誰家的孩子第一次自己過馬路，哪一天的雨從北邊來，全都記在裡頭。',
      '作業簿如今已經累積到第九十七本，整整齊齊排在餅乾鐵盒裡。鄰居忘了哪一年淹過水、哪一年換過路燈，總會走過來請他翻一翻。',
      '去年修廟的師傅想把獅子缺角的耳朵補起來，街上的人商量了三個晚上，最後決定照舊。邱阿順把那三個晚上誰說了什麼也都寫了下來。',
    ],
  },
  fa: {
    lang: 'fa',
    site: 'پیک دشت',
    title: 'زنی که قنات را از بر است',
    by: 'نوشتهٔ مینا صالحی',
    paragraphs: [
      'گلنار رستمی هر پنجشنبه با چراغ دستی پدرش به دهانهٔ قنات می‌رود و تا چاه هفتم پایین را نگاه می‌کند. می‌گوید آب را از صدایش می‌شناسد، نه از رنگ و نه از سردی‌اش.',
      'پدربزرگش نقشه‌ای از چاه‌ها روی پوست کشیده بود که سال‌ها پیش در سیل گم شد. از آن زمان نقشه تنها در حافظهٔ گلنار مانده و او آن را مثل شعری قدیمی برای نوه‌هایش می‌خواند.',
      'مهندسان شهر دو بار با دستگاه آمدند و اندازه گرفتند. نتیجه‌شان با آنچه او گفته بود تنها به اندازهٔ یک وجب فرق داشت و آن را هم گلنار به گردن دستگاه انداخت.',
      'تابستان گذشته باغ‌های پایین ده برای نخستین بار تا مهر سبز ماندند. اهالی می‌گویند از وقتی که او نوبت آب را دوباره با فنجان سوراخ‌دار می‌سنجد، دعوایی سر جوی در نگرفته است.',
    ],
  },
  cs: {
    lang: 'cs',
    site: 'Podhorské listy',
    title: 'Hodinář, který seřizuje potok',
    by: 'Autorka: Jitka Vránová',
    paragraphs: [
      'Když v Horním Lomu přestal jít mlýn, zůstal po něm náhon a na něm sedm dřevěných stavidel. Hodinář Otakar Dušek je každé ráno obejde a o pár prstů zvedne nebo spustí.',
      'Říká, že potok jde jako hodiny s dlouhým kyvadlem: kdo ho popožene u lesa, musí u kostela půl hodiny čekat. Zapisuje si to do sešitu, ve kterém jinak vede opravy budíků.',
      'Sousedé se mu nejdřív smáli. Od suchého léta, kdy voda vydržela jen na jejich konci vsi, mu ale nosí koláče a hlídají děti, aby na stavidla nelezly.',
      'Letos na jaře přišli dva studenti s čidly a chtěli mu práci usnadnit. Dušek jim je dovolil přidělat, ale jen na prkno vedle, aby prý stavidla neměla trému.',
    ],
  },
  el: {
    lang: 'el',
    site: 'Τα Νέα του Κάμπου',
    title: 'Ο βιβλιοδέτης με τα δίχτυα',
    by: 'Της Δάφνης Λιανού',
    paragraphs: [
      'Στο υπόγειο πίσω από την ψαραγορά, ο Σταμάτης Ρόδης δένει βιβλία με κλωστή από παλιά δίχτυα. Λέει πως όποιο νήμα άντεξε είκοσι χειμώνες στο αλάτι θα αντέξει και έναν βιαστικό αναγνώστη.',
      'Την τέχνη την έμαθε από μια δασκάλα που ήρθε στο νησί για έναν χρόνο και έμεινε σαράντα. Εκείνη του άφησε την πρέσα, δύο μαχαίρια και έναν κατάλογο με όσα δεν πρέπει ποτέ να κολλήσει.',
      'Οι ψαράδες του φέρνουν τα σκισμένα δίχτυα κάθε Νοέμβριο. Σε αντάλλαγμα τους δένει τα ημερολόγια του καιρού, που στο λιμάνι τα κρατούν ακόμη με μολύβι και τα φυλάνε σαν εικονίσματα.',
      'Φέτος η βιβλιοθήκη της πόλης τού έστειλε τριακόσιους τόμους που είχαν βραχεί. Τους στέγνωσε έναν έναν στην ταράτσα, με πέτρες από την παραλία πάνω στις σελίδες για να μη φύγουν.',
    ],
  },
  hu: {
    lang: 'hu',
    site: 'Alsódombori Hírlap',
    title: 'A révész, aki harangot hangol',
    by: 'Írta: Szabó Kinga',
    paragraphs: [
      'Alsódomboron hajnalban még komppal kelnek át a folyón, és a révész, Bakos Imre közben a túlparti harangot hallgatja. Ha fél hanggal lejjebb szól, tudja, hogy délutánra megjön az eső.',
      'A hangolást a nagyapjától tanulta, aki egy széthullott zongorát őrzött a csónakházban. Abból maradt meg az a tizenegy húr, amelyhez Imre azóta is minden harangszót hozzámér.',
      'A plébános eleinte nem hitt neki, aztán két éven át fölírta a jóslatait a sekrestye falára. Háromszáznegyven közül tizenkettő nem vált be, és abból is hat vasárnapra esett.',
      'Tavaly új harangot öntöttek a faluban, és mindenki attól félt, hogy a révész ezután nem jósol többé. Imre egy hétig csak hallgatta, aztán azt mondta, ez a köddel kezdi, nem az esővel.',
    ],
  },
  fi: {
    lang: 'fi',
    site: 'Saarijoen Sanomat',
    title: 'Majakanvartijan pojat kutovat köyttä',
    by: 'Teksti: Anni Leskelä',
    paragraphs: [
      'Kun majakka sammutettiin, veljekset Eino ja Väinö Kallas jäivät saarelle kutomaan köyttä. Vanha käyttökoneisto pyörittää nyt puolaa, ja lyhdyn valo osuu enää heidän omaan työpöytäänsä.',
      'Köyttä he tekevät kolmea paksuutta. Ohuin kelpaa veneisiin, keskimmäinen kirkonkelloihin, ja paksuinta ei ole vielä kukaan tilannut, mutta sitä on valmiina yli kaksisataa metriä.',
      'Talvella mantereelta tullaan jäitä pitkin katsomaan, miten työ sujuu. Vieraat saavat kahvia ja tunnin verran puolan pyöritystä, ja harva on lähtenyt ennen kuin oma pätkä on valmis.',
      'Ensi kesänä saarelle pitäisi tulla sähkö. Veljekset ovat luvanneet kokeilla moottoria, mutta Väinö epäilee, ettei köysi kestä, jos sen kutoja ei ole ehtinyt väsyä.',
    ],
  },
  bn: {
    lang: 'bn',
    site: 'নদীপাড়ের খবর',
    title: 'যে মাঝি চিঠি পড়ে শোনান',
    by: 'লিখেছেন রুমানা হক',
    paragraphs: [
      'ভোরের প্রথম খেয়ায় মাঝি হাশেম আলী দাঁড় ধরেন না, চিঠি ধরেন। ওপারের হাট থেকে যাঁরা চিঠি আনেন, তাঁরা জানেন নদীর মাঝখানে নৌকা একটু থামবে আর সবার সামনে চিঠিটা পড়া হবে।',
      'তিরিশ বছর আগে এক বৃদ্ধা তাঁকে ছেলের চিঠি পড়ে দিতে বলেছিলেন। সেদিন নৌকায় আরও সাতজন ছিলেন, সবাই চুপ করে শুনেছিলেন, আর ঘাটে নেমে কেউ ভাড়া কম দেননি।',
      'এখন অনেকের হাতেই ফোন, তবু চিঠি আসা বন্ধ হয়নি। হাশেম বলেন, ফোনের কথা বাতাসে উড়ে যায়, কিন্তু কাগজের কথা নৌকার পাটাতনে কিছুক্ষণ বসে থাকে।',
      'গত বর্ষায় স্কুলের মেয়েরা তাঁর জন্য একটা টিনের বাক্স এনে দিয়েছে, যাতে বৃষ্টিতে চিঠি না ভেজে। বাক্সের ভেতরে এখন উনিশটা চিঠি আছে যাদের মালিক আর ফিরে আসেননি।',
    ],
  },
  th: {
    lang: 'th',
    site: 'ข่าวบ้านริมคลอง',
    title: 'ช่างทำว่าวที่รอลมจากทิศเดียว',
    by: 'โดย ปิยะดา สุขใจ',
    paragraphs: [
      'ลุงสมานเหลาไม้ไผ่อยู่ใต้ถุนบ้านริมคลองมาสี่สิบปี ว่าวของแกขึ้นได้เฉพาะลมที่พัดมาจากปากแม่น้ำเท่านั้น ถ้าลมมาจากทางอื่นแกจะนั่งดื่มชาแล้วรอไปก่อน',
      'เด็กในหมู่บ้านเคยถามว่าทำไมไม่ทำว่าวที่ขึ้นได้ทุกลม แกตอบว่าว่าวแบบนั้นไม่ต้องรู้จักใครเลย ส่วนว่าวของแกต้องรู้จักคลอง รู้จักต้นตาล และรู้จักคนที่จับเชือก',
      'ทุกเดือนมีนาคมคนจากในเมืองขับรถมาจอดเต็มลานวัดเพื่อดูว่าวตัวใหญ่ที่สุดลอยขึ้นไปพร้อมกันสิบสองตัว แล้วกลับบ้านไปพร้อมขนมตาลที่ป้าสายทำไว้ขาย',
      'ปีนี้เทศบาลจะสร้างตึกสูงตรงปากคลอง ลุงสมานเดินไปดูเสาเข็มแล้วกลับมาเหลาไม้ให้บางลงอีกนิดหนึ่ง แกบอกว่าลมก็เหมือนน้ำ พอมีอะไรขวางมันก็หาทางอ้อมเอง',
    ],
  },
  vi: {
    lang: 'vi',
    site: 'Báo Bến Sông',
    title: 'Người gác phà biết đan lưới',
    by: 'Bài của Lê Minh Thư',
    paragraphs: [
      'Mỗi tối khi chuyến phà cuối đã cập bến, ông Bảy Thuận trải tấm lưới rách ra sàn và ngồi đan dưới ngọn đèn vàng. Người trong xóm bảo nhìn ánh đèn ấy là biết con nước đang lên hay xuống.',
      'Ông học đan lưới từ một bà cụ ở bên kia sông, người đã nuôi bảy đứa con bằng những tấm lưới bán ở chợ nổi. Trước khi mất, bà trao lại cho ông chiếc ghim tre đã mòn vẹt một đầu.',
      'Bây giờ lưới máy rẻ hơn nhiều, nhưng ghe nào mắc phải gốc cây dưới đáy cũng tìm đến ông. Ông vá không lấy tiền, chỉ xin người ta kể cho nghe chỗ ấy nước sâu bao nhiêu và cá gì vừa về.',
      'Những câu chuyện đó ông vẽ thành một bản đồ dài bằng cả vách nhà. Năm ngoái có đoàn khảo sát đến chụp lại, rồi gửi cho ông một bản in thật lớn để treo ở nhà chờ bến phà.',
    ],
  },
  id: {
    lang: 'id',
    site: 'Kabar Lereng',
    title: 'Penjaga loket yang menanam bambu',
    by: 'Oleh Ratna Puspita',
    paragraphs: [
      'Di stasiun kecil Sumberwungu kereta hanya berhenti dua kali sehari. Di antara keduanya, penjaga loket Pak Darmo berjalan ke belakang peron dan merawat rumpun bambu yang ia tanam sendiri.',
      'Bambu pertama ditanamnya ketika jalur itu hampir ditutup, sebagai tanda bahwa masih ada yang menunggu. Sejak itu setiap penumpang baru boleh memilih satu batang dan memberinya nama.',
      'Sekarang ada lebih dari empat ratus nama, ditulis dengan cat putih di ruas yang paling bawah. Anak-anak sekolah mencari nama kakek mereka sambil menunggu kereta sore yang sering terlambat.',
      'Tahun lalu petugas dari kota datang hendak melebarkan peron. Setelah membaca nama-nama itu mereka menggambar ulang rencananya, dan peron kini berbelok sedikit di ujung sebelah timur.',
    ],
  },
} satisfies Record<string, Story>;
