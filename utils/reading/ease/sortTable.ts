// Sorts a table's rows by one of its columns: numbers as numbers, words as the language orders them.

const MAX_ROWS = 2000;

/** Rising first, falling the next time; the head says which. */
export function sortTable(head: HTMLTableCellElement, lang: string | undefined): void {
  const table = head.closest('table');
  const body = table?.tBodies[0];
  if (!table || !body || !isSortable(table)) return;
  const column = head.cellIndex;
  const isFalling = head.getAttribute('aria-sort') === 'ascending';
  const rows = [...body.rows].filter((row) => !row.contains(head)).slice(0, MAX_ROWS);
  const order = orderOf(
    rows.map((row) => textOf(row, column)),
    lang,
  );
  const sorted = rows
    .map((row, at) => ({ row, at, text: textOf(row, column) }))
    .sort(
      (a, b) =>
        // Without a value is last, whichever way.
        Number(a.text === '') - Number(b.text === '') ||
        (isFalling ? -1 : 1) * order(a.text, b.text) ||
        a.at - b.at,
    );
  for (const other of table.querySelectorAll('[aria-sort]')) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', isFalling ? 'descending' : 'ascending');
  body.append(...sorted.map(({ row }) => row));
}

/** Cells that run over several rows or columns belong where they are, and a head over several columns names none. */
function isSortable(table: HTMLTableElement): boolean {
  return ![...table.querySelectorAll<HTMLTableCellElement>('td, th')].some(
    ({ rowSpan, colSpan }) => rowSpan > 1 || colSpan > 1,
  );
}

const textOf = (row: HTMLTableRowElement, column: number) => row.cells[column]?.textContent?.trim() ?? '';

function orderOf(texts: readonly string[], lang: string | undefined): (a: string, b: string) => number {
  const filled = texts.filter((text) => text !== '');
  const isNumeric = filled.length > 0 && filled.every((text) => !Number.isNaN(numberIn(text)));
  return isNumeric ? (a, b) => numberIn(a) - numberIn(b) : collator(lang).compare;
}

/** "1,234.5 km" and "1.234,5 %" as numbers; NaN for what is none. */
function numberIn(text: string): number {
  const short = text.slice(0, 40);
  const digits = short.replace(/[^\d.,\-−]/g, '').replace('−', '-');
  const letters = short.replace(/[^\p{L}]/gu, '');
  if (!/\d/.test(digits) || letters.length > 4) return Number.NaN;
  const decimal = /[.,](\d{1,2})$/.exec(digits)?.[0];
  const whole = (decimal ? digits.slice(0, -decimal.length) : digits).replace(/[.,]/g, '');
  return Number(whole + (decimal ? `.${decimal.slice(1)}` : ''));
}

function collator(lang: string | undefined): Intl.Collator {
  try {
    return new Intl.Collator(lang, { numeric: true });
  } catch {
    return new Intl.Collator(undefined, { numeric: true });
  }
}
