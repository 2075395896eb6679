// Finds the panel of a tab. Tabs come side by side before all their panels, so that by its place in the page the last tab
// would be the heading of the first one's links.
import { closest, findInside, isElement, parentOf, queryInside, rawAttribute } from '../shared/dom/nodes.ts';

/** Tabs looked at in a list, at most. */
const MAX_TABS = 12;

/** The panel that the tab around a node belongs to; undefined where the node is in none, or the page doesn't say. */
export function tabPanel(node: Node): Element | undefined {
  const element = isElement(node) ? node : parentOf(node);
  const tab = element && closest(element, '[role=tab]');
  const list = tab && closest(tab, '[role=tablist]');
  if (!tab || !list) return undefined;
  const tabs = queryInside(list, '[role=tab]').slice(0, MAX_TABS);
  const named = rawAttribute(tab, 'aria-controls')?.trim();
  const panels = [...(list.nextElementSibling?.children ?? [])];
  const near = panels.length >= tabs.length ? panels[tabs.indexOf(tab)] : undefined;
  const around = parentOf(list);
  return (named && around && findInside(around, `#${CSS.escape(named)}`)) || near;
}
