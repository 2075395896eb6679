// The additions to the open reader. They are made once the article is on screen, so that none of them keeps the reader
// waiting.
import { addCodeCopy } from './addCodeCopy.ts';
import { addCorrections } from './addCorrections.tsx';
import { addCutLine } from './addCutLine.tsx';
import { addIncompleteLine } from './addIncompleteLine.tsx';
import { addLastLink } from './addLastLink.ts';
import { addLinkReading } from './addLinkReading.ts';
import { addNextPages } from './addNextPages.tsx';
import { addOrphanLine } from './addOrphanLine.tsx';
import { addOwnLook } from './addOwnLook.ts';
import { addPlace } from './addPlace.tsx';
import { addPrintLinks } from './addPrintLinks.ts';
import { addSiteMenu } from './addSiteMenu.tsx';
import { addTools } from './addTools.tsx';
import { addPromptLine } from './promptLine.tsx';
import type { AddToReader } from './readerAddition.ts';
import { addRelated } from './relatedAddition.tsx';

/** Every addition there is, in the order in which they are shown. */
export const ADDITIONS: readonly AddToReader[] = [
  import.meta.env.FIREFOX ? addLastLink : addOrphanLine,
  addIncompleteLine,
  addCutLine,
  addPlace,
  addOwnLook,
  addPromptLine,
  addCorrections,
  addSiteMenu,
  addTools,
  addCodeCopy,
  addPrintLinks,
  addLinkReading,
  addNextPages,
  addRelated,
];
