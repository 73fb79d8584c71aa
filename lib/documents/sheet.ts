import { drawFacts } from './facts.ts';
import { looks } from './looks.ts';
import { colours, type Page } from './page.ts';
import { drawPair, drawSection, type Section } from './section.ts';
import { drawTable, type Table } from './table.ts';

/** What stands on a paper, in the words of its language. */
export interface Sheet {
  /** Upper left: the school body and the school. Upper right: the reference. */
  from: string;
  tag: string;
  title: string;
  /** Label and value; a long value gets a section of its own. */
  facts: readonly (readonly [label: string, value: string])[];
  parts: readonly Part[];
}
export type Part =
  | { kind: 'table'; title: string; table: Table }
  | { kind: 'section'; section: Section }
  | { kind: 'pair'; left: Section; right: Section };

/** In UTF-16 units: about four lines of a fact. */
const longFact = 160;

/** Head, facts and parts, from a new page on. */
export function drawSheet(page: Page, { from, tag, title, facts, parts }: Sheet): void {
  page.turn();
  const half = page.width / 2;
  const { y, left } = page;
  const height = page.put('P', from, { x: left, y, width: half + 20 }, looks.soft);
  const right = { x: left + half + 40, y, width: half - 40 };
  const other = page.put('P', tag, right, { ...looks.soft, align: 'right' });
  page.down(Math.max(height, other) + 10);
  page.flow('H1', title, { size: 15, weight: 'bold' });
  page.down(5);
  page.rule(page.y, page.left, page.width, 1.2, colours.ink);
  drawFacts(
    page,
    facts.filter(([, value]) => value.length <= longFact),
  );
  const long = facts.filter(([, value]) => value.length > longFact);
  for (const [label, text] of long)
    part(page, { kind: 'section', section: { title: label, text } });
  for (const each of parts) part(page, each);
}

function part(page: Page, each: Part): void {
  page.down(9);
  if (each.kind === 'section') drawSection(page, each.section);
  else if (each.kind === 'pair') drawPair(page, each.left, each.right);
  else if (each.table.rows.length > 0) {
    // The title stays with the head and the first row.
    page.need(70);
    page.flow('H2', each.title, looks.strong);
    drawTable(page, each.table);
  }
}
