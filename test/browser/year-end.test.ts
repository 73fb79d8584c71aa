import { describe, expect, test } from 'vitest';
import { backupFr as backup } from '../../lib/i18n/backup.fr.ts';
import { documentsFr as documents } from '../../lib/i18n/documents.fr.ts';
import { juneFr as june } from '../../lib/i18n/june.fr.ts';
import { officeFr as office } from '../../lib/i18n/office.fr.ts';
import { officeReportFr as report } from '../../lib/i18n/office-report.fr.ts';
import { recordsFr as words } from '../../lib/i18n/records.fr.ts';
import { broughtIn, downloaded, handedOver, openWaiting, vouchForTeacher } from './both-desks.ts';
import { browserNames } from './driver.ts';
import { giveFiles, giveFilesIn, keepBlobs, keptBlob } from './files.ts';
import { fillList, signer, tickAll } from './june-list.ts';
import { OwnDesk } from './own-desk.ts';
import { chooseNamed, confirm, fillNamed, pressNamed, textOf, untilText } from './own-page.ts';
import { pageOf } from './pages.ts';
import { placeOf } from './place.ts';
import { groupIds, judge, type SampleRegister, sendFrom, studentIds } from './register.ts';
import { countRows } from './store.ts';

const dojo = placeOf(pageOf('classdojo'));
const teachers: SampleRegister = {
  ...signer,
  students: signer.students.map((each) => ({
    ...each,
    consents: each.firstName === 'Léa' ? { classdojo: 'yes' } : {},
  })),
  authorisations: [],
  notices: [],
  places: [dojo],
};
const principals: SampleRegister = {
  ...teachers,
  settings: { ...signer.settings, role: 'principal', person: 'Nadia Bélanger' },
  students: [],
  places: [],
};
const first = Number(signer.group.schoolYear.slice(0, 4)) - 1;
/** Over, whenever the test runs: its erasure is offered. */
const formerYear = `${first}-${first + 1}`;
const passphrase = 'quatre mots sans aucun lien';
const comment = office.suggestions.confirmation.copies;

