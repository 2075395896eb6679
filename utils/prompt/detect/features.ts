// Words that identify other notices: "your payment form may not work", "we use cookies",
// "subscribe to read on". They are named for what they are, and never acted on.
import { wordPattern } from '../../shared/words/wordList.ts';
import { lexiconGroups } from '../lexicon/lexicons.ts';
import { normalise } from './normalise.ts';
import { pattern } from './stems.ts';

const PRICE =
  /[€$£¥₽₴₺₹₩]\s?\d|\d\s?([€£₽₴₺₹₩]|eur\b|usd\b|zł|kč|kr\b|ft\b)|\/\s?(month|monat|mois|mes|year|jahr)/;

/** The words by which a text speaks of something, if it does. */
export type Features = (name: FeatureName) => string | undefined;

type FeatureName = keyof ReturnType<typeof sources> | 'price';

/** The stems of each. A function: strings nobody asks for aren't made. */
const sources = () =>
  ({
    /** Things that break behind a blocker and have nothing to do with a site's ads. */
    feature: wordPattern`
      stripe | paypal | captcha | turnstile | checkout | <pay(ment|ing)> | paiement | <payer> | <pagos?> |
      pagar | pagament | <zahlung | <bezahl | <(log|sign) ?in> | <anmeld | <einlogg | connexion | iniciar sesi |
      disqus | plausible | <analytics | live chat
    `,
    lesser: wordPattern`
      <forms?> | formul | <comments> | commentaires | kommentar | comentari | statisti[cq] | <player> |
      <chat> | <widget | <maps?> | <booking | <registration | <karten?> | <cartes?> | <mapas?> | <mappa> |
      <data> | <daten> | <wetterdaten | données | <datos | <dados | <dati> | vidéo
    `,
    /** Something failed. */
    fails: wordPattern`
      could ?n.t | (lädt|startet|geht) nicht | cannot | unable to | <failed | not work |
      not available | unavailable | konnte@ nicht | nicht verfügbar | n'(a|ont) pas pu | indisponible |
      no se (pud|ha podido) | no disponible | não foi possível | indisponível |
      non (è stato possibile|disponibil) |
      <(not|n.t) (load|show|start|appear|open|display)@ | nicht #(geladen|angezeigt)> | <bleib@ leer> | <problème |
      ne (s'affiche|se charge|s'ouvre)@ pas | <no (se )?(carga|muestra|abre)> | <non (si )?(carica|apre)> |
      <não (carrega|abre|aparece)> | <(don.?t|can.?t|cannot) see> | <(sehen|siehst) #nicht> | <no (ves|ve|puedes ver)> | <ne voyez pas | <non (vedi|vedete) | <não (vê|consegue ver)
    `,
    /** A blocker may be what keeps something from working: nobody is accused. */
    mayFail: wordPattern`
      <(may|might|can|could) (be |also )?#?(block|prevent|break|caus|interfer|stop|hid(e|ing)|keep|affect|not work) |
      möglicherweise | <kann@ #(blockier|verhinder|stör|nicht) | peu(t|vent)(-| )?(être|empêch|bloqu|perturb) |
      p(ue|o)d?e[mn]? (estar|que|imped|bloq|afec?t|interf) | podría | poderá | potrebbe | può (bloc|imped|interf) |
      <(some|certain|manche|einige|certains|algunos|ciertos|alguns|certos|alcuni|certi) #?(ad|browser|werbe|bloq|bloc|erweit|ext|est)@ |
      <check (if|whether|that) | <prüfen sie | <vérifiez | <verifi(que|ca) | <compr[ou]eb | <controlla
    `,
    /** Another way for whoever it is that something fails for. */
    elsewhere: wordPattern`
      <(an)?other browser | <different browser | <incognito | <private window | ander(en|em) browser |
      autre navigateur | (otro|outro) navegador | incógnit | anónim | altro browser | <hotline | kundenservice |
      customer (service|care|support) | service client | relation client | atención al cliente | servizio clienti |
      atendimento
    `,
    /** For the visitor's own business: "to pay", "to log in". */
    purpose: wordPattern`
      to (log|sign) in> |
      to (complete|finish|make|place) #(payment|order|purchase|checkout|booking|registration) |
      to (pay|check ?out)> | to (submit|send) (the|this|your) | um #zu (bezahlen|zahlen|buchen) |
      zum (anmelden|bezahlen|einloggen) | zur (zahlung|anmeldung) |
      pour (payer|vous connecter|finaliser|valider) | para (pagar|iniciar sesi|finalizar|completar) |
      per (pagare|accedere|completare)
    `,
    /** Asked for beside it where a page looks whether somebody is a person. */
    scripts: wordPattern`javascript | <js>`,
    /** Asked as a favour to the site. */
    forUs: wordPattern`
      <for us> | <for our (site|web|page) | <für uns(ere)?> | <bei uns> | <pour nous | <chez nous | <per noi> |
      <da noi> | <para nós | <con nosotros | <add us
    `,
    /** A blocker speaks of itself: its counters, its shop, its farewell. */
    product: wordPattern`
      <ads? blocked | <blocked (ads|trackers) | <add(ed)? to (chrome|firefox|edge|safari) | free trial |
      <(install|download|get|try) (it )?(now|free|today|adblock|adguard|ublock|ghostery) |
      <uninstall(ed|ing) (adblock|adguard|ublock|ghostery|our|the ext) | sorry to see you go |
      <why (did|are) you | <thank(s| you) for (install|using|choos) |
      <blocks? (all |annoying |intrusive |youtube |every )?(ads|pop) | money-?back | million(s of)? users |
      page you want | <our (ad ?blocker|extension|app)_ |
      <(nuestr@|notre|n?oss[ao]|nostr[ao]) (bloqu|blocca|ad ?-?bl|exten|esten) |
      jetzt (installieren|herunterladen|kaufen|testen) | kostenlos (testen|installieren|herunterladen) |
      zu (chrome|firefox) hinzufügen | danke, dass (sie|du) #(installier|nutz) | schade, dass |
      essai gratuit | installez | téléchargez (maintenant|grat|notre|l'app) | ajouter à (chrome|firefox) | prueba gratis |
      instala(r)? ahora | <descarg(a|ue|ar)_(ahora|grat|la (app|ext)|nuestr) | añadir a (chrome|firefox) | teste grátis | instale agora | baixe (agora|grát|o app|nosso|a ext) |
      prova gratuita | installa ora | scarica (ora|grat|la nostra|l'(app|est)) |
      (ads|anzeigen|werbung|pubs?|publicites?|anuncios|annunci)(,| and| und| et| y| e| i) (track|rastre|trac) | <salary | <apply now | <(don.?t|never) (run|show|carry|have|use) (any )?(ads|advert) | nothing to turn off | <(wir|seite) (haben|zeigen|ist) (hier )?(keine werbung|werbefrei) |
      <unser@ (werbebl|ad-?b|ext) | filter ?list | list@ de filtr | list@ di filtri | <built[ -]in | eingebaut |
      <integrat(o|ed)> | <integr(ado|é)> | what.s new | <version \d |
      <(on|for) (all|individual|certain|which) (web)?(sites|pages) | (allen|welchen|einzelnen) (web)?(sites|seiten) |
      toutes les pages | todas las páginas | tutte le pagine | <(for|für|para|per|pour) (chrome|firefox|safari|edge|android|iphone) | <(brows|surf|navig)@ (più |plus |mais |más )?(faster|schneller|vite|rapid|veloc)
    `,
    /** Why ads matter to the site: a prompt's argument, not a fault report's. */
    motive: wordPattern`
      <free> | revenue | <fund | financ | finanz | <support (us|our|the|me|this) | keep (this|our|the|us) |
      income | journalis | <earn | <costs?> | gratui | <gratis | kosten(los|frei) | einnahm | unterstutz |
      ingreso | revenus | souten | sost(ien|en)e | receita | apoi | apoy | aiut(ar)?ci |
      (<ads?>|adverts?|advertising|anzeigen|werbung|pub(licit[ée]s?)?|anuncios|publicidade?|pubblicità|annunci) #(pays?|paid|keep|bezahl|trag@|pai?e(nt)?>|pagan?>|pagano)
    `,
    consent: wordPattern`
      cookie | <gdpr | rgpd | dsgvo | <consent(ement|imiento|imento)?> | <consenso> | einwilligung | datenschutz | traceurs
    `,
    subscribe: wordPattern`
      subscri | <abos?> | abonn | suscri | assina | abbona | <premium | <member
    `,
  }) as const;

let own: ReturnType<typeof sources> | undefined;

/**
 * Which of these a text speaks of. Looked for when asked about: most notices are told by
 * few of them, and an expression that is new to a page costs more than the text.
 */
export function readFeatures(text: string): Features {
  const plain = normalise(text);
  const known = new Map<FeatureName, string | undefined>();
  return (name) => {
    if (!known.has(name)) known.set(name, plain.match(expressionOf(name))?.[0]?.slice(0, 60));
    return known.get(name);
  };
}

function expressionOf(name: FeatureName): RegExp {
  if (name === 'price') return PRICE;
  own ??= sources();
  const others = lexiconGroups().flatMap(({ features }) => features?.[name] ?? []);
  return pattern([own[name], ...others].join('|'));
}
