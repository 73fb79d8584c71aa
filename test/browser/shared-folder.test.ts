import { expect, test } from 'vitest';
import { juneFr as june } from '../../lib/i18n/june.fr.ts';
import { officeFr as office } from '../../lib/i18n/office.fr.ts';
import { officeReportFr as report } from '../../lib/i18n/office-report.fr.ts';
import { recordsFr as words } from '../../lib/i18n/records.fr.ts';
import { decided, openWaiting, untilCounted, vouchForTeacher } from './both-desks.ts';
import type { Tab } from './driver.ts';
import { fillList, signer, tickAll } from './june-list.ts';
import { OwnDesk } from './own-desk.ts';
import { chooseNamed, fillNamed, pressNamed, untilGone, untilText } from './own-page.ts';
import { chooseFolder, filesIn, putIn } from './shared-folder.ts';

const teacher = new OwnDesk('chromium', { register: { ...signer, authorisations: [] } });
const principal = new OwnDesk('chromium', {
  register: {
    ...signer,
    settings: { ...signer.settings, role: 'principal', person: 'Nadia Bélanger' },
    students: [],
  },
});
const on = `${signer.group.schoolYear.slice(0, 4)}-07-01`;
const comment = office.suggestions.confirmation.copies;

/** What the drive brings from one folder to the other: names of files. */
async function synchronise(from: OwnDesk, to: OwnDesk): Promise<string[]> {
  const there = new Set((await filesIn(to.own)).map(({ name }) => name));
  const fresh = (await filesIn(from.own)).filter(({ name }) => !there.has(name));
  await putIn(to.own, fresh);
  return fresh.map(({ name }) => name);
}

/** The record that the page shows goes into the folder. */
async function given(tab: Tab): Promise<void> {
  await pressNamed(tab, words.deliver.give);
  await untilText(tab, words.states.waiting, '.record-head');
}

/** The one answer goes into the folder, and from there to the teacher, who reads it. */
async function answered(tab: Tab, decisions: number, compared: OwnDesk | null): Promise<void> {
  await decided(tab, decisions);
  await pressNamed(tab, report.send.folder, '.outbox');
  await untilGone(tab, office.toSend(1));
  const brought = await synchronise(principal, teacher);
  expect(brought.filter((name) => /^vigie-decisions-[0-9a-f]{16}\.pdf$/u.test(name))).toHaveLength(
    1,
  );
  const desk = await teacher.desk('echanges', words.answers.readFolder);
  await pressNamed(desk, words.answers.readFolder);
  await untilCounted(desk, compared);
  await teacher.close(desk);
}

test('by a shared folder: a request half written, then whole with a conflict copy; June returned, corrected, accepted', async () => {
  for (const { own } of [teacher, principal]) await chooseFolder(own, on);
  const asking = await teacher.desk('autorisations/demander/classdojo', words.request.text);
  await fillNamed(asking, words.request.aims, 'Un portfolio que les familles suivent.');
  await fillNamed(asking, words.request.information, 'Prénoms et travaux.');
  await pressNamed(asking, words.request.sign);
  await given(asking);
  const [request, ...others] = await filesIn(teacher.own);
  if (!request) throw new Error('the request is not in the folder');
  expect(request.name).toMatch(/^vigie-platform-request-[0-9a-f]{16}\.pdf$/u);
  expect(others).toEqual([]);

  await putIn(principal.own, [
    { name: request.name, bytes: request.bytes.slice(0, request.bytes.length >> 1) },
  ]);
  const tab = await principal.open('office.html', words.answers.readFolder);
  await pressNamed(tab, words.answers.readFolder);
  await untilText(tab, office.bring.unread(1), '.bring');
  await principal.untilCount('records', 0);

  const copy = { ...request, name: request.name.replace('.pdf', ' (1).pdf') };
  await putIn(principal.own, [request, copy]);
  await pressNamed(tab, words.answers.readFolder);
  await vouchForTeacher(tab, teacher);
  await principal.untilCount('records', 1);

  await pressNamed(tab, office.authoriseThere, '.decide');
  await fillNamed(tab, report.permits.reference, 'CSI-2026-114');
  await chooseNamed(tab, report.permits.committeeOn, on);
  await pressNamed(tab, report.permits.authorise);
  await untilText(tab, office.decided.accepted, '.request');
  await pressNamed(tab, office.handOver, '.request');
  await answered(tab, 1, principal);
  await untilText(asking, words.states.accepted, '.record-head');
  await teacher.untilCount('authorisations', 1);

  const list = await fillList(teacher.own, [...teacher.ids.values()]);
  const doing = await teacher.desk(`30-juin/${encodeURIComponent(list)}`, june.keep.none);
  await pressNamed(doing, june.keep.none);
  await pressNamed(doing, june.hold.none);
  await tickAll(doing);
  await untilText(doing, june.confirm.ready);
  await pressNamed(doing, june.confirm.see, '.stepbox');
  await pressNamed(doing, june.confirm.sign);
  await given(doing);
  await synchronise(teacher, principal);

  const inbox = await principal.open('office.html', words.answers.readFolder);
  await pressNamed(inbox, words.answers.readFolder);
  await openWaiting(inbox, '402 · ', 'Version 1');
  await pressNamed(inbox, office.return, '.decide');
  await pressNamed(inbox, comment[0] ?? '', '.back');
  await pressNamed(inbox, office.doReturn, '.back');
  await answered(inbox, 1, null);

  const again = await teacher.desk(`30-juin/${encodeURIComponent(list)}`, comment[1] ?? '');
  await pressNamed(again, june.confirm.correct);
  await pressNamed(again, june.confirm.again);
  await untilText(again, 'corrige la version 1', '.paper');
  await given(again);
  await synchronise(teacher, principal);
  await pressNamed(inbox, words.answers.readFolder);
  await openWaiting(inbox, '402 · ', 'Version 2');
  await pressNamed(inbox, office.accept, '.decide');
  await answered(inbox, 1, null);
  await untilText(again, words.states.accepted, '.record-head');
}, 180_000);
