// Which end-to-end tests take their browsers in turn: `npm test` runs them in Chromium, `npm run test:long` in Firefox.

/** The largest files, and those whose browser has least to do with what they try. */
export const IN_TURN = [
  'tests/e2e/trust/{clobbering,hostileHands,requests,words,workerKilled}.test.ts',
  'tests/e2e/reader.{articles,comingAndGoing,hiddenPage,limits,print}.test.ts',
  'tests/e2e/reader.menus.test.ts',
  'tests/e2e/{backup,options,promptFlow,promptOnClick,promptNote,related}.test.ts',
  'tests/e2e/{corrections,ease,keyboard,list,messages,nextPages,notes,ownLook,phone,place,printLinks,speech,tools}.test.ts',
];
