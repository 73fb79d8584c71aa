import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { VigieError } from '../lib/errors.ts';
import { packById } from '../lib/policy/packs.ts';
import { type ReadPack, readPackText } from '../lib/policy/read-pack.ts';
import { decideAll, saidOf } from '../test/evaluate/decisions.ts';
import { packFaults } from './pack/faults.ts';
import { lineOf } from './pack/line-of.ts';
import { previewHtml } from './pack/preview.ts';
import { reviewOf } from './pack/review.ts';

/** `npm run pack -- check|preview|cases FILE`: what a pack's author asks (docs/packs.md). A shipped pack’s id stands for its file. */
const [act = '', file = '', ...more] = process.argv.slice(2);

function read(): ReadPack {
  const shipped = packById(file);
  return shipped ? { pack: shipped, skipped: [] } : readPackText(textOf());
}

function textOf(): string {
  if (!existsSync(file)) throw new VigieError(`no file and no shipped pack: ${file}`);
  return readFileSync(file, 'utf8');
}

/** `charte.json:41 rows.elsewhere: …`; what is said of a shipped pack has no file. */
function located(said: string, path: string): string {
  return packById(file) ? said : `${file}:${lineOf(textOf(), path)} ${said}`;
}

/** Everything in one run: what is refused, what is skipped, what is odd. */
function check(): void {
  const shipped = packById(file);
  const { pack, errors, skipped, remarks } = shipped
    ? { pack: shipped, errors: [], skipped: [], remarks: packFaults(shipped) }
    : reviewOf(textOf());
  const say = (sentence: string) => {
    console.log(located(sentence, sentence.slice(0, sentence.indexOf(': '))));
  };
  for (const error of errors) say(error);
  for (const path of skipped) say(`${path}: written for a later Vigie, skipped`);
  for (const remark of remarks) say(remark);
  const counts = `${errors.length} errors, ${skipped.length} skipped, ${remarks.length} remarks`;
  console.log(errors.length === 0 && pack ? `${pack.id} ${pack.version}: ${counts}` : counts);
  if (errors.length > 0) process.exitCode = 1;
}

/** Beside the file; of a shipped pack in a folder that is not kept. */
function preview(): void {
  const { pack } = read();
  const folder = packById(file) ? '.output/packs' : dirname(file);
  mkdirSync(folder, { recursive: true });
  for (const lang of ['fr', 'en'] as const) {
    const target = join(folder, `${pack.id}.${lang}.html`);
    writeFileSync(target, previewHtml(pack, lang));
    console.log(`written: ${target}`);
  }
}

/** The pack’s own decisions: by default those beside it (`charte.jsonl`), on the class of the examples. */
function cases(): void {
  const { pack } = read();
  const beside = packById(file)
    ? `test/fixtures/pack-cases/${pack.id}.jsonl`
    : file.replace(/(?:\.json)?$/u, '.jsonl');
  const [lines = beside, rosters = 'test/fixtures/decisions-rosters.json'] = more;
  for (const needed of [lines, rosters]) {
    if (!existsSync(needed)) throw new VigieError(`no file: ${needed} (docs/packs.md, step 8)`);
  }
  const report = decideAll(lines, rosters, () => pack);
  console.log(saidOf(report));
  if (report.failed.length > 0) process.exitCode = 1;
}

const acts: Record<string, () => void> = { check, preview, cases };
try {
  const run = acts[act];
  if (!run || file === '') throw new VigieError('usage: npm run pack -- check|preview|cases FILE');
  run();
} catch (error) {
  if (!(error instanceof VigieError)) throw error;
  const path = error.detail?.path;
  const said = `${error.name}: ${error.message}`;
  console.error(typeof path === 'string' ? located(said, path) : said);
  process.exitCode = 1;
}
