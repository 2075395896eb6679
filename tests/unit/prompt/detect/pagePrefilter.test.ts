import { describe, expect, it } from 'vitest';
import { normalise } from '../../../../utils/prompt/detect/normalise.ts';
import { mayNameBlocker } from '../../../../utils/prompt/detect/pagePrefilter.ts';
import { lexiconGroups } from '../../../../utils/prompt/lexicon/lexicons.ts';
import '../../../allLexicons.ts';
import { BLOCKER_NAMES } from '../../../../utils/prompt/lexicon/shared.ts';

/** Every way through one of the lexicon's patterns, its gaps filled with nothing and with as much as they allow. */
function ways(source: string): string[] {
  const text = normalise(source);
  const letters = /[а-я]/.test(text) ? 'дгж' : 'xyz';
  let at = 0;
  const join = (heads: readonly string[], tails: readonly string[]) =>
    heads.flatMap((head) => tails.map((tail) => head + tail));
  const either = (): string[] => {
    let all = sequence();
    while (text[at] === '|') {
      at++;
      all = [...all, ...sequence()];
    }
    return all;
  };
  const sequence = (): string[] => {
    let all = [''];
    while (at < text.length && text[at] !== '|' && text[at] !== ')') all = join(all, repeated(one()));
    return all;
  };
  const one = (): string[] => {
    const sign = text[at++] ?? '';
    switch (sign) {
      case '<':
      case '>':
      case '~':
        return [''];
      case '@':
        return ['', letters];
      case '#':
        return ['', 'xxxxxx ', 'xxxxxxx xxxxxxxx xxxxxxx '];
      case '.':
        return ['x'];
      case '(': {
        if (text.startsWith('?:', at)) at += 2;
        const inside = either();
        at++;
        return inside;
      }
      case '[': {
        const end = text.indexOf(']', at);
        const set = text.slice(at, end);
        at = end + 1;
        return set.startsWith('^') ? ['x'] : Array.from(set);
      }
      default:
        return [sign];
    }
  };
  const repeated = (inside: string[]): string[] => {
    if (text[at] === '?') {
      at += text[at + 1] === '?' ? 2 : 1;
      return ['', ...inside];
    }
    const times = /^\{(\d+),(\d+)\}/.exec(text.slice(at));
    if (!times) return inside;
    at += times[0].length;
    return [times[1], times[2]].flatMap((count) => inside.map((way) => way.repeat(Number(count))));
  };
  return either();
}

const ENTRIES = lexiconGroups().flatMap(({ lexicons }) =>
  Object.entries(lexicons).map(([language, lexicon]) => [language, lexicon()] as const),
);

describe('the prefilter before the lexicon', () => {
  it.each<readonly [string, string]>([
    ['any language', BLOCKER_NAMES],
    ...ENTRIES.map(([language, { noun }]) => [language, noun] as const),
    ...ENTRIES.flatMap(([language, { allow }]) => (allow ? [[`${language}, allowing`, allow] as const] : [])),
  ])('lets through every way to say it in %s', (_, source) => {
    const said = ways(source);
    expect(said.length).toBeGreaterThan(0);
    const lost = said.filter((words) => !mayNameBlocker(`Dear reader: ${words} – thanks`));
    expect(lost.slice(0, 5)).toEqual([]);
  });

  it.each([
    ['capitals', 'AD BLOCKER'],
    ['accents', 'reklámszűrő'],
    ['accents apart', 'reklámszűrő'.normalize('NFD')],
    ['soft hyphens', 'ad\u00adblo\u00adcker'],
    ['full width', 'ＡｄＢｌｏｃｋ'],
    ['letters of another script', 'Аdblосk'],
    ['no space before it', 'SorryAds are blocked'],
    ['lines of source', 'выключите   блокировщик\n\t рекламы'],
  ])('lets through %s', (_, words) => expect(mayNameBlocker(words)).toBe(true));

  it.each([
    ['The ferry to the island leaves at nine. Subscribe to our newsletter. Advertise with us.'],
    ['Die Fähre fährt um neun. Anzeige. Werbung. Impressum. Datenschutz.'],
    ['Le bac part à neuf heures. Publicité. Accepter.'],
    ['Паром уходит в девять. Реклама. Подписка.'],
    ['フェリーは九時に出ます。広告。'],
    ['العبارة تغادر في التاسعة. إعلان.'],
    ['விளம்பரம். கப்பல் ஒன்பது மணிக்குப் புறப்படும்.'],
    ['რეკლამა. ბორანი ცხრაზე გადის.'],
    [''],
  ])('stops what names none: %s', (text) => expect(mayNameBlocker(text)).toBe(false));
});
