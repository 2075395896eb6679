import { describe, expect, it } from 'vitest';
import { pleaWords, STARTS } from '../../../../utils/article/body/pleas.ts';

const startsAsPlea = (line: string) => pleaWords([line]).starts(line);
const saysPlea = (line: string) => pleaWords(['The tide was out.', line]).anywhere(line);

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
  ])('knows "%s" by its beginning', (line) => expect(startsAsPlea(line)).toBe(true));

  it.each([
    'The ferry was late.',
    'Ready or not, the tide comes.',
    'Le port dort.',
    '12 comments were read out.',
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
  ])('finds a plea in "%s"', (line) => expect(saysPlea(line)).toBe(true));

  it.each([
    'She posted a video of the tide.',
    'The channel was dredged and the signal lit.',
    'He reserved a berth.',
  ])('finds none in "%s"', (line) => expect(saysPlea(line)).toBe(false));

  it('has openings whose first two characters are plain ones, by which they are found', () => {
    const openings = STARTS.flatMap((row) => row.split(' / '));
    expect(openings.length).toBeGreaterThan(200);
    expect(openings.filter((opening) => !/^[^\\()[\]{}?*+.|^$]{2}(?![?*+{])/.test(opening))).toEqual([]);
    const words = openings.map((opening) => opening.replace(/\\\w/g, ''));
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });
});
