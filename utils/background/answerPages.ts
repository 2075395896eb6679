// Message → function call, for every message of the table.
import { browser } from 'wxt/browser';
import type { SettingsChange } from '../contracts/answers.ts';
import type { PayloadOf } from '../contracts/messages.ts';
import type { SettingsPatch } from '../contracts/settingsPatch.ts';
import { applyPatch } from '../contracts/settingsPatch.ts';
import { registrableDomain } from '../shared/url/registrableDomain.ts';
import { isWeb } from '../shared/url/webAddress.ts';
import { hostKey } from '../sites/rules.ts';
import { answerWatch, judgeHere, type Papers } from './auto/answerWatch.ts';
import { changeAuto, resetEverything } from './auto/changeAuto.ts';
import { chooseForSite, siteStateHere } from './auto/siteChoice.ts';
import { restoreBackup } from './backup/restoreBackup.ts';
import { bringCorrections, correctionsFor } from './corrections/bringCorrections.ts';
import { forgetCorrections, saveCorrections } from './corrections/correctionsStore.ts';
import { markNewsSeen } from './firstRun.ts';
import { openFitting, takeFittingText } from './fitting/fittingText.ts';
import { changeLookOn, keepLookApart, lookOn, siteLook } from './looks/siteLooks.ts';
import type { Handlers } from './messages/answerMessages.ts';
import { MessageFailure } from './messages/messageFailure.ts';
import type { PageOrigin } from './messages/messageOrigin.ts';
import { placeOf, savePlace } from './places/placesStore.ts';
import { allowSite } from './prompts/allowSite.ts';
import { choosePolicy, hidePrompt } from './prompts/applyPolicy.ts';
import { goBackOnce } from './prompts/goBackOnce.ts';
import { enterOutcome, forgetAsks } from './prompts/ledgerStore.ts';
import { promptGone } from './prompts/promptGone.ts';
import { promptReport } from './prompts/promptReport.ts';
import { bringDetector, bringWords } from './prompts/promptSites.ts';
import { recordPrompt } from './prompts/recordPrompt.ts';
import { bringControls, bringHeadings } from './reader/bringControls.ts';
import { commandReader } from './reader/commandReader.ts';
import { onReaderChange } from './reader/onReaderChange.ts';
import { openLinkInReader } from './reader/openLinkInReader.ts';
import { describeLinks } from './related/describeLinks.ts';
import { fetchLinkDetails } from './related/fetchLinkDetails.ts';
import { followLink } from './related/followLink.ts';
import { forgetReading } from './related/forgetReading.ts';
import { openList } from './related/openList.ts';
import { dropLink, keepLink } from './related/readingList.ts';
import { listenOn, queueListening } from './speech/listeningQueue.ts';
import { changeSettings, knownSettings } from './storage/changeSettings.ts';
import { forgetSites } from './storage/forgetSites.ts';
import { clearStored } from './storage/storedThings.ts';
import { bringPart, bringTools } from './tools/bringTools.ts';
import { wordsFor } from './words/bringWords.ts';

