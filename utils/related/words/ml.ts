import type { HeadingWords } from './headingTypes.ts';

export const ml: HeadingWords = {
  related: `ഇതും വായിക്കുക | ബന്ധപ്പെട്ട വാർത്തകൾ | കൂടുതൽ വായിക്കുക | അനുബന്ധ വാർത്തകൾ`,
  popular: `ഏറ്റവും … | പുതിയ … | ട്രെൻഡിങ് | പ്രധാന …`,
};
