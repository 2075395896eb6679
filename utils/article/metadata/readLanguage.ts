// The article's language and direction: what the page declares, corrected by the script its title is written in.

import { attributeOf, rootOf } from '../../shared/dom/nodes.ts';
import { comparable } from '../../shared/text/strings.ts';
import type { Evidence } from './evidence.ts';
import { metaOf } from './metaTags.ts';

export interface Language {
  readonly lang?: string;
  readonly dir: 'ltr' | 'rtl';
}

const RTL = /^(?:ar|he|iw|fa|ur|ps|sd|ug|yi|dv|ckb|ku-arab|az-arab|pa-arab|ks|syr|nqo)\b/i;

/** A script whose letters show a language, or at least which languages it can't be. */
interface Script {
  readonly letters: RegExp;
  readonly langs: RegExp;
  readonly first?: string;
}

const SCRIPTS: readonly Script[] = [
  { letters: /[\u3040-\u30ff]/g, langs: /^ja/i, first: 'ja' },
  { letters: /[\u1100-\u11ff\uac00-\ud7af]/g, langs: /^ko/i, first: 'ko' },
  { letters: /[\u3400-\u9fff]/g, langs: /^(?:zh|ja|yue|ko)/i, first: 'zh' },
  { letters: /[\u0e01-\u0e5b]/g, langs: /^th/i, first: 'th' },
  { letters: /[\u05d0-\u05ea]/g, langs: /^(?:he|iw|yi)/i, first: 'he' },
  { letters: /[\u0370-\u03ff\u1f00-\u1fff]/g, langs: /^el/i, first: 'el' },
  {
    letters: /[\u0620-\u064a\u0671-\u06d3]/g,
    langs: /^(?:ar|fa|ur|ps|sd|ug|ckb|ku|az|pa|ks|ms)/i,
    first: 'ar',
  },
  {
    letters: /[\u0400-\u04ff]/g,
    langs: /^(?:ru|uk|be|bg|sr|mk|kk|ky|mn|tg|tt|uz|cv|os|ab|ba|ce|sh|bs)/i,
    first: 'ru',
  },
  { letters: /[\u0900-\u0963]/g, langs: /^(?:hi|mr|ne|sa|kok|mai|bho)/i, first: 'hi' },
  { letters: /[\u0980-\u09e3]/g, langs: /^(?:bn|as)/i, first: 'bn' },
  { letters: /[\u0b82-\u0bcd]/g, langs: /^ta/i, first: 'ta' },
  { letters: /[\u10a0-\u10ff]/g, langs: /^(?:ka|xmf)/i, first: 'ka' },
  { letters: /[\u0531-\u0587]/g, langs: /^hy/i, first: 'hy' },
];

/** @param sample some of the article's own words, e.g. title and description */
export function readLanguage({ doc, meta, linked }: Evidence, sample: string): Language {
  const root = rootOf(doc);
  const stated = [
    root ? attributeOf(root, 'lang') || attributeOf(root, 'xml:lang') : undefined,
    metaOf(meta, 'content-language', 'language', 'dc.language', 'inlanguage'),
    linked.article?.lang,
    metaOf(meta, 'og:locale'),
  ];
  const letters = comparable(sample).length;
  const script = scriptOf(sample, letters);
  const lang = script
    ? (firstOf(stated, (tag) => script.langs.test(tag)) ?? script.first)
    : firstOf(stated, (tag) => !isOtherScript(tag, letters));
  return { ...(lang && { lang }), dir: direction(root, lang, script !== undefined, letters) };
}

/** Holds a letter of each of them; most texts have none. */
const SCRIPTED = /[\u0370-\u1fff\u3040-\ud7af]/;

function scriptOf(sample: string, letters: number): Script | undefined {
  if (!SCRIPTED.test(sample)) return undefined;
  return SCRIPTS.find(
    (script) => (sample.match(script.letters)?.length ?? 0) > letters * (script.first === 'ja' ? 0.1 : 0.4),
  );
}

/** The first of the tags that is one and fits, in its canonical form. */
function firstOf(tags: readonly (string | undefined)[], fits: (tag: string) => boolean): string | undefined {
  for (const tag of tags) {
    const found = canonical(tag);
    if (found && fits(found)) return found;
  }
  return undefined;
}

/** A language written in another script than the sample's, which is Latin. */
function isOtherScript(tag: string, letters: number): boolean {
  return (
    letters > 20 &&
    /^(?:ja|ko|zh|th|he|iw|el|ar|fa|ur|ru|uk|be|bg|hi|bn|ta|ka|hy)\b/i.test(tag) &&
    !/latn/i.test(tag)
  );
}

function direction(
  root: Element | null,
  lang: string | undefined,
  hasScript: boolean,
  letters: number,
): 'ltr' | 'rtl' {
  if (lang && (hasScript || letters === 0)) return RTL.test(lang) ? 'rtl' : 'ltr';
  if (lang) return RTL.test(lang) && letters < 20 ? 'rtl' : 'ltr';
  return root && attributeOf(root, 'dir').toLowerCase() === 'rtl' ? 'rtl' : 'ltr';
}

function canonical(tag: string | undefined): string | undefined {
  const first = tag?.split(/[,;\s]/)[0]?.replace(/_/g, '-');
  if (!first || first.length > 20) return undefined;
  try {
    return Intl.getCanonicalLocales(first)[0];
  } catch {
    return undefined;
  }
}
