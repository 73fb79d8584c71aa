/** npm run bench -- NAME [--json]: a table, or one JSON object. */
export interface Report {
  /** What is measured, in one line. */
  title: string;
  /** Every row has the same keys. */
  rows: readonly Record<string, string | number>[];
  /** False when a figure misses what the project promises. */
  ok: boolean;
}

const benches: Record<string, () => Promise<{ run(): Promise<Report> }>> = {
  size: () => import('./size.ts'),
  verdict: () => import('./verdict.ts'),
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
  console.log(report.title);
  console.table(report.rows);
}
process.exitCode = report.ok ? 0 : 1;
