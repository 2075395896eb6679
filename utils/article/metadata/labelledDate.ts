// A date away from the article's head, in a side column or below the text, recognised by the name of its box.
import { queryByValue } from '../../shared/dom/endlessValues.ts';
import { holding } from '../../shared/dom/holding.ts';
import { attributeOf, holds, namesOf, parentOf } from '../../shared/dom/nodes.ts';
import { visibleText } from '../../shared/dom/visibleText.ts';

const NAMED = holding('class', 'date', 'publish', 'posted');
/** "post-date", "published-on", "entry__date", "tb-published-date"; not "update", "candidate", "datepicker". */
const PUBLISHED = /(?:^|[\s_-])(?:date|published|posted|pubdate|publish-?date|postdate)(?:$|[\s_-])/;
const ASIDE = /comment|related|recommend|recent|card|teaser|list|footer|menu|event|archive/;
const MAX_ELEMENTS = 300;
const MAX_DATE_CHARS = 60;

/**
 * What the page prints in the one box whose name says that the date of publication stands in it. Lists repeat such boxes
 * for every entry: where they don't all say the same, none is taken.
 */
export function labelledDate(doc: Document): string | undefined {
  const found = new Set<string>();
  let last: Element | undefined;
  for (const element of queryByValue(doc, NAMED).slice(0, MAX_ELEMENTS)) {
    if (!PUBLISHED.test(namesOf(element)) || (last && holds(last, element)) || isElsewhere(element)) continue;
    const text = visibleText(element, MAX_DATE_CHARS * 2).replaceAll('\n', ' ');
    if (text.length > MAX_DATE_CHARS || !/\d/.test(text)) continue;
    last = element;
    found.add(text);
  }
  const [text] = found;
  return found.size === 1 ? text : undefined;
}

function isElsewhere(element: Element): boolean {
  for (let up: Element | null = element; up; up = parentOf(up)) {
    if (/^(?:a|nav|footer|form|table)$/.test(up.localName)) return true;
    if (/^(?:article|main|body)$/.test(up.localName)) return false;
    if (ASIDE.test(attributeOf(up, 'class').toLowerCase())) return true;
  }
  return false;
}
