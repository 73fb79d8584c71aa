import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { consentsFr as consents } from '../../lib/i18n/consents.fr.ts';
import { deskFr as desk } from '../../lib/i18n/desk.fr.ts';
import { rosterFr as words } from '../../lib/i18n/roster.fr.ts';
import { sharedFr as shared } from '../../lib/i18n/shared.fr.ts';
import { tabTo } from './by-keyboard.ts';
import { browserNames } from './driver.ts';
import { giveFiles, textFile } from './files.ts';
import { OwnDesk } from './own-desk.ts';
import { pressNamed, untilText } from './own-page.ts';
import { sample } from './sample.ts';
import { countRows } from './store.ts';

/** Thirty students, written by another program (openpyxl). */
const thirty = {
  name: 'thirty.xlsx',
  bytes: readFileSync(new URL('../fixtures/rosters/thirty.xlsx', import.meta.url)),
};
const count = 5000;
const letters = (index: number) =>
  [...String(index)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');
const many = Array.from({ length: count }, (_, n) => `Nom${letters(n)};Prénom${letters(n)};7A`);
describe.each(browserNames)('class lists in %s', (name) => {
  const at = new OwnDesk(name);
  const groups = () => at.desk('groupes', desk.groups.add);
  const untilStudents = (more: number) => at.untilCount('students', sample.students.length + more);

  test('a workbook becomes a group, with what is left out said', async () => {
    const tab = await groups();
    await pressNamed(tab, words.several.open);
    await giveFiles(tab, thirty);
    await untilText(tab, words.recognised(words.formats.gpi));
    await untilText(tab, 'Code permanent');
    await pressNamed(tab, words.several.keep(1, 30));
    await untilStudents(30);
    await untilText(tab, desk.groups.add);
    await untilText(tab, '403', '.data');
  });

  test('a new list is shown before it is done, and undone', async () => {
    const tab = await groups();
    await pressNamed(tab, '402');
    await pressNamed(tab, desk.groups.update);
    const rest = sample.students.slice(2).map((each) => `${each.lastName};${each.firstName}`);
    const list = ['Nom;Prénom', 'Trembley;Léa', 'Lefèvre;Zacharie', ...rest].join('\n');
    await giveFiles(tab, textFile('novembre.csv', list));
    await untilText(tab, words.update.renamed);
    await untilText(tab, words.update.gone);
    expect(await countRows(at.own, 'students')).toBe(sample.students.length);
    const consents = await countRows(at.own, 'consents');
    await pressNamed(tab, words.update.act);
    await untilText(tab, words.update.done);
    // Noah left and is kept; Zacharie came; Léa is the same person, spelled otherwise.
    await untilStudents(1);
    expect(await countRows(at.own, 'consents')).toBe(consents);
    await pressNamed(tab, words.update.undo);
    await untilText(tab, words.update.undone);
    await untilStudents(0);
    await pressNamed(tab, words.update.see);
    await untilText(tab, desk.groups.used);
    await untilText(tab, 'Tremblay', 'main');
  });

  // How long the page goes without a frame meanwhile: `npm run bench -- frames`.
  test('5,000 students are imported, shown a page at a time, and a consent is recorded', async () => {
    const tab = await groups();
    await pressNamed(tab, words.several.open);
    await giveFiles(tab, textFile('ecole.csv', `Nom;Prénom;Classe\n${many.join('\n')}`));
    await untilText(tab, words.several.keep(1, count));
    await pressNamed(tab, words.several.keep(1, count));
    await untilStudents(count);
    await pressNamed(tab, '7A');
    await untilText(tab, 'Prénombaab');
    await pressNamed(tab, shared.next);
    await untilText(tab, shared.range(101, 200, count));
    const group = await tab.evaluate(() => location.hash.split('/')[1] ?? '', null);
    await at.close(tab);
    const matrix = await at.desk(`consentements/${group}/teams`, consents.counts(0, 0, count));
    await tabTo(matrix, 'Prénom');
    await matrix.press('n');
    await untilText(matrix, consents.pending(1));
    await pressNamed(matrix, consents.record);
    await untilText(matrix, consents.counts(0, 1, count - 1));
  }, 240_000);
});
