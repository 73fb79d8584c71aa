// @vitest-environment node
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { allSteps, partner, sampleAccess } from '../../test/sample-accesses.ts';
import { accessCsv } from './access-csv.ts';
import type { AccessPaper, PaperStyle } from './access-paper.ts';
import { accessPdf, systemPdf } from './access-pdf.ts';
import { incidentPdf } from './incident-pdf.ts';
import { openReader } from './pdf-reader.ts';

const style: PaperStyle = {
  lang: 'fr',
  paper: 'letter',
  on: '2026-11-22',
  school: 'École de l’Anse-aux-Lièvres',
  person: 'Nadia Bélanger',
};
const access = sampleAccess({
  steps: allSteps('initial', '2026-09-15').slice(0, 7),
  approver: { role: 'security-officer', self: true, resolution: false },
  notes: 'Remplace Luc Gagné.',
});
const sheet: AccessPaper = {
  access,
  template: partner,
  state: 'asked',
  from: '2026-09-11',
  until: '2027-09-10',
  next: '14',
};
const textOf = (bytes: Uint8Array<ArrayBuffer>) =>
  openReader(null).read(bytes, async ({ textsOf }) => {
    const texts = await textsOf(0);
    return texts.join(' ').replace(/\s+/gu, ' ');
  });

test('the summary has every step in its order, its day or that it is to be done, and who approved', async () => {
  const text = await textOf(await accessPdf(sheet, 'Transcription non officielle.', style));
  const at = partner.steps
    .filter(({ types }) => !types || types.includes('initial'))
    .map((step) => text.indexOf(step.fr.slice(0, 12)));
  expect(at.every((place, index) => place > (at[index - 1] ?? 0))).toBe(true);
  expect(text).toContain('le responsable de la sécurité, par la personne elle-même');
  expect(text.match(/à faire/gu)).toHaveLength(3);
  expect(text).toContain('Transcription non officielle.');
  expect(text).toContain('Remplace Luc Gagné.');
});

test('the register of a system, in both papers and languages', async () => {
  const system = { template: partner, notice: 'Unofficial.', accesses: [sheet] };
  const text = await textOf(await systemPdf(system, { ...style, lang: 'en', paper: 'a4' }));
  expect(text).toContain('Register of accesses');
  expect(text).toMatch(
    /Hugo Roy Initial access .* To complete 11 September 2026 10 September 2027/u,
  );
  const empty = await textOf(await systemPdf({ ...system, accesses: [] }, style));
  expect(empty).toContain('Aucun accès encore.');
});

test('a spreadsheet takes nothing for a formula, and reads a line an access', () => {
  const evil = { ...access, name: '=HYPERLINK("x")', notes: '+1\n"deux"' };
  const csv = accessCsv(
    { template: partner, notice: '', accesses: [{ ...sheet, access: evil }] },
    'fr',
  );
  const { data } = Papa.parse<string[]>(csv.slice(1).trimEnd(), { delimiter: ';' });
  expect(data).toHaveLength(2);
  expect(data[1]?.[1]).toBe('\'=HYPERLINK("x")');
  expect(data[1]?.at(-1)).toBe('\'+1\n"deux"');
  expect(data[0]).toHaveLength(data[1]?.length ?? 0);
});

test('an incident is printed entry by entry, and says on the page that it is a draft', async () => {
  const draft = {
    information: 'Photos',
    circumstances: 'Envoyées par erreur.',
    happened: 'le 20',
    knownAt: '2026-11-20T20:05:00.000Z',
    people: '3',
    risk: '',
    notices: '',
    measures: '',
  };
  const text = await textOf(
    await incidentPdf({
      ...style,
      draft,
      by: '2026-11-23T20:05:00.000Z',
      to: 'la direction',
      timeZone: 'America/Toronto',
    }),
  );
  expect(text).toContain('Brouillon pour la personne responsable : ce n’est pas le registre.');
  expect(text.match(/à préciser/gu)).toHaveLength(3);
  expect(text).toContain('15 h 05');
});
