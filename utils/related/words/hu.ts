import type { HeadingWords } from './headingTypes.ts';

export const hu: HeadingWords = {
  related: `
    kapcsolódó … | olvasta már | olvassa el ezt is | ezt is olvassa el | ez is érdekelheti |
    ez is érdekelhet | hasonló cikkek | cikkek a témában | a témában | bővebben | ajánljuk még
  `,
  shared: `
    ajánljuk … | ajánló | ajánlott … | önnek ajánljuk | neked ajánljuk | ez is tetszhet
  `,
  more: `további cikkek … | további … | minden cikk … | még több …`,
  adjacent: `előző cikk | következő cikk | előző | következő`,
  popular: `
    legolvasottabb … | legnépszerűbb … | népszerű … | legfrissebb … | friss … | friss hírek | legutóbbi … |
    hírek … | top … | kiemelt … | videó … | videók | aktuális | napi … | most | címlapról |
    címlapról ajánljuk | szerkesztő ajánlja
  `,
  sponsored: `
    támogatott … | szponzorált … | fizetett … | hirdetések | ajánlatok | partnereink | partnertartalom |
    pr … | a weben | promóció
  `,
  furniture: `
    hozzászólások … | kommentek … | megosztás | címkék … | témák | szerző | hírlevél … | kövess … |
    kapcsolat | keresés | rovatok | archívum | kapcsolódó címkék
  `,
};
