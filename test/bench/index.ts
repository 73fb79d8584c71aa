/** npm run bench -- NAME [--json]: a table, or one JSON object. */
export interface Report {
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
  /** What the figures say, in one line. */
  summary?: string;
  /** False when a figure misses what the project promises. */
  ok?: boolean;
}

const benches: Record<string, () => Promise<{ run(): Promise<Report> }>> = {
  size: () => import('./size.ts'),
  detection: () => import('./detection.ts'),
  verdict: () => import('./verdict.ts'),
  frames: () => import('./frames.ts'),
  page: () => import('./page.ts'),
  store: () => import('./store.ts'),
  office: () => import('./office.ts'),
  pack: () => import('./pack.ts'),
  folder: () => import('./folder.ts'),
};

const [name = '', ...flags] = process.argv.slice(2);
const load = benches[name];
if (!load) {
  console.error(`npm run bench -- NAME [--json]\nNAME: ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}
const report = await (await load()).run();
if (flags.includes('--json')) console.log(JSON.stringify({ name, ...report }));
else {
  const { columns, rows, summary } = report;
  console.table(rows.map((row) => Object.fromEntries(columns.map((key, at) => [key, row[at]]))));
  if (summary) console.log(summary);
}
process.exitCode = report.ok === false ? 1 : 0;
