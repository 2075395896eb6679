import { describe, expect, it } from 'vitest';
import { normalise } from '../../../../utils/prompt/detect/normalise.ts';
import { offerKind, saysClose } from '../../../../utils/prompt/detect/offerKinds.ts';
import { parseWords } from '../../../../utils/prompt/detect/parseWords.ts';
import { stems } from '../../../../utils/prompt/detect/stems.ts';
import { lexiconGroups } from '../../../../utils/prompt/lexicon/lexicons.ts';
import '../../../allLexicons.ts';

describe('a text about blocking ads', () => {
  it.each([
    ['Our ads are being blocked. Could you whitelist us?', 'en', true],
    ['Du surfst mit Werbeblocker. Schalte ihn doch für uns ab.', 'de', true],
    ['Vous bloquez la publicité. Ajoutez-nous à votre liste blanche.', 'fr', true],
    ['Wykryliśmy, że blokujesz reklamy. Dodaj nas do wyjątków.', 'pl', true],
    ['偵測到您開啟了廣告阻擋程式，請將本站加入白名單', 'zh', true],
    ['アドブロックを検知しました。ホワイトリストに追加してください', 'ja', true],
    ['Ad blockers are popular, a survey found last year in June.', 'en', false],
    ['Der Verlag hat gegen den Werbeblocker geklagt.', 'de', false],
  ])('%s', (text, language, asks) => {
    const words = parseWords(text, language);
    expect(words.noun).toBeTruthy();
    expect(Boolean(words.ask)).toBe(asks);
  });

  it.each([
    ['roadblocks and AutoCAD blocks on the way'],
    ['Pop-up-Blocker erkannt. Bitte deaktivieren Sie ihn.'],
    ['The ferry leaves the eastern pier at nine.'],
  ])('is not seen in: %s', (text) => expect(parseWords(text).noun).toBeUndefined());

  it('is read through soft hyphens, accents, full width and letters of another script', () => {
    for (const text of ['AD\u00adBLOCK', 'ＡｄＢｌｏｃｋ', 'Аdblосk', 'a\u200bd blo\u200bcker']) {
      expect(parseWords(text).noun, text).toBeTruthy();
    }
  });
});

const ENTRIES = lexiconGroups().flatMap(({ lexicons }) =>
  Object.entries(lexicons).map(([language, lexicon]) => [language, lexicon()] as const),
);

describe('the lexicon', () => {
  const patterns = ENTRIES.flatMap(([language, words]) =>
    Object.entries(words).map(([kind, source]) => [`${language}.${kind}`, String(source)] as const),
  );

  it('covers forty-eight languages', () => {
    expect(new Set(ENTRIES.map(([language]) => language)).size).toBeGreaterThanOrEqual(48);
  });

  it.each(patterns)('%s compiles and never matches nothing at all', (_, source) => {
    expect(stems(source).test('')).toBe(false);
  });

  it('is written so that normalising it changes no meaning', () => {
    expect(normalise('ÄÖÜ İıŁø ёй أإ ۀ')).toBe(normalise(normalise('ÄÖÜ İıŁø ёй أإ ۀ')));
  });
});

describe('what a button is for', () => {
  it.each([
    ['Subscribe now', 'subscribe'],
    ['Spenden', 'support'],
    ['Wie schalte ich ihn ab?', 'howTo'],
    ['Ya lo desactivé', 'allowed'],
    ['Continuer sans accepter', 'continue'],
    ['×', 'close'],
    ['Harbour', undefined],
  ])('%s: %s', (text, kind) => expect(offerKind(text)).toBe(kind));
});

describe('a button that closes', () => {
  it.each([
    ['Continue without supporting us', true],
    ['Ohne Abo weiterlesen', true],
    ['Fermer', true],
    ['Subscribe now', false],
    ['Harbour', false],
  ])('%s: %s', (text, closes) => expect(saysClose(text)).toBe(closes));
});
