import { looks } from './looks.ts';
import { colours, type Look, type Page } from './page.ts';

export interface Table {
  columns: readonly Column[];
  /** A cell a column; the first one heads its row. */
  rows: readonly (readonly string[])[];
  /** The first cells stand out, or only those of the last row, which sums up. */
  strong: 'first' | 'last-row';
}
export interface Column {
  /** May be empty for the first one. */
  head: string;
  /** Of the page's width, from 0 to 1. */
  share: number;
  align?: 'left' | 'right';
}

const gap = 10;
const above = 5;

/** A table that goes on over the next pages, with its head again on each. */
export function drawTable(page: Page, { columns, rows, strong }: Table): void {
  const boxes = columns.map(({ share }, index) => {
    const before = columns.slice(0, index).reduce((sum, column) => sum + column.share, 0);
    const last = index === columns.length - 1;
    const width = share * page.width - (last ? 0 : gap);
    return { x: page.left + before * page.width, width };
  });
  const heads = columns.map(({ head }) => head);
  const lookOf = (look: Look, index: number): Look => {
    const align = columns[index]?.align;
    return align ? { ...look, align } : look;
  };
  const drawRow = (cells: readonly string[], look: Look[], tag: 'head' | 'row' | null) => {
    const heights = cells.map((cell, index) => {
      const { x, width } = boxes[index] ?? { x: page.left, width: page.width };
      const scope = tag === 'head' ? 'Column' : 'Row';
      const heading = tag === 'head' || index === 0;
      const name = tag && (heading ? 'TH' : 'TD');
      const place = { x, y: page.y + above, width };
      const set = lookOf(look[index] ?? looks.plain, index);
      return page.put(name, cell, place, set, heading ? scope : undefined);
    });
    page.down(Math.max(...heights) + 2 * above);
  };
  const headLooks = columns.map(() => looks.soft);
  const drawHead = (tag: 'head' | null) => {
    drawRow(heads, headLooks, tag);
    page.rule(page.y, page.left, page.width, 0.9, colours.ink);
  };
  const looksOf = (index: number): Look[] =>
    columns.map((_, column) => {
      const bold = strong === 'first' ? column === 0 : index === rows.length - 1;
      return bold ? looks.strong : looks.plain;
    });
  const heightOf = (cells: readonly string[], look: Look[]) =>
    Math.max(...cells.map((cell, i) => page.height(cell, look[i] ?? looks.plain, boxes[i]?.width)));
  const [first = []] = rows;
  page.need(heightOf(heads, headLooks) + heightOf(first, looksOf(0)) + 4 * above);
  page.within('Table', () => {
    page.within('TR', () => drawHead('head'));
    for (const [index, cells] of rows.entries()) {
      const look = looksOf(index);
      if (page.need(heightOf(cells, look) + 2 * above)) drawHead(null);
      page.within('TR', () => drawRow(cells, look, 'row'));
      if (strong === 'first' || index < rows.length - 1) page.rule();
    }
  });
}
