const steps: Readonly<Record<string, [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Arrow keys move the focus between the buttons of a table's cells, row headers included. */
export function moveInGrid(event: KeyboardEvent): void {
  const step = steps[event.key];
  const cell = (event.target as Element).closest<HTMLTableCellElement>('td, tbody th');
  const row = cell?.closest('tr');
  if (!step || !cell || !row || event.altKey || event.ctrlKey || event.metaKey) return;
  const rows = [...(row.parentElement?.children ?? [])];
  const wantedRow = rows[rows.indexOf(row) + step[0]] as HTMLTableRowElement | undefined;
  const wanted = wantedRow?.cells[cell.cellIndex + step[1]]?.querySelector('button');
  if (!wanted) return;
  event.preventDefault();
  wanted.focus();
}
