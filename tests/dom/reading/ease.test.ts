import { describe, expect, it } from 'vitest';
import { addBoldStarts, removeBoldStarts } from '../../../utils/reading/ease/boldStarts.ts';
import { sortTable } from '../../../utils/reading/ease/sortTable.ts';
import { drawBodies } from './drawBodies.ts';

const bodyOf = drawBodies();

describe('bold beginnings', () => {
  it('are half of each word, the text stays what it is', () => {
    const body = bodyOf('<p>The pier is long, isn’t it?</p>');
    const { textContent } = body;
    addBoldStarts(body);
    expect([...body.querySelectorAll('.bold-start')].map((bold) => bold.textContent).slice(0, 4)).toEqual([
      'Th',
      'pi',
      'i',
      'lo',
    ]);
    expect(body.textContent).toBe(textContent);
  });

  it('leave nothing behind when they are taken away', () => {
    const html = '<p>The <a href="#x">old pier</a> is long.</p><pre>const a = 1;</pre><h2>Its lamps</h2>';
    const body = bodyOf(html);
    addBoldStarts(body);
    expect(body.querySelector('pre .bold-start, h2 .bold-start')).toBeNull();
    removeBoldStarts(body);
    expect(body.innerHTML).toBe(html);
    expect(body.querySelector('p')?.childNodes).toHaveLength(3);
  });

  it.each(['港は静かだった。', 'كان الميناء هادئًا.', 'ท่าเรือเงียบสงบ'])('leave %s alone', (text) => {
    const body = bodyOf(`<p>${text}</p>`);
    addBoldStarts(body);
    expect(body.querySelector('.bold-start')).toBeNull();
  });
});

describe('sorting a table', () => {
  const table = (heads: string[], rows: string[][]) =>
    bodyOf(
      `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${rows
        .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
        .join('')}</tbody></table>`,
    );
  const press = (body: HTMLElement, column: number) =>
    sortTable(body.querySelectorAll('th')[column] as HTMLTableCellElement, 'en');
  const column = (body: HTMLElement, at: number) =>
    [...body.querySelectorAll('tbody tr')].map((row) => row.children[at]?.textContent);

  it.each([
    ['numbers', ['10', '9', '1,200', '-3'], ['-3', '9', '10', '1,200']],
    ['numbers with signs and units', ['12.5 %', '3 %', '100 %'], ['3 %', '12.5 %', '100 %']],
    ['numbers with a comma', ['12,5', '3,75', '1.000,5'], ['3,75', '12,5', '1.000,5']],
    ['words', ['pier', 'Ärger', 'boat'], ['Ärger', 'boat', 'pier']],
    ['gaps last', ['b', '', 'a'], ['a', 'b', '']],
  ])('orders %s', (_, cells, sorted) => {
    const body = table(
      ['A'],
      cells.map((cell) => [cell]),
    );
    press(body, 0);
    expect(column(body, 0)).toEqual(sorted);
    expect(body.querySelector('th')?.getAttribute('aria-sort')).toBe('ascending');
  });

  it('turns round the second time, and keeps rows together', () => {
    const body = table(
      ['A', 'B'],
      [
        ['1', 'x'],
        ['3', 'y'],
        ['2', 'z'],
      ],
    );
    press(body, 0);
    press(body, 0);
    expect(column(body, 1)).toEqual(['y', 'z', 'x']);
    press(body, 1);
    expect(column(body, 0)).toEqual(['1', '3', '2']);
    expect(body.querySelectorAll('[aria-sort]')).toHaveLength(1);
  });

  it('has gaps last whichever way it is sorted', () => {
    const body = table(['A'], [['2'], [''], ['3']]);
    press(body, 0);
    press(body, 0);
    expect(column(body, 0)).toEqual(['3', '2', '']);
  });

  it('leaves a table alone whose head stands over several columns', () => {
    const body = bodyOf(
      '<table><thead><tr><th colspan="2">A</th></tr></thead><tbody><tr><td>2</td><td>1</td></tr><tr><td>1</td><td>2</td></tr></tbody></table>',
    );
    press(body, 0);
    expect(column(body, 0)).toEqual(['2', '1']);
  });

  it('leaves a table alone whose cells run over several rows', () => {
    const body = bodyOf(
      '<table><thead><tr><th>A</th></tr></thead><tbody><tr><td rowspan="2">2</td></tr><tr></tr><tr><td>1</td></tr></tbody></table>',
    );
    press(body, 0);
    expect(body.querySelector('td')?.textContent).toBe('2');
  });
});
