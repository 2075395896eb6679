// The one place where a page's HTML enters a document. Everything that is shown of an article passes through here.
import DOMPurify, { type Config } from 'dompurify';
import { settleArticle } from './settleArticle.ts';

/** What an article may be made of. No `class` or `style`: the look is the reader's. */
const ALLOWED: Config = {
  USE_PROFILES: { html: true, mathMl: true },
  ADD_TAGS: ['iframe'],
  FORBID_TAGS: [
    'style',
    'form',
    'input',
    'button',
    'select',
    'option',
    'optgroup',
    'textarea',
    'fieldset',
    'legend',
    'label',
    'dialog',
    'map',
    'area',
    'font',
    'center',
    'marquee',
    'template',
    'slot',
    'noscript',
    'menu',
    'datalist',
    'meter',
    'progress',
    'output',
    'nav',
  ],
  FORBID_ATTR: [
    'style',
    'class',
    'width',
    'height',
    'align',
    'valign',
    'bgcolor',
    'color',
    'face',
    'border',
    'background',
    'hspace',
    'vspace',
    'cellpadding',
    'cellspacing',
    'tabindex',
    'accesskey',
    'autofocus',
    'autoplay',
    'name',
    'role',
    'hidden',
    'popover',
    'popovertarget',
    'popovertargetaction',
    'slot',
    'part',
    'contenteditable',
    'draggable',
    'inert',
    'is',
    'crossorigin',
    'usemap',
    'ismap',
  ],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
};

/**
 * Sanitises `html` and puts it into `target`, in place of what was there.
 * @param html an article's body: hostile input
 */
export function insertArticleHtml(target: Element, html: string): void {
  const fragment = DOMPurify.sanitize(html, ALLOWED) as unknown as DocumentFragment;
  settleArticle(fragment);
  target.replaceChildren(fragment);
}
