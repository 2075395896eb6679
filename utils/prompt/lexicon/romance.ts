// The words of prompts in English and the Romance languages; see `types.ts`. A function: strings nobody asks for aren't made.
import type { LexiconOf } from './types.ts';

export const romance: LexiconOf = () => ({
  en: {
    noun: '<block@ #(ads|advert)|<(ads|advert@|banners) #block|<(ads?|advert@) (seem|appear)@ #block|<advert@[ -]block|<(your|content|tracker|tracking|script) blocker|blocking (software|extension|plugin|tool)|<ad[ -](filter|block|stopper)|tracking protection',
    ask: '<(turn|switch|shut)@ #(off|down)>|deactivat|<paus(e|ing)>|<remov(e|ing)>|exclud|<add(ing)? #(exception|allow)|<stop (using|block)|allow@ #(ads>|advert)|enabl@ (the |our )?(ads>|advert)|don.?t (run|block|use)|not to (use|block)|without (an |your |the )?ad ?-?block|uninstall|lower your|make an exception|<add (it|us) to|<refrain',
    tell: "<you(.?re|.?ve|r browser)? #(using|running|blocking|have #(ad|enabled|installed|active)|got an|adblock|block (our |the )?ads|enabled|activated|installed)|<we('ve| have)? (see|noticed|found|spotted|detected)|<(seem|appear|look)s?( like| that)|(is|are|be|still|blocker) (currently |still )?(on|enabled|active|activated|running|up)>|because of ad|<using an? |<using ad|blocked (our|the|these|because)|<is block|<has been (found|spotted|detected)",
    you: "<pleas|<pl[sz]>|<you(r|rs|'re|'ve)?>|<we('re|'ve)?>|<our>|<us>|<thank|<kindly|<sorry|<i('ve| have)",
    allow:
      '<(allow|enabl|unblock|permit|accept|view|reactivat)@ #(ads>|advert)|<turn(ing)? (on )?(the |our )?ads( back)? on>|<turn on ads>|<ads (must|need|should) be (enabled|allowed|turned on)|<show me (the )?ads',
  },
  fr: {
    noun: "bloqueu@ (de |d')?(pub|annonce|contenu|reclame)|anti-?(-| )?pub|bloqu@ (les |de la |la |nos |des |de )(pub|annonce)|(publicites?|annonces|pubs?) #?bloque|blocage (de la |de |des |d')(pub|annonce)|bloqueur",
    ask: 'autoris@|accept@ (les |la |nos )?pub|liste blanche|exception|debloqu|suspend|mett@ #pause|coupe(r|z)>|retir(er|ez)|exclu(re|ez)|etein(dre|s)',
    tell: '(vous|tu) (#)?(utilis(ez|es)|bloqu(ez|es)|avez|as|sembl|naviguez)|utilisez (un|une|actuellement|adb)|sembl(e|ez)|(est|toujours|encore) (#)?activ|a ete (active|repere)|reper|constat|remarqu',
    you: "<vous>|<votre>|<vos>|<merci|<nous>|<notre>|s'il|<nos>",
    allow: '(autoris|activ|accept)@ #?(pub|annonce)',
  },
  es: {
    noun: 'bloqueador|bloqueo (de )?(anuncio|publicid)|bloque@ (#)?(anuncio|publicid)|anti-?publicid|(anuncios|publicidad) #?bloquead',
    ask: 'des-?activ|des-?habilit|inhabilit|desbloque|lista blanca|lista de (permiti|exclu|excep)|excepcion|permit|paus(a|ar|e)>|apag(a|ue|ar)|quit(a|e|ar)>',
    tell: '(esta|estas|estes) #?(usando|utiliz|bloque)|utilizas|usas>|<usa (un|blo)|notado|notamos|parece|tien(es|e) #(activ|instal|habilit|bloq|adbl)',
    you: 'por favor|<tu>|<tus>|<su>|<usted|<nuestr@|<te>|<hemos>',
    allow: '(permit|activ|habilit)@ (#)?(anuncio|publicid)',
  },
  pt: {
    noun: 'bloqueador|bloqueio de (anuncio|publicid|propagand)|bloque@ (#)?(anuncio|publicid|propagand)|(anuncios|publicidade) #?bloquead',
    ask: 'desabilit|desbloque|deslig|lista branca|lista de (permi|exce)|excec@|permit|paus(a|e|ar)>|adicion(e|a|ar)|remov(a|e|er)|liber(e|ar)>',
    tell: '(esta|estas|estiver) #?(usando|utiliz|bloque|a usar|a utiliz|com)|notamos|percebemos|parece|encontr(amos|ado)|vimos que|ligado|voce (usa|utiliza|tem)',
    you: 'por favor|<seu@|<sua@|<voce|<noss@|<nos>|obrigad',
  },
  it: {
    noun: 'bloccator@|blocc@ (la |gli |i |le |della |delle |degli |di )?(#)?(pubblic|annunc|inserz|banner)|blocco (degli |della |delle )?(annunc|pubbl|inserz)|blocca ?-?(pubbl|annunc)|anti-?pubblic|(pubblicita|annunci) #?blocca',
    ask: 'disabilit|sblocc|lista bianca|eccezion|consent(i|a|ire|ite)|permett|spegn|sospend|rimuov|autorizz|esclud',
    tell: 'rilevat|rilevato|individuat|(stai|sta|state) #?(usando|utilizz|bloccando)|utilizzi|usi>|notato|sembra',
    you: 'per favore|per piacere|<tuo>|<tua>|<tuoi>|<vostr|<nostr|<abbiamo>|<ti>|<hai>',
  },
  ca: {
    noun: "bloquejador|bloque(ig|ja)@ (d'|de |els |la )?(#)?(anunc|publicit)|(anuncis|publicitat) #?bloque",
    ask: 'inhabilit|deshabilit|permet|llista blanca|excepci|desbloq|atur(a|eu)|afegi',
    tell: '(esteu|estàs|està) #?(utilitz|usant|fent|bloque)|utilitz(es|eu)|sembla|tens|teniu',
    you: 'si us plau|<la teva|<el teu|<teu>|<nostr',
  },
  ro: {
    noun: 'bloc@ (#)?(reclam|anunt|publicit)|(reclam|anunt)@ #?bloc|blocator|adblocare',
    ask: 'permit|lista alb|exceptie|opri|adaug|debloc|suspend|pauz',
    tell: 'folose(sti|sti|ste|ti)|utiliz(ezi|ati|eaz)|observ|se pare|gasit',
    you: 'te rog|te rug|va rug|va rog|<va>|<iti>',
  },
});