describe.each(browserNames)('a teacher and a principal, by files, in %s', (name) => {
  const teacher = new OwnDesk(name, { register: teachers });
  const principal = new OwnDesk(name, { register: principals });

  test('a request is authorised, and the verdict changes; a document is validated', async () => {
    const said = { place: dojo, text: 'Bravo à Léa pour son dessin.' };
    const draft = { ...said, attachments: [], displayed: [], dismissed: [] };
    const verdict = () => judge(teacher.own, draft);
    const before = await verdict();
    expect(before.level).toBe('hold');
    expect(before.reasons.map(({ clause }) => clause.id)).toContain('4.0');

    const asking = await teacher.desk('autorisations/demander/classdojo', words.request.text);
    await fillNamed(asking, words.request.aims, 'Un portfolio que les familles suivent.');
    await fillNamed(asking, words.request.information, 'Prénoms et travaux.');
    await pressNamed(asking, words.request.sign);
    const request = await downloaded(asking);

    const tab = await principal.open('office.html', office.empty);
    await giveFiles(tab, request);
    await vouchForTeacher(tab, teacher);
    await pressNamed(tab, office.authoriseThere, '.decide');
    await untilText(tab, report.permits.faults.committee);
    await fillNamed(tab, report.permits.reference, 'CSI-2026-114');
    await chooseNamed(tab, report.permits.committeeOn, `${first + 1}-07-01`);
    await pressNamed(tab, report.permits.authorise);
    await untilText(tab, office.decided.accepted, '.request');
    await pressNamed(tab, office.handOver, '.request');
    await broughtIn(teacher, await handedOver(tab, 1), principal);
    await untilText(asking, words.states.accepted, '.record-head');
    await untilText(asking, 'CSI-2026-114', '.answer-note');
    await teacher.untilCount('authorisations', 1);
    const register = await teacher.desk('autorisations', 'Nadia Bélanger');
    expect(await textOf(register, 'main')).toContain('ClassDojo');
    const after = await verdict();
    expect(after.level).not.toBe('hold');
    expect(after.reasons.map(({ clause }) => clause.id)).not.toContain('4.0');
    const sent = { key: crypto.randomUUID(), draft, release: null };
    await sendFrom(teacher.own, 'noteSent', sent);
    await teacher.desk('30-juin', june.card.seen(1));

    const [group = ''] = await groupIds(teacher.own);
    const writing = await teacher.desk(`documents/nouveau/teams/${group}`, documents.edit.text);
    await pressNamed(writing, documents.edit.save);
    await pressNamed(writing, words.submit.act);
    const document = await downloaded(writing);
    await giveFiles(tab, document);
    await openWaiting(tab, office.headings.document, 'Teams');
    await pressNamed(tab, office.accept, '.decide');
    await broughtIn(teacher, await handedOver(tab, 1), null);
    await untilText(writing, words.states.accepted, '.record-head');
    const overview = await teacher.desk('documents', documents.intro);
    await untilText(overview, 'Validé le', '.app');
  }, 180_000);

  test('June: confirmed, returned, corrected, accepted; then the year is erased', async () => {
    const change = <T>(message: string, payload: object) =>
      sendFrom<T>(teacher.own, message, { key: crypto.randomUUID(), ...payload });
    const { id: group } = await change<{ id: string }>('addGroup', {
      name: '401',
      schoolYear: formerYear,
    });
    await change('setGroupPlatforms', { group, platforms: ['teams'] });
    const rosa = { firstName: 'Rosa', lastName: 'Petit', nicknames: [] };
    await change('importStudents', { group, students: [rosa] });
    const known = new Set(teacher.ids.values());
    const students = (await studentIds(teacher.own)).filter((id) => !known.has(id));
    const list = await fillList(teacher.own, students, { group, schoolYear: formerYear });

    const doing = await teacher.desk(`30-juin/${encodeURIComponent(list)}`, june.keep.none);
    await pressNamed(doing, june.keep.none);
    await pressNamed(doing, june.hold.none);
    await tickAll(doing);
    await untilText(doing, june.confirm.ready);
    await pressNamed(doing, june.confirm.see, '.stepbox');
    await pressNamed(doing, june.confirm.sign);
    const confirmation = await downloaded(doing);

    const tab = await principal.open('office.html', office.empty);
    await giveFiles(tab, confirmation);
    await vouchForTeacher(tab, teacher);
    expect(await textOf(tab, '.preview')).not.toContain('Rosa');
    await pressNamed(tab, office.return, '.decide');
    await pressNamed(tab, comment[0] ?? '', '.back');
    await pressNamed(tab, office.doReturn, '.back');
    await broughtIn(teacher, await handedOver(tab, 1), principal);

    const again = await teacher.desk(`30-juin/${encodeURIComponent(list)}`, comment[1] ?? '');
    await pressNamed(again, june.confirm.correct);
    await pressNamed(again, june.confirm.again);
    await untilText(again, 'corrige la version 1', '.paper');
    const corrected = await downloaded(again);

    const end = await teacher.desk('30-juin/terminer', june.end.make);
    await pressNamed(end, june.end.make);
    await fillNamed(end, backup.passphrase.label, passphrase);
    await fillNamed(end, backup.passphrase.again, passphrase);
    await keepBlobs(end);
    await pressNamed(end, june.end.make, '.file-form');
    await untilText(end, june.end.made(`vigie-consentements-${formerYear}.vigie`));
    const sealed = { name: 'consentements.vigie', bytes: await keptBlob(end) };
    expect(await textOf(end, 'main')).not.toContain(backup.year.erase(formerYear));
    await pressNamed(end, june.end.see);
    const consents = await downloaded(end);

    await giveFiles(tab, corrected, consents);
    await openWaiting(tab, '401 · ', 'Version 2');
    await pressNamed(tab, office.accept, '.decide');
    await untilText(tab, office.ready(1), '.outbox');
    await openWaiting(tab, office.exportOf('401'), formerYear);
    const other = { ...sealed, bytes: sealed.bytes.slice(0, -1) };
    await giveFilesIn(tab, '.sealed', other);
    await untilText(tab, office.sealed.other, '.sealed');
    expect(await textOf(tab, '.decide')).not.toContain(office.accept);
    await giveFilesIn(tab, '.sealed', sealed);
    await untilText(tab, office.sealed.same(sealed.name), '.sealed');
    await fillNamed(tab, office.sealed.passphrase, passphrase);
    await pressNamed(tab, office.sealed.open, '.sealed');
    await untilText(tab, office.sealed.opened(1, 0), '.preview');
    await pressNamed(tab, office.accept, '.decide');
    await broughtIn(teacher, await handedOver(tab, 2), null);

    const signed = await countRows(teacher.own, 'records');
    const over = await teacher.desk('30-juin/terminer', backup.year.files);
    expect(await textOf(over, 'main')).not.toContain(backup.year.erase(formerYear));
    await pressNamed(over, backup.year.filesGone);
    await confirm(over, backup.year.erase(formerYear), backup.year.erase(formerYear));
    await untilText(over, `${formerYear} · Effacée le`);
    await teacher.untilCount('groups', 1);
    await teacher.untilCount('students', teachers.students.length);
    for (const table of ['ledger', 'checklists'] as const) await teacher.untilCount(table, 0);
    // One group, one student, two posts.
    await teacher.untilCount('tombstones', 4);
    // Two confirmations, the consents, two answers: the proof stays.
    expect(signed).toBe(5);
    await teacher.untilCount('records', signed);
    await teacher.desk('echanges', words.states.accepted);
  }, 180_000);
});
