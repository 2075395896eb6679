// Which boxes are furniture by their names: what page builders call the things around an article. The words are data;
// whether a box so named is really pruned depends on how much of the page's prose it holds.

/** Words of class and id names. A name is split at case changes and at everything that is no letter. */
const NAMES = [
  // pleas
  'newsletters?',
  'news ?letter \\w+',
  'subscribe',
  'subscription',
  'subscribers? cta',
  'sign ?up',
  'sign in',
  'log ?in',
  'registration',
  'register',
  'paywall',
  'regwall',
  'donate',
  'donation',
  'support us',
  'support (?:\\w+ )?(?:entry|cta|box|banner|message|journalism)',
  'contribut(?:e|ion)',
  'cta',
  'call to action',
  'promo',
  'promos',
  'promotion',
  'promoted',
  'app (?:banner|download|promo|store|bottom)',
  // links to elsewhere
  'related',
  'recommend(?:ed|ations?)?',
  'recirc(?:ulation)?',
  'read (?:more|next|also)',
  'also read',
  'see also',
  'you may(?: also)?(?: like)?',
  'more (?:from|on|news|stories|articles|posts)',
  'most (?:read|popular|viewed|shared)',
  'trending',
  'popular',
  'outbrain',
  'taboola',
  'zergnet',
  'teasers?\\w*',
  'related\\w*',
  'tag ?box',
  'next (?:article|post|story)',
  'prev(?:ious)? (?:article|post|story)',
  'nav links',
  'nav (?:prev(?:ious)?|next)',
  'post navigation',
  'article cards?',
  'latest (?:news|posts|articles)',
  'in other news',
  // talking and sharing
  'share',
  'shares',
  'sharing',
  'sharedaddy',
  'social',
  'socials',
  'follow us',
  'addthis',
  'comments',
  'comment (?:list|form|section|area|respond|box)',
  'commentlist',
  'disqus',
  'respond',
  'reactions',
  // about the article
  'author (?:bio|box|info|card|profile|block|details|description|about|section)',
  'about (?:the )?author',
  'bio',
  'biography',
  'post author',
  'breadcrumbs?',
  'tags',
  'tag (?:list|cloud|links)',
  'article tags',
  'post tags',
  'pagination',
  'pager',
  'byline',
  'dateline',
  'reading time',
  'print only',
  'post meta',
  'entry meta',
  'article meta',
  'copyright',
  // the page's own
  'cookies?',
  'consent',
  'gdpr',
  '(?<!(?:has|with|no|without) )sidebar(?! (?:grid|layout|page|none|open|closed))',
  'fb like\\w*',
  'like box',
  'footer',
  'modal',
  'popup',
  'pop up',
  'lightbox',
  'toolbar',
  'skip link',
  'screen reader(?: text)?',
  'sr only',
  'visually hidden',
  'visuallyhidden',
  'site header',
  'masthead',
  'mega ?menu',
  'dropdown menu',
  'navbar',
  // advertising
  'adverts?',
  'advertisements?',
  'advertorial',
  'ad (?:container|slot|wrapper|unit|block|box|label|placeholder|post|item|card|entry|row)',
  'ads',
  'adsbygoogle',
  'dfp',
  'sponsor',
  'sponsored',
  'affiliate',
];

/** Words that name the article itself; they outweigh the others. */
const CONTENT = /\b(?:article|story|entry|post|main|news|page|text) ?(?:content|body|text|copy)\b/;

const FURNITURE = new RegExp(`(?:^| )(?:${NAMES.join('|')})(?= |$)`);

/** Whether a name says furniture and doesn't say article. */
export function namesFurniture(name: string): boolean {
  const words = wordsOfName(name);
  if (!FURNITURE.test(words)) return false;
  if (!CONTENT.test(words)) return true;
  // In "article-content__sign-in" the first half only names the box around it.
  return name.match(PART)?.some((part) => FURNITURE.test(wordsOfName(part.slice(3)))) === true;
}

/** The element part of a BEM name, behind `__`. */
const PART = /[a-z]__[a-z][\w-]*/gi;

/** `"relatedPosts_box--Wide"` → `"related posts box wide"`. */
export function wordsOfName(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/[^A-Za-z]+/g, ' ')
    .toLowerCase()
    .trim();
}
