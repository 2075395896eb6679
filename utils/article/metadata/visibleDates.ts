// Dates as the page prints them around its title.
import { attributeOf } from '../../shared/dom/nodes.ts';
import type { HeaderElement } from './evidence.ts';

export interface VisibleDate {
  /** What the reader sees. */
  readonly text: string;
  /** What a `<time datetime>` says beside it. */
  readonly machine: string;
  readonly weight: number;
  /** Elements after (positive) or before the title. */
  readonly distance: number;
  /** Whether it is given as the date of a change. */
  readonly isUpdate: boolean;
}

const UPDATED =
  /\b(?:updat|modif|last (?:edited|reviewed)|revis|aktualisiert|geändert|stand:|mis à jour|modifié|actualizad|atualizad|aggiornat|bijgewerkt|gewijzigd|uppdaterad|oppdatert|opdateret|päivitetty|aktualiz|zaktualizowano|обновлен|оновлен|güncelle|cập nhật|diperbarui)|更新|수정|تحديث|עודכן/i;
const NAMED = /date|time|publi|posted|stamp|byline|author|meta|info|datum|fecha|data\b|tarih/;
/** The day of the last comment is none of the article's. */
const COMMENTS = /^\W*(?:\d+ )?(?:comments?|komment|коммент|comentario|commentaire|reacties)/i;
const FURTHEST_BEFORE = -40;
const MAX_DISTANCE_AFTER = 90;
const MAX_DATES = 8;
const MAX_DATE_CHARS = 110;
/** A line that opens with a date and goes on behind a mark: "May 6, 2024 - Words by …". */
const OPENS = /^.{4,18}\b(?:19|20)\d\d\s*[-–—|·•]/;
const DIGITS = /\d{4}|\d[./-]\d{1,2}[./-]\d\d|[०-९٠-٩۰-۹๐-๙]{4}/;

/** Dates printed in the head, the innermost elements that hold them, in page order. */
export function visibleDates(header: readonly HeaderElement[]): VisibleDate[] {
  const found: VisibleDate[] = [];
  let label = '';
  for (const { element, names, text: read, distance, depth } of header) {
    if (depth > 1 || distance > MAX_DISTANCE_AFTER || found.length >= MAX_DATES) break;
    const isTime = element.localName === 'time';
    if (!isTime && (distance < FURTHEST_BEFORE || !isLine(element))) continue;
    const text = read().replace(/\n/g, ' ');
    if (COMMENTS.test(text)) continue;
    const machine = isTime ? attributeOf(element, 'datetime') : '';
    const isDated = machine !== '' || (text.length < MAX_DATE_CHARS && DIGITS.test(text));
    if (isDated && text.length < MAX_DATE_CHARS) {
      const isNamed = isTime || NAMED.test(names);
      if (isNamed || text.length < 50 || OPENS.test(text)) {
        const isUpdate =
          (UPDATED.test(names) && !/publi|entry-date|posted/.test(names)) ||
          UPDATED.test(text.split(/\d/)[0] ?? '') ||
          UPDATED.test(label);
        found.push({
          text,
          machine,
          isUpdate,
          distance,
          weight: (isNamed ? 1.5 : 1) * (distance < 0 || depth ? 0.6 : 1),
        });
      }
    }
    label = isDated || text.length > 30 ? '' : text;
  }
  return found;
}

/** Whether an element holds no block, so that its text is one line. */
function isLine(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
    if (BLOCK.test(child.localName)) return false;
  }
  return true;
}

const BLOCK =
  /^(?:p|div|ul|ol|li|dl|dd|h[1-6]|section|article|header|footer|table|tr|td|figure|blockquote|form|nav|aside|main)$/;
