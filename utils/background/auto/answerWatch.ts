// What the watch script of a page is told: whether articles may open by themselves there, and whether this is one.
import type { Backdrop, WatchAnswer, WatchOutcome } from '../../contracts/answers.ts';
import type { Look } from '../../settings/look.ts';
import { addressScore } from '../../sites/decidePage.ts';
import { decideAuto } from '../../sites/decideRule.ts';
import { judgePage } from '../../sites/judgePage.ts';
import type { PageFacts } from '../../sites/pageFacts.ts';
import { HOPELESS } from '../../sites/weights.ts';
import { ownAddress, type PageOrigin } from '../messages/messageOrigin.ts';
import { bringControls } from '../reader/bringControls.ts';
import { sendReaderCommand } from '../reader/sendReaderCommand.ts';
import { knownSettings } from '../storage/changeSettings.ts';
import { isDismissed } from './dismissedPages.ts';

/** Backdrops for a light and a dark system; passed in, because this layer doesn't import components. */
export type Papers = (look: Look) => { readonly light: Backdrop; readonly dark: Backdrop };

/** What the watch script of a page may do. Nothing when the page isn't the sender's own. */
export async function answerWatch(origin: PageOrigin, address: string, papers: Papers): Promise<WatchAnswer> {
  const url = ownAddress(origin, address);
  if (!url || !(await mayOpen(origin.tabId, url))) return { mayOpen: false };
  const worth = addressScore(url);
  if (worth <= HOPELESS) return { mayOpen: false };
  const { look } = await knownSettings();
  return { mayOpen: true, address: worth, ...papers(look) };
}

/** Judges the sender's page by its facts and opens the reader on an article, unless that was forbidden since it asked. */
export async function judgeHere(
  origin: PageOrigin,
  address: string,
  facts: PageFacts,
): Promise<WatchOutcome> {
  const url = ownAddress(origin, address);
  if (!url) return 'no';
  const { judgement } = judgePage(facts, addressScore(url));
  if (judgement !== 'open') return judgement;
  if (!(await mayOpen(origin.tabId, url))) return 'no';
  const { kind } = await sendReaderCommand(origin.tabId, { kind: 'open', by: 'auto' });
  if (kind !== 'opened') return 'no';
  await bringControls(origin.tabId);
  return 'opened';
}

async function mayOpen(tabId: number, url: URL): Promise<boolean> {
  const [{ auto }, isLeft] = await Promise.all([knownSettings(), isDismissed(tabId, url)]);
  return !isLeft && decideAuto(auto.mode, auto.rules, url).mayOpen;
}
