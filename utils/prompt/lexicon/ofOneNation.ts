// The words of prompts in letters that one language each is written with; see `types.ts`. A function: strings nobody
// asks for aren't made.
import type { LexiconOf } from './types.ts';

export const ofOneNation: LexiconOf = () => ({
  ka: {
    noun: 'რეკლამ@ #?(ბლოკ|დაბლოკ|დამბლოკ)|ბლოკ@ #?რეკლამ|ადბლოკ|ედბლოკ',
    ask: 'გამორთ|გათიშ|ნებ[ა]? ?დართ|დაუშვ|ნება',
    tell: 'აღმოჩენ|აღმოვაჩინ|იყენებ|ჩართულ',
    you: 'გთხოვ|<თქვენ|<ჩვენ',
  },
  hy: {
    noun: 'գովազդ@ #?(արգելափակ|բլոկ)|(արգելափակ|բլոկ)@ #?գովազդ',
    ask: 'անջատ|թույլատր|թույլ տվ|հեռացր',
    tell: 'հայտնաբեր|օգտագործ|միացված',
    you: 'խնդրում|<ձեր|<դուք|<մեր',
  },
});
