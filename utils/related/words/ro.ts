import type { HeadingWords } from './headingTypes.ts';

export const ro: HeadingWords = {
  related: `
    citește și | citeşte şi | citiți și | citeste si | vezi și | vezi si | pe aceeași temă | pe aceeasi tema |
    articole similare | articole asemănătoare | știri similare | știri pe aceeași temă |
    articole recomandate | te-ar putea interesa | te-ar mai putea interesa | mai multe despre … |
    recomandări pentru tine | articole pe aceeași temă | mai mult despre … | citește mai mult
  `,
  shared: `
    recomandări | recomandate … | recomandările redacției | îți recomandăm | vă recomandăm | pentru tine |
    recomandări …
  `,
  more: `mai multe din … | mai multe de la … | știri despre … | totul despre …`,
  adjacent: `
    articolul precedent | articolul următor | articol precedent | articol următor | precedent | următor
  `,
  popular: `
    cele mai citite … | cele mai noi … | cele mai … | ultimele … | ultima oră … | ultima ora … | știri … |
    populare … | recente | articole recente | top … | în prim plan | video … | cele mai populare | fierbinte |
    actualitate | alte știri
  `,
  sponsored: `
    sponsorizat … | conținut sponsorizat | advertorial … | parteneri … | de la partenerii noștri |
    partenerii noștri | oferte | anunțuri … | publicitate | știri parteneri | de pe web
  `,
  furniture: `
    comentarii … | distribuie … | etichete | taguri | autor | newsletter … | abonează-te … | urmărește … |
    contact | categorii | arhivă | subiecte
  `,
};
