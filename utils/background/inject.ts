// `scripting.executeScript` with retries for one race.
import { browser } from 'wxt/browser';

/**
 * A click grants access to the tab in the browser's process, and the page's process may hear of it only after the
 * first script has been turned away (seen in Chromium 156 on a busy machine in three of ten first clicks). Milliseconds
 * between tries.
 */
const PATIENCE = [40, 120, 300, 700] as const;

type Injection = Parameters<typeof browser.scripting.executeScript>[0];
type Results = readonly { readonly result?: unknown }[];

/**
 * Runs a script in a tab.
 * @throws what the browser says, when it still turns the script away after the last try
 */
export async function inject(injection: Injection): Promise<Results> {
  for (const pause of PATIENCE) {
    try {
      return await browser.scripting.executeScript(injection);
    } catch (problem) {
      if (!isTurnedAway(problem)) throw problem;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return browser.scripting.executeScript(injection);
}

function isTurnedAway(problem: unknown): boolean {
  return problem instanceof Error && /must request permission|Missing host permission/i.test(problem.message);
}
