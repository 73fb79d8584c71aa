// @vitest-environment node
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { recordOrder } from '../../test/record-order.ts';
import { unsignedRecord } from '../../test/sample-records.ts';
import { sampleReport } from '../../test/sample-report.ts';
import { recordPdf } from './record-pdf.ts';
import { yearReportPdf } from './year-report.ts';

/** Programs that are not ours: poppler's and qpdf. `npm test` installs them where it can (scripts/prepare.mjs). */
const folder = mkdtempSync(join(tmpdir(), 'vigie-papers-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string) => join(folder, name);
function told(command: string, ...args: string[]): string {
  const { error, status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (error) throw new Error(`${command} is missing: run npm test, which says how to get it`);
  expect(`${command} ${status} ${stderr}`).toBe(`${command} 0 `);
  return stdout;
}

test('poppler shows a confirmation’s text and gives its record back byte for byte; qpdf finds it sound', async () => {
  const jws = unsignedRecord('destruction-confirmation');
  writeFileSync(file('a.pdf'), await recordPdf(recordOrder(jws)));
  const text = told('pdftotext', '-layout', file('a.pdf'), '-');
  expect(text).toMatch(/Référence 402-classdojo-2026/u);
  expect(text).toMatch(/Personnel +Geneviève Morin +Groupe +402, année scolaire 2025-2026/u);
  expect(text).toContain('harfang · quai · lanterne · épinette · marée · tuque');
  expect(told('pdfdetach', '-list', file('a.pdf'))).toContain('402-classdojo-2026-v1.jws');
  told('pdfdetach', '-save', '1', '-o', file('a.jws'), file('a.pdf'));
  expect(readFileSync(file('a.jws'), 'latin1')).toBe(jws);
  expect(told('qpdf', '--check', file('a.pdf'))).toContain('No syntax or stream encoding errors');
  const info = told('pdfinfo', file('a.pdf'));
  expect(info).toMatch(/Title: +Confirmation de destruction, 402-classdojo-2026-v1/u);
  expect(info).toMatch(/Tagged: +yes/u);
  expect(told('pdfinfo', '-struct-text', file('a.pdf'))).toMatch(
    /H1[^"]*"Confirmation de destruction"/u,
  );
});

test('the yearly report opens in both, tagged', async () => {
  const bytes = await yearReportPdf(sampleReport(), { paper: 'a4', lang: 'en' });
  writeFileSync(file('b.pdf'), bytes);
  expect(told('pdftotext', '-layout', file('b.pdf'), '-')).toMatch(/In all +21 +13 +4 +3 +41/u);
  expect(told('qpdf', '--check', file('b.pdf'))).toContain('No syntax or stream encoding errors');
  expect(told('pdfinfo', file('b.pdf'))).toMatch(/Tagged: +yes/u);
});
