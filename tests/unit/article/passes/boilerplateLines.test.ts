import { describe, expect, it } from 'vitest';
import { boilerplateWords } from '../../../../utils/article/passes/boilerplateLines.ts';
import { STARTS } from '../../../../utils/article/passes/boilerplateOpenings.ts';
import { entriesOf } from '../../../../utils/shared/words/wordList.ts';

const startsAsPlea = (line: string) => boilerplateWords([line]).starts(line);
const saysPlea = (line: string) => boilerplateWords(['The tide was out.', line]).anywhere(line);

describe('pleaWords', () => {
  it.each([
    'READ MORE: the quay at night',
    '» Lesen Sie auch: Ebbe am Kai',
    'Hier abonnieren und nichts verpassen',
    '[Lire aussi] La marée',
    'Te puede interesar: la marea',
    'Más noticias del puerto',
    'Ti potrebbe interessart: il molo',
    'Přečtěte si také: příliv',
    'ЧИТАЙТЕ ТАКЖЕ: прилив',
    '【関連記事】港の朝',
    '责任编辑：海',
    'यह भी पढ़ें: बंदरगाह',
    '(c) 2026 The Quay',
    '© The Quay',
    'ⓒ 부두',
    '12 comments',
    '>> xem thêm',
    'Create an account or sign in to continue with your reading.',
    '(For updates on the tide, follow the Quay News)',
    'To contact the reporter on this story: Ida at the quay',
    'Publié le 30 mai 2025 à 14h52',
    '記者海大明／港口報導',
    'Обновлено в 18:28',
    'WATCH | The ferry leaves without the mayor',
  ])('knows "%s" by its beginning', (line) => expect(startsAsPlea(line)).toBe(true));

  it.each([
    'The ferry was late.',
    'Ready or not, the tide comes.',
    'Le port dort.',
    '12 comments were read out.',
    'You are here because of the bread.',
    'You might be surprised how quiet the quay is.',
    'You may want to bring a coat.',
    'Enter your email and choose a berth.',
    'Download the timetable and print it.',
    'Get the apples from the market.',
    'Sign in to the berth with your number.',
    'Follow the steps on the door.',
    'Posted on a wall for all to see, the notice named the mayor, the master and both of their cousins.',
    'Copyright law has changed twice since the war.',
    'Learn more about the tides in our guide.',
    'Comparte piso con su hermano.',
    'Tilaa on paljon.',
    'Mit Informationen von Fischern fand man das Boot.',
    'Create an account on the page, then choose a berth.',
    'Watch the ferry leave.',
    'Publié en mai, le rapport dort.',
    '記者說，港口很安靜。',
    '',
  ])('leaves "%s" alone', (line) => expect(startsAsPlea(line)).toBe(false));

  it.each([
    'The Quay 2026. ALL RIGHTS RESERVED',
    'Das Hafenblatt, alle Rechte vorbehalten',
    'Le Quai, tous droits réservés',
    'Il Molo, tutti i diritti riservati',
    'Причал, все права защищены',
    'We may earn a commission when you buy a net',
    'Kauft ihr ein Netz, erhalten wir eine Provision',
    'Puede que debamos recibir una comisión',
    'We need your consent to load the map',
    'Link zum Facebook-Inhalt',
    'Facebook-Posts erlauben',
    'Pour voir ce contenu, vous devez accepter les cookies',
    'Per vedere questo video serve il tuo consenso',
    'Om deze video te bekijken moet je toestemming geven',
    'Our WhatsApp channel is open: follow it',
    'Подпишитесь на наш Telegram-канал',
    'The tide table, delivered straight to your inbox',
    'Der Hafenbrief, kompakt in Ihrem Postfach',
    'Sie können sich jederzeit wieder abmelden.',
    'The opinions expressed on this page do not necessarily reflect the views of the harbour.',
    'Ada Fisk contributed to this report.',
    'For the tide table, click here.',
    'Заметили ошибку? Нажмите Ctrl+Enter',
    '未经授权，不得转载',
    'Ljuduppspelningen är AI-genererad.',
  ])('finds a plea in "%s"', (line) => expect(saysPlea(line)).toBe(true));

  it.each([
    'She posted a video of the tide.',
    'The channel was dredged and the signal lit.',
    'He reserved a berth.',
    'The crate was delivered to your door, said the postman.',
    'She contributed to this reporter a great deal of patience.',
    'Click here and there went the lock.',
    'The audio was AI-generated, the police said.',
    'The remark does not necessarily reflect the views of the harbour, she said.',
    'A code is sent to your e-mail.',
    'Press Ctrl+Enter to close the gate.',
    'Busca el billete en tu correo.',
  ])('finds none in "%s"', (line) => expect(saysPlea(line)).toBe(false));

  it('has openings whose first two characters are plain ones, by which they are found', () => {
    const openings = STARTS.flatMap(entriesOf);
    expect(openings.length).toBeGreaterThan(200);
    expect(openings.filter((opening) => !/^[^\\()[\]{}?*+.|^$]{2}(?![?*+{])/.test(opening))).toEqual([]);
    const words = openings.map((opening) => opening.replace(/\\\w/g, ''));
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });
});
