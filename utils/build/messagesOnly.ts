// Firefox can't close the storage to content scripts. But all of an extension's scripts in one document share one global
// object there: what the first of them takes away for good, none that comes later has. A page that breaks into one of ours
// finds messages and words, and nothing else of the browser's.
import type { Plugin } from 'vite';
import { LEANING_SCRIPTS } from './commonParts.ts';

/** What scripts in pages have of the browser's interface. */
const KEPT = ['runtime', 'i18n'];

const TAKE_AWAY = `for(let e of[browser,chrome])for(let t in e)/^(${KEPT.join('|')})$/.test(t)||delete e[t];`;
/** The extension's pages run `common.js`, too, and have tabs. */
const UNLESS_OWN_PAGE = `if(!("tabs"in browser))${TAKE_AWAY}`;

/** Scripts that never come into a page before one that takes it away: those that follow another in one injection, or an open reader. */
const COMES_LATER = new RegExp(
  `^(?:font\\w+|syllables|promptWords|relatedHeadings|${LEANING_SCRIPTS.join('|')})$`,
);

const ENTRY = /entrypoints[\\/](\w+)/;

/** The first statement of a script; nothing for the background, and for scripts that others come before. */
export function firstStatement(entry: string): string {
  const name = ENTRY.exec(entry)?.[1];
  if (!name || name === 'background' || COMES_LATER.test(name)) return '';
  return name === 'common' ? UNLESS_OWN_PAGE : TAKE_AWAY;
}

/** @param isFirefox whether this is the build for Firefox; in Chromium `background/storage/closeStorage.ts` is enough */
export function messagesOnly(isFirefox: boolean): Plugin {
  let first = '';
  return {
    name: 'lectern:messages-only',
    enforce: 'post',
    apply: () => isFirefox,
    configResolved({ build, command }) {
      const entries = command === 'build' && build.lib ? [build.lib.entry].flat() : [];
      first = entries.map((entry) => firstStatement(String(entry))).join('');
    },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) if (file.type === 'chunk') file.code = first + file.code;
    },
  };
}