/** @param papers the colours a page is held back with */
export function answerPages(papers: Papers): Handlers {
  return {
    readerContext: async (_, origin) => {
      const [{ look, related, reading }, prompt, site, corrections, place, own] = await Promise.all([
        knownSettings(),
        promptReport(origin.tabId),
        isWeb(origin.url) ? siteStateHere(origin, origin.url.href) : undefined,
        // Without them the article is read as found.
        correctionsFor(origin).catch(() => undefined),
        origin.isPrivate ? undefined : placeOf(origin.url),
        siteLook(hostKey(origin.url)),
      ]);
      const words = wordsFor(origin.tabId);
      return {
        settings: { look: { ...look, ...own }, related, reading },
        ...(own && { isLookApart: true }),
        ...(prompt && { prompt }),
        ...(site && { site }),
        ...(corrections && { corrections }),
        ...(place && reading.rememberPlace && { place }),
        ...(words !== undefined && { words }),
      };
    },
    readerChanged: (change, origin) => done(onReaderChange(origin, change)),
    changeLook: (look, { url }) => changeLookOn(hostKey(url), look),
    keepLookApart: async ({ isWanted }, { url, isPrivate }) => {
      // Files and such have no site: all of them would share one look.
      if (!isPrivate && isWeb(url)) await keepLookApart(hostKey(url), isWanted);
      return lookOn(url);
    },
    changeReading: async (reading) => (await changeSettings({ kind: 'reading', reading })).kind,
    savePlace: async (place, { url, isPrivate }) => {
      const { reading } = await knownSettings();
      if (reading.rememberPlace && !isPrivate) await savePlace(url, place);
      return undefined;
    },
    mayOpenHere: ({ url }, origin) => answerWatch(origin, url, papers),
    judgeHere: ({ url, facts }, origin) => judgeHere(origin, url, facts),
    siteState: ({ url }, origin) => siteStateHere(origin, url),
    chooseForSite: (chosen, origin) => chooseForSite(origin, chosen),
    openLinkInReader: ({ url }, origin) =>
      done(openLinkInReader({ id: origin.tabId, url: origin.url.href }, url)),
    blockerMentioned: (_, origin) => done(bringDetector(origin)),
    wordsMissing: (_, origin) => done(bringWords(origin)),
    promptGone: ({ byHand }, origin) => done(promptGone(origin, byHand)),
    promptSeen: ({ finding }, origin) => done(recordPrompt(finding, origin)),
    readHere: (_, { tabId }) => done(commandReader(tabId, { kind: 'open', by: 'hand' })),
    choosePromptPolicy: ({ policy, actsNow }, origin) => done(choosePolicy(origin, policy, actsNow)),
    goBackOnce: (_, { tabId }) => done(goBackOnce(tabId)),
    hidePromptHere: (_, { tabId }) => done(hidePrompt(tabId)),
    allowSite: (_, { url }) => allowSite(url),
    promptOutcome: ({ outcome }, { tabId }) => done(enterOutcome(tabId, outcome)),
    bringCorrections: (_, origin) => bringCorrections(origin),
    bringTools: (_, origin) => bringTools(origin),
    bringPart: ({ part }, origin) => done(bringPart(origin, part)),
    saveCorrections: ({ corrections }, { url, isPrivate }) =>
      done(isPrivate ? Promise.resolve() : saveCorrections(hostKey(url), corrections)),
    bringControls: (_, { tabId }) => done(bringControls(tabId)),
    bringHeadings: (_, { tabId }) => done(bringHeadings(tabId)),
    followLink: ({ url, where }, origin) => done(followLink(origin, url, where)),
    describeLinks: (links, origin) => describeLinks(origin, links),
    keepLink: (link, origin) => keep(origin, link),
    fetchLinkDetails: ({ url }, origin) => fetchLinkDetails(origin, url),
    openList: () => done(openList()),
    queueListening: (queue, origin) => queueListening(origin, queue),
    listenOn: (_, origin) => listenOn(origin),
    openFitting: (text, origin) => done(openFitting(origin, text)),
    takeFittingText,
    openOptions: () => done(browser.runtime.openOptionsPage()),

    changeSettings: change,
    dropKeptLink: ({ url }) => done(dropLink(url)),
    forgetAsks: ({ site }) => done(forgetAsks(site)),
    forgetCorrections: ({ site, key }) => done(forgetCorrections(site, key)),
    forgetReading: () => done(forgetReading()),
    restoreBackup: ({ text, mode }) => restoreBackup(text, mode),
    forgetSites: ({ sites }) => forgetSites(sites),
    clearStored: ({ name }) => done(clearStored(name)),
    newsSeen: () => done(markNewsSeen()),
    resetEverything,
  };
}

const AUTO: readonly SettingsPatch['kind'][] = ['autoMode', 'addRule', 'removeRule', 'resetAuto'];

function change(patch: SettingsPatch): Promise<SettingsChange> {
  return AUTO.includes(patch.kind)
    ? changeAuto((settings) => applyPatch(settings, patch))
    : changeSettings(patch);
}

/** A page may only put aside, and take off again, on behalf of its own site. */
async function keep(origin: PageOrigin, { url, title, isKept, ...details }: PayloadOf<'keepLink'>) {
  if (origin.isPrivate) return 'notKept' as const;
  const site = registrableDomain(origin.url);
  try {
    return isKept ? await keepLink(url, title, site, details) : await dropLink(url, site);
  } catch (problem) {
    console.warn('Lectern could not keep the reading list.', problem);
    throw new MessageFailure({ kind: 'failed', why: 'notStored' });
  }
}

async function done(work: Promise<unknown>): Promise<undefined> {
  await work;
  return undefined;
}
