import { describe, expect, it } from 'vitest';
import { orderFor } from '../../../../utils/reading/fitting/orderFor.ts';
import { ownText } from '../../../../utils/reading/fitting/ownTexts.ts';
import { passagesOf } from '../../../../utils/reading/fitting/passages.ts';
import { DEFAULT_LOOK } from '../../../../utils/settings/look.ts';
import { candidatesFor } from '../../../../utils/settings/lookCandidates.ts';

/** The same series every time. */
function series(seed = 7): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const JAPANESE =
  '古い渡し船は毎朝七時に島を出る。船長は三十年もこの海峡を渡り、水面下の岩に名前を付けている。上の甲板では女性が木製の屋台で珈琲と温かい食パンを売る。四時に起きて生地をこね、正午には全部売り切れる。乗客の多くは本土の学校へ通う生徒だ。長い机で宿題を広げ、上級生が下級生に分数を教えている。昨年の冬、嵐のため船は九日間港に閉じ込められた。手紙は届かず、一軒だけの商店では蝋燭が無くなり、住民は貯蔵庫の食料を分け合った。風がようやく弱まると、漁船が医師を運んできた。一週間滞在して患者を診察し、謝礼に蜂蜜を受け取った。それ以来、橋の計画が話題になっている。技師が測量に来て、赤い旗を砂浜に立て、図面を描き、多額の費用を求めた。町長は賛成している。若い家族が都会へ移ったからだ。';

describe('the passages of the reading test', () => {
  it.each(['en'])('are nine of the story in %s, of much the same length', (lang) => {
    const passages = passagesOf(ownText(lang) ?? '', lang, 9, 148, series()) ?? [];
    expect(passages).toHaveLength(9);
    const lengths = passages.map(({ characters }) => characters);
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThan(2);
    expect(passages.every(({ text }) => /^[\p{Lu}¿«].*[.!?»]$/u.test(text))).toBe(true);
  });

  it('ask for a word that stands in the passage, beside two that don’t, nor in one before it', () => {
    for (let seed = 1; seed < 40; seed++) {
      const passages = passagesOf(ownText('en') ?? '', 'en', 9, 148, series(seed)) ?? [];
      passages.forEach(({ text, options, answer }, at) => {
        expect(new Set(options).size).toBe(3);
        const said = text.toLowerCase();
        expect(options.filter((word) => new RegExp(`\\b${word}\\b`).test(said))).toEqual([answer]);
        const before = passages.slice(0, at).map((passage) => passage.text.toLowerCase());
        for (const word of options.filter((other) => other !== answer))
          expect(before.some((passage) => new RegExp(`\\b${word}\\b`).test(passage))).toBe(false);
      });
    }
  });

  it('are counted in characters where no spaces are written', () => {
    const passages = passagesOf(JAPANESE, 'ja', 5, 55, series()) ?? [];
    expect(passages.length).toBe(5);
    expect(passages.every(({ words, characters }) => words === 0 && characters > 50)).toBe(true);
  });

  it('are none where the text is too short, or has no words to ask for', () => {
    expect(passagesOf('A short note. Another one.', 'en', 9, 148)).toBeUndefined();
    expect(passagesOf('The same thing again and again. '.repeat(200), 'en', 9, 148)).toBeUndefined();
    expect(ownText('th')).toBeUndefined();
  });
});

describe('the settings that are compared', () => {
  it('are the reader’s own first, and differ from them in one thing each', () => {
    const all = candidatesFor({ ...DEFAULT_LOOK, theme: 'sepia' }, 'en');
    expect(all.map(({ name }) => name)).toEqual(['now', 'face', 'larger', 'space']);
    expect(all[1]?.look.typeface).toBe('atkinson');
    expect(all[2]?.look.size).toBeGreaterThan(DEFAULT_LOOK.size);
    expect(all.every(({ look }) => look.theme === 'sepia')).toBe(true);
  });

  it('have no typeface that lacks the letters', () => {
    expect(candidatesFor(DEFAULT_LOOK, 'ja')[1]?.look.typeface).toBe('sans');
    expect(candidatesFor({ ...DEFAULT_LOOK, typeface: 'mono' }, 'ru')[1]?.look.typeface).toBe('serif');
    expect(candidatesFor({ ...DEFAULT_LOOK, typeface: 'mono' }, 'en')[1]?.look.typeface).toBe('literata');
  });

  it('are read twice each, none earlier than another on the whole', () => {
    for (const start of [0, 0.3, 0.6, 0.99]) {
      const order = orderFor(4, () => start);
      const places = [0, 1, 2, 3].map((one) =>
        order.reduce((sum, candidate, at) => sum + (candidate === one ? at : 0), 0),
      );
      expect(places).toEqual([7, 7, 7, 7]);
    }
  });
});
