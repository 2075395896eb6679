// A wall that speaks of no ad blocker: when its script was blocked, it takes every style off the page and lays a frame of
// another site over the whole window. What the frame says can't be read; what was done to the page can.
import { queryAll, rawAttribute } from '../../shared/dom/nodes.ts';
import { coverage } from '../act/backdrop.ts';
import { locksOf } from '../act/locks.ts';
import type { Evidence, PromptFinding } from '../promptTypes.ts';
import { documentIn, frameOf, lineage, styleOf } from './promptDom.ts';
import { isShown } from './shownText.ts';

/** The whole window, but for a rounding. */
const MIN_COVERAGE = 0.9;
/** Hosts of a service that does so for thousands of sites. */
export const STRIPPING_SERVICE = /(^|\.)(html-load|content-loader|error-report)\.(com|cc)$/;

/** Such a frame over a page without styles, or of a service known for it. `removed`: how many styles were seen to go. */
export function locateStripped(
  doc: Document,
  removed: number,
): { readonly finding: PromptFinding; readonly box: Element } | undefined {
  const view = doc.defaultView;
  if (!view || frameOf(doc)) return undefined;
  const box = doc.elementFromPoint(view.innerWidth / 2, view.innerHeight / 2);
  if (box?.localName !== 'iframe' || documentIn(box) || coverage(box) < MIN_COVERAGE || !isShown(box))
    return undefined;
  const isLifted = Array.from(lineage(box)).some((ancestor) =>
    /fixed|absolute/.test(styleOf(ancestor).position),
  );
  const host = URL.parse((box as HTMLIFrameElement).src)?.hostname ?? '';
  const isStripped = queryAll(doc, 'style,link[rel~=stylesheet]').length === 0;
  if (!isLifted || !host || !(isStripped || STRIPPING_SERVICE.test(host))) return undefined;
  const evidence: Evidence[] = [{ sign: 'covers' }, { sign: 'foreignFrame', detail: host.slice(0, 60) }];
  if (isStripped) evidence.push({ sign: 'stylesRemoved', detail: String(removed) });
  return {
    box,
    finding: {
      kind: 'wall',
      text: [rawAttribute(box, 'title'), host].filter(Boolean).join(' · ').slice(0, 200),
      locks: locksOf(box, 'over'),
      marks: host,
      offers: [],
      confidence: 0.8,
      evidence,
    },
  };
}
