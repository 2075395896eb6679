// What sites put up most in 2025 and 2026, beyond walls and bars: countdowns, messages with choices, a wall behind the
// question of tracking or paying, a wall that comes with every scroll.
import { append, box, type OwnCase, VEIL } from './casePage.ts';

const quoted = (html: string) => JSON.stringify(html);

export const COMMON_CASES: readonly OwnCase[] = [
  {
    id: 'common-countdown',
    title:
      'a wall that counts down and lets go after a minute, in a field whose value no letter of the page shows',
    story: 'de',
    words: 'Werbeblocker',
    css: '.waiting{overflow:hidden}',
    onBlocked: `document.body.className='waiting';${append(
      'w',
      VEIL,
      box(
        '<h2>Werbeblocker erkannt</h2><p>Bitte schalte deinen Werbeblocker für das Tagblatt aus. Sonst geht es in <input id="left" size="2" readonly value="60"> Sekunden weiter.</p>',
      ),
    )}var n=60,t=setInterval(function(){document.getElementById('left').value=--n;if(n<1){clearInterval(t);w.remove();document.body.className=''}},1000)`,
  },
  {
    id: 'common-choices',
    title: 'a message with two ways out, as ad services serve it: allow ads, or support the site',
    story: 'en',
    kind: ['wall', 'dismissible'],
    box: '.msg-root',
    css: '.msg-root{position:fixed;inset:0;z-index:2147483644}.msg-veil{position:absolute;inset:0;background:#0009}.msg-dialog{position:relative;margin:12vh auto;max-width:480px;background:#fff;padding:24px;border-radius:8px}',
    onBlocked: `var w=document.createElement('div');w.className='msg-root';w.innerHTML=${quoted('<div class="msg-veil"></div><div class="msg-dialog" role="dialog" aria-modal="true" tabindex="0"><h1>Hollin Weekly asks for your support</h1><p>It looks like you are using an ad blocker. We rely on ads to pay for our reporting.</p><button>Allow ads on this site</button><button>Support us for £2 a month</button><p>How do I allow ads?</p></div>')};document.body.append(w);document.documentElement.style.overflow='hidden'`,
  },
  {
    id: 'common-consent-then-wall',
    title: 'the question of tracking or paying is answered, then comes the wall',
    story: 'fr',
    words: 'adblock',
    onBlocked: `var c=document.createElement('div');c.id='c';c.style.cssText='${VEIL}';c.innerHTML=${quoted(box('<h2>Accepter ou s’abonner</h2><p>Acceptez les cookies publicitaires pour lire gratuitement, ou abonnez-vous et lisez sans publicité personnalisée.</p><button>Accepter</button><button>S’abonner</button>'))};document.body.append(c);setTimeout(function(){c.remove();${append('w', VEIL, box('<h2>Adblock détecté</h2><p>Désactivez votre adblock pour continuer à lire la Gazette.</p>'))}document.body.style.overflow='hidden'},1500)`,
  },
  {
    id: 'common-every-scroll',
    title: 'the wall is made anew whenever the page is scrolled',
    story: 'es',
    box: '.ask-wall',
    words: 'bloqueador',
    onBlocked: `function make(){var w=document.querySelector('.ask-wall');if(w)w.remove();w=document.createElement('div');w.className='ask-wall';w.style.cssText='${VEIL}';w.innerHTML=${quoted(box('<h2>Bloqueador de anuncios detectado</h2><p>Desactiva tu bloqueador de anuncios en El Correo y recarga la página.</p>'))};document.body.append(w)}make();addEventListener('scroll',make,{passive:true})`,
  },
];
