// The page's process may hear of the click only after the script has been turned away, as `utils/background/inject.ts` says.
const PAUSES_MS = [40, 120, 300, 1000];

chrome.action.onClicked.addListener(async (tab) => {
  for (const pause of PAUSES_MS) {
    try {
      await chrome.scripting.executeScript({
        target: { tabId: tab.id },
        files: ['probe.js'],
        injectImmediately: true,
      });
      return;
    } catch {
      await new Promise((done) => setTimeout(done, pause));
    }
  }
});
