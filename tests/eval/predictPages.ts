import type { Prediction } from './articleInPage.ts';
import { bundleForPage } from './bundle.ts';
import { type StoredPage, type Visited, type VisitOptions, visitPages } from './visitPages.ts';

/** What the product reads from each page; why a page could not be read goes to the console. */
export async function predictPages(
  pages: readonly StoredPage[],
  options?: VisitOptions,
): Promise<Visited<Prediction>[]> {
  const script = await bundleForPage('tests/eval/articleInPage.ts');
  const results = await visitPages(
    pages,
    async (page, { url }) => {
      await page.evaluate(script);
      return (await page.evaluate(`lecternPredict(${JSON.stringify(url)})`)) as Prediction;
    },
    options,
  );
  for (const result of results) if ('error' in result) console.error(`${result.id}: ${result.error}`);
  return results;
}
