// Recognises lines between paragraphs that aren't the article, by how they open and by phrases anywhere in them.
// A browser takes ten milliseconds to build all openings into one expression, and every page is a first time: so a line is
// only compared with those it can begin with, and with a row of the phrases only on a page that has something of that row.

import { entriesOf, wordPattern } from '../../shared/words/wordList.ts';
import { STARTS } from './boilerplateOpenings.ts';

/** Phrases, all in small letters, that mark a line wherever in it they are: a quick test for the page, then the line's. */
const ANYWHERE: readonly { readonly hint: RegExp; readonly words: RegExp }[] = [
  // rights, pleas, forms
  {
    hint: /reserv|réserv|riserv|vorbehalten|защищены|as little|journalism|news|trademark|affiliate|sign up|subscribe|captcha|privacy|loading/,
    words: new RegExp(wordPattern`
      all rights reserved | \bas little as [$€£]\d |
      (?:support|fund|help keep) (?:our|local|independent|quality|free)? ?(?:journalism|newsroom|news free) |
      federally registered trademark | affiliate (?:links?|commission|partnership) | alle rechte vorbehalten |
      tous droits réservés | todos los derechos reservados | todos os direitos reservados |
      tutti i diritti riservati | все права защищены | sign up (?:for|to) (?:our|the|my|receive) |
      subscribe to (?:our|the|my) | newsletter (?:signup|sign-up) | this site is protected by recaptcha |
      terms (?:of (?:use|service)|and conditions) and privacy policy | loading\.\.\.$
    `),
  },
  // a publisher's notices
  {
    hint: /necessarily|no role in|contributed to this|click here|ctrl|未经|未經|转载|轉載|転載|전재/,
    words: new RegExp(wordPattern`
      (?:(?:views|opinions)(?: and \w{1,20})? expressed|this (?:story|article|post|column|content|blog))\b.{0,140}do(?:es)? not necessarily (?:represent|reflect) |
      (?:editorial|newsroom|journalists)\b.{0,80}had no role in the creation |
      contributed to this (?:report|story|article)\.?$ | \bclick here[.!]?$ |
      (?:ошибк|опечатк|помилк|typo|mistake|error).{0,90}ctrl ?[-+] ?enter | 未[经經](?:授[权權]|[许許]可) |
      [严嚴]禁[转轉][载載] | 禁止[转轉][载載] | 無断転載 | 転載禁止 | 무단 ?전재
    `),
  },
  // what a publisher earns by a link
  {
    hint: /earn|make money|buying through|get an? |receive|independently|provision|comisi|commissi|comissão/,
    words: new RegExp(wordPattern`
      \S (?:may|might) (?:get|earn|receive) an? (?:\S{1,40} )?(?:share|commission|compensation|portion)[^.]{0,60} (?:if|when) you |
      we (?:may|might) (?:get|earn|receive) (?:an? )?(?:\S{1,40} )?(?:commission|compensation) |
      independently (?:chosen|selected|reviewed) by our (?:editors?|team|writers) |
      make money when you (?:click|buy) | buying through (?:our )?links |
      when you (?:click|buy|purchase)[^.]{0,60}links?[^.]{0,80}(?:commission|we earn) |
      (?:erhalten|bekommen|verdienen) wir (?:ggf\. |eventuell |möglicherweise )?(?:vom \S{1,40} )?eine (?:kleine )?provision |
      (?:percevoir|toucher|recevoir) une commission | (?:recibir|ganar|obtener) una (?:pequeña )?comisión |
      ricevere una (?:piccola )?commissione | ontvangen we (?:mogelijk )?een commissie | receber uma comissão
    `),
  },
  // letters that come by mail
  {
    hint: /newsletter|inbox|e-?mail|postfach|posteingang|boîte|correo|bandeja|casella|caixa|mailbox|skrzynk|inkorg|innboks|indbakke|unsubscribe|abmelden/,
    words: new RegExp(wordPattern`
      (?:delivered|straight|directly|direct|right) (?:\w+ )?(?:to|in|into) your (?:e-?mail )?(?:inbox|e-?mail|mailbox) |
      (?:newsletter|letter).{0,90}delivered (?:every|each|daily|weekly) |
      delivered every (?:mon|tues|wednes|thurs|fri|satur|sun)day |
      (?:newsletter|direkt|kompakt|täglich|kostenlos|jeden).{0,90}in (?:ihr|dein)(?:em|en)? (?:privaten? |persönlichen? )?(?:e-?mail-?)?(?:postfach|posteingang) |
      (?:newsletter|sie können sich).{0,120}(?:jederzeit|wieder) (?:wieder )?abmelden |
      unsubscribe at any ?time |
      (?:recevez|newsletter|chaque|directement).{0,90}dans votre (?:boîte|messagerie) |
      (?:recib|lleg|direct|boletín|newsletter).{0,90}en (?:tu|su) (?:correo|bandeja de entrada|buzón|e-?mail) |
      (?:ricevi|newsletter|ogni).{0,90}nella tua (?:casella|inbox|mail|posta) |
      (?:receba|newsletter|boletim).{0,90}na sua caixa (?:de entrada|postal) |
      (?:nieuwsbrief|ontvang|elke|direct).{0,90}in (?:je|uw) (?:inbox|mailbox) |
      (?:newsletter|otrzymuj|codziennie).{0,90}na (?:twoją |swoją )?skrzynkę |
      (?:nyhetsbrev|nyhedsbrev|direkt|rett|varje|hver).{0,90}(?:till|i|til) (?:din|di) (?:inkorg|innboks|indbakke|mejlkorg|mailboks)
    `),
  },
  // sound read by a machine
  {
    hint: /audio|voice|ljud|läsning|lesning|læsning|vorlese/,
    words: new RegExp(wordPattern`
      (?:ljuduppspelning|uppläsning|opplesning|oplæsning|audioversion|audiowiedergabe|audio version|vorlesefunktion|this (?:audio|voice))\S{0,40}\s.{0,60}(?:\b(?:ai|ki)\b.{0,3}gener|automati\S{1,40} (?:gener|erzeugt|erstellt))
    `),
  },
  // embeds that wait for consent
  {
    hint: /daten|inhalt|beitr|video|content|post|tweet|embed|permission|consent/,
    words: new RegExp(wordPattern`
      personenbezogene daten (?:können |werden )?(?:dabei |dann )?an (?:drittplattformen|drittanbieter|dritte) |
      (?:externe[nrs]?|eingebettete[nrs]?) inhalte? (?:von \S{1,40} )?(?:anzeigen|laden|erlauben|zulassen|aktivieren|geladen|angezeigt) |
      (?:youtube|instagram|twitter|facebook|tiktok|x)-(?:inhalte?|videos?|beiträge?|posts?) (?:erlauben|anzeigen|laden|zulassen|akzeptieren) |
      link zum \S{1,40}-inhalt |
      um (?:diesen|den|diese|das) (?:inhalt|inhalte|video|beitrag) (?:anzuzeigen|zu sehen|anzusehen|sehen) |
      (?:to (?:view|see|show|display|load|watch) this (?:content|video|post|tweet|embed)|this (?:content|video|post|embed) (?:is|was|may be) (?:provided|hosted|blocked|not (?:shown|loaded|available))).{0,80}(?:cookie|consent|privacy|third.part|settings) |
      (?:need|ask for) your (?:consent|permission) (?:to (?:load|show|display)|before)
    `),
  },
  {
    hint: /cookie|consen|choix|tiers|ace[pi]t|accett|accept|toestemming|kakor|samty|informasjonskapsler|zgod|souhlas/,
    words: new RegExp(wordPattern`
      (?:pour (?:voir|afficher|visualiser|lire) c(?:e|et|ette) (?:contenu|vidéo|publication|article)|ce contenu (?:est bloqué|n['’]est pas|peut déposer|est hébergé)).{0,90}(?:cookie|consent|choix|accept|tiers) |
      (?:para (?:ver|visualizar|mostrar) (?:este|el|esta) (?:contenido|vídeo|publicación|conteúdo|publicação)).{0,90}(?:cookie|acept|aceit|consent) |
      (?:per (?:vedere|visualizzare) (?:questo|il) (?:contenuto|video|post)).{0,90}(?:cookie|accett|consen) |
      (?:om deze (?:inhoud|content|video|post) te (?:bekijken|zien|tonen|kunnen)).{0,90}(?:cookie|toestemming|accept) |
      (?:för att (?:se|visa|kunna)|for at (?:se|vise|kunne)).{0,60}(?:cookies|kakor|samtycke|samtykke|informasjonskapsler) |
      aby (?:zobaczyć|wyświetlić|obejrzeć|zobrazit).{0,90}(?:zgod|cookie|souhlas)
    `),
  },
  // channels to follow
  {
    hint: /whatsapp|telegram|viber|signal/,
    words: new RegExp(wordPattern`
      (?:whatsapp|telegram|viber|signal)[- ]?(?:kanal|kanaal|kanał|kanál|channel|canal|канал).{0,120}(?:abonn|follow|folg|subscri|suscr|inscr|iscriv|segu|sigue|siga|join|rejoin|suivez|volg|obserwuj|sleduj|подпи|підпи|odeber) |
      (?:abonn|follow|folg|subscri|suscr|inscr|iscriv|segu|sigue|siga|join|rejoin|suivez|volg|obserwuj|sleduj|подпи|підпи|odeber).{0,120}(?:whatsapp|telegram|viber|signal)[- ]?(?:kanal|kanaal|kanał|kanál|channel|canal|канал)
    `),
  },
];

