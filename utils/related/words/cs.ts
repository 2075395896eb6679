import type { HeadingWords } from './headingTypes.ts';

export const cs: HeadingWords = {
  related: `
    související | související články | související … | čtěte také | čtěte i | čtěte dále | přečtěte si také |
    přečtěte si | k tématu | více k tématu | mohlo by vás zajímat | mohlo by vás také zajímat |
    podobné články | více o … | viz také | téma | na téma | další k tématu | čtěte více | dále čtěte |
    další články autora | články autora | od stejného autora | ostatní četli také | seriál … | speciál …
  `,
  shared: `
    doporučujeme … | doporučené … | doporučeno … | mohlo by se vám líbit | pro vás
  `,
  more: `další z … | další články … | více z … | vše o … | zprávy o …`,
  adjacent: `
    předchozí článek | následující článek | předchozí | další | další článek | navigace pro příspěvek
  `,
  popular: `
    nejčtenější … | nejnovější … | poslední … | právě se děje … | právě teď | aktuálně … | aktuality |
    populární … | oblíbené … | top … | zprávy … | hlavní zprávy | video … | videa … | fotogalerie … |
    nejsledovanější | nejdiskutovanější | nejkomentovanější | dnes … | další zprávy | nové … | tipy |
    z titulky | výběr redakce | hlavní události
  `,
  sponsored: `
    sponzorováno … | sponzorované … | komerční … | inzerce | nabídky | od našich partnerů | partneři … |
    slevové kódy | reklamní sdělení | z webu | placený obsah
  `,
  furniture: `
    komentáře … | diskuse … | diskuze … | sdílet … | štítky | témata | autor | newsletter … | sledujte … |
    kontakt | hledat | rubriky | archiv | klíčová slova
  `,
};
