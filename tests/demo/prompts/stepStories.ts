// Short articles in seven more languages for the prompts' pages (`stories.ts`), in our own words.
import type { Story } from './stories.ts';

export const STEP_STORIES = {
  pl: {
    lang: 'pl',
    site: 'Kurier Zarzecki',
    title: 'Zwrotniczy, który hoduje gołębie na semaforze',
    by: 'Autorka: Hanna Wilk',
    paragraphs: [
      'Na bocznicy pod Zarzeczem pociąg pojawia się dwa razy w tygodniu. W pozostałe dni zwrotniczy Roman Dudek wchodzi po drabince na stary semafor i dosypuje ziarna gołębiom, które założyły tam gniazdo.',
      'Kolej chciała ptaki przenieść, ale sygnał i tak od lat wskazuje tylko jedną pozycję. Inspektor napisał w protokole, że gołębie nie zmieniają znaczenia semafora, i na tym sprawa się skończyła.',
      'Dudek zapisuje w zeszycie każde pisklę, a obok godzinę przyjazdu pociągu. Twierdzi, że młode uczą się latać dokładnie wtedy, kiedy maszynista gwiżdże przed mostem.',
      'W przyszłym roku bocznica ma zostać rozebrana. Semafor stanie w ogrodzie szkoły, razem z drabinką, bo dzieci ustaliły już między sobą dyżury na całą wiosnę.',
    ],
  },
  it: {
    lang: 'it',
    site: 'Il Foglio di Roccamora',
    title: 'Il campanaro che aspetta il vento',
    by: 'di Marta Galli',
    paragraphs: [
      'Ogni sera Ottavio Ferri sale i centotré gradini del campanile e, prima di toccare la corda, mette fuori la mano dalla finestra. Se il vento viene dal fiume, suona cinque minuti più tardi.',
      'Dice che con quel vento le campane si sentono solo fino al ponte, e che al di là del ponte abitano ancora undici persone. Per loro vale la pena di aspettare che cambi.',
      'Il parroco gli ha regalato un orologio, il sindaco un regolamento. Ottavio li conserva tutti e due nella stessa scatola di latta, insieme alle lettere di chi abita oltre il ponte.',
      'Da settembre una ragazza del paese sale con lui due volte la settimana. Ha già imparato i gradini e le corde, ma per la mano fuori dalla finestra, spiega, ci vorrà più tempo.',
    ],
  },
  nl: {
    lang: 'nl',
    site: 'De Oeverbode',
    title: 'De sluiswachter die brieven droogt',
    by: 'Door Fenna Bakker',
    paragraphs: [
      'Boven de kachel in het sluishuis van Tolwijk hangen elke maandag brieven aan een waslijn. Sluiswachter Joost Kramer vist ze uit het water, waar de postboot ze in de bocht nogal eens verliest.',
      'Hij leest ze niet, zegt hij, maar met natte inkt is het moeilijk om helemaal niets te zien. Eén keer heeft hij een verjaardag gered door nog dezelfde avond op de fiets te stappen.',
      'Het postbedrijf heeft een hek aan de boot laten lassen. Sindsdien zijn het er minder, maar de mensen in het dorp komen nog steeds op maandag kijken of er iets aan de lijn hangt.',
      'Volgend voorjaar wordt de sluis op afstand bediend. Kramer mag in het huis blijven wonen en heeft gevraagd of de waslijn op de tekening van de architect kan blijven staan.',
    ],
  },
  'pt-BR': {
    lang: 'pt-BR',
    site: 'Folha de Rio Manso',
    title: 'O ferroviário que afina sinos de bicicleta',
    by: 'Por Lúcia Antunes',
    paragraphs: [
      'Na oficina atrás da antiga estação de Rio Manso, Seu Damião afina sinos de bicicleta com um diapasão que ganhou da banda municipal. São trinta por mês, e nenhum sai com a mesma nota.',
      'Começou no dia em que o último trem passou e ele percebeu que a rua tinha ficado muda. Desde então cada morador escolhe a nota, e de longe já se sabe quem vem descendo a ladeira.',
      'A professora de música levou a turma para ouvir. Os alunos marcaram num mapa o som de cada quarteirão, e o mapa está pendurado na parede, entre o relógio parado e o quadro de horários.',
      'Quando alguém se muda, o sino fica com a família seguinte. Só o dele nunca foi afinado: diz que gosta de ser reconhecido pelo único som errado da cidade inteira.',
    ],
  },
  uk: {
    lang: 'uk',
    site: 'Вісник Надрічного',
    title: 'Пасічник, який слухає дзвони',
    by: 'Авторка: Олена Гай',
    paragraphs: [
      'Щоранку Степан Коваль відчиняє вулики лише тоді, коли на тому березі вдарить перший дзвін. Він каже, що бджоли звикли до цього звуку більше, ніж до сонця, і без нього довго сидять на прилітній дошці.',
      'Колись дзвонар захворів, і три дні на пасіці було тихо. Тоді Степан позичив у школі мідний дзвоник, пройшовся між вуликами, і надвечір над гречкою вже знову стояло рівне гудіння.',
      'Мед він підписує не роком, а мелодією, яку тоді дзвонили. Покупці з міста спершу сміялися, а тепер питають, чи не лишилося ще кількох банок великоднього.',
      'Навесні дзвони мають знімати на ремонт. Сусідські діти вже домовилися, хто й коли приходитиме на пасіку зі шкільним дзвоником, і склали розклад на цілий місяць.',
    ],
  },
  hi: {
    lang: 'hi',
    site: 'नदी पार समाचार',
    title: 'पतंग की डोर से पुल नापने वाला मिस्त्री',
    by: 'लेखिका: मीरा जोशी',
    paragraphs: [
      'सोनपुर के पुराने पुल के नीचे रामदीन मिस्त्री हर बरसात से पहले पतंग उड़ाते हैं। डोर जब दूसरे किनारे के नीम तक पहुँचती है, तब वे उस पर गाँठ लगाकर पुल की लंबाई लिख लेते हैं।',
      'इंजीनियरों के पास लेज़र है, पर तीस साल में दोनों के नाप में कभी एक हथेली से ज़्यादा का अंतर नहीं आया। पिछले साल जो अंतर निकला, वह पुल का नहीं, लेज़र का निकला।',
      'हर साल की डोर वे लकड़ी की चरखी पर लपेटकर रखते हैं। चरखियाँ घर की दीवार पर टँगी हैं और मोहल्ले के बच्चे उन्हें देखकर बता देते हैं कि किस साल बाढ़ आई थी।',
      'अब नया पुल बन रहा है, जो पहले से दोगुना लंबा होगा। रामदीन ने बाज़ार से नई डोर मँगवाई है और कहा है कि इस बार पतंग उनकी पोती उड़ाएगी।',
    ],
  },
  ar: {
    lang: 'ar',
    site: 'بريد الواحة',
    title: 'النجار الذي يصنع أبوابًا بلا أقفال',
    by: 'كتبت سلمى الخطيب',
    paragraphs: [
      'في آخر السوق القديم يعمل النجار يوسف الحداد منذ أربعين عامًا على نوع واحد من الأبواب: باب من خشب السدر يُغلق من تلقاء نفسه حين تهب الريح، ولا مكان فيه لقفل ولا لمفتاح.',
      'يقول إن جده تعلم هذه الصنعة من بحار مر بالواحة وهو لا يعرف أين البحر. ومنذ ذلك الوقت يعلق أهل الحي على أبوابهم خيطًا أزرق كلما كانوا في البيت ورغبوا في ضيف.',
      'جاء مهندسون من العاصمة وقاسوا الزوايا كلها، ثم صنعوا بابًا يشبه بابه تمامًا. غير أن بابهم ظل مفتوحًا طوال الشتاء، لأنهم نسوا أن يسألوا من أي جهة تأتي الريح.',
      'لا يبيع يوسف أبوابه لمن لا يعرف بيته. وقد بدأت ابنته هذا العام ترسم اتجاه الريح في كل زقاق، حتى يجد من يأتي بعدهما خريطة يعمل عليها دون أن يسأل أحدًا.',
    ],
  },
} satisfies Record<string, Story>;