export interface BoilerplateWords {
  /** Whether a line has such an opening. */
  readonly starts: (line: string) => boolean;
  /** Whether a line has such a phrase anywhere. */
  readonly anywhere: (line: string) => boolean;
}

/** Phrases that no paragraph of an article contains, however long. */
const NOTICES = ['federally registered trademark', 'may not be used by third parties without'];

/** Whether a longer paragraph is a notice about the publisher's rights. */
export function isNotice(text: string): boolean {
  return NOTICES.some((words) => text.includes(words));
}

/** Marks before a line's first word. */
const LEAD = /^[\s\u200b>»•·*\-–—[(【▶►|:]*/;
/** Lines that begin so are recognised by their signs. */
const SIGNS = /^[\s>»•·*\-–—[(【▶►|:]*(?:©|ⓒ|\(c\) ?\d{4}|\d+ comments?$|>> ?xem)/;

/**
 * The words for one page.
 * @param page all the lines that will be asked about
 */
export function boilerplateWords(page: readonly string[]): BoilerplateWords {
  const all = page.join('\n').toLowerCase();
  const rows = ANYWHERE.filter(({ hint }) => hint.test(all));
  return {
    starts: (line) => {
      const small = line.toLowerCase();
      const rest = small.replace(LEAD, '');
      return openingsLike(rest.slice(0, 2))?.test(rest) === true || SIGNS.test(small);
    },
    anywhere: (line) => {
      if (rows.length === 0) return false;
      const small = line.toLowerCase();
      return rows.some(({ words }) => words.test(small));
    },
  };
}

/** The openings by their first two characters; those that were asked for, as one expression. Made when first needed. */
let openings: Map<string, RegExp | string> | undefined;

function byBeginning(): Map<string, RegExp | string> {
  const found = new Map<string, string>();
  for (const opening of STARTS.flatMap(entriesOf)) {
    const others = found.get(opening.slice(0, 2));
    found.set(opening.slice(0, 2), others ? `${others}|${opening}` : opening);
  }
  return found;
}

function openingsLike(beginning: string): RegExp | undefined {
  openings ??= byBeginning();
  const found = openings.get(beginning);
  if (typeof found !== 'string') return found;
  const expression = new RegExp(`^(?:${found})`);
  openings.set(beginning, expression);
  return expression;
}
