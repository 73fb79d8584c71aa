import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Poppler’s: not one of ours (scripts/prepare.mjs). */
const program: string = 'pdftotext';

/** What an independent reader finds in a PDF, laid out as on the page; throws what it complains of. */
export function pdfText(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'vigie-pdf-'));
  try {
    const path = join(folder, 'a.pdf');
    writeFileSync(path, bytes);
    const asked = ['-layout', path, '-'];
    const { status, stdout, stderr } = spawnSync(program, asked, { encoding: 'utf8' });
    if (status !== 0 || stderr !== '') throw new Error(`${program}: ${status} ${stderr}`);
    return stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
