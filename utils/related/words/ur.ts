import type { HeadingWords } from './headingTypes.ts';

export const ur: HeadingWords = {
  related: `
    یہ بھی پڑھیں | یہ بھی پڑھیے | مزید پڑھیں | مزید پڑھیے | متعلقہ خبریں | متعلقہ مضامین | اسی بارے میں |
    متعلقہ عنوانات
  `,
  popular: `سب سے زیادہ … | تازہ ترین … | مقبول … | اہم خبریں | ویڈیو | تازہ خبریں`,
};
