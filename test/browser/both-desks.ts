import { expect } from 'vitest';
import { officeFr as office } from '../../lib/i18n/office.fr.ts';
import { officeReportFr as report } from '../../lib/i18n/office-report.fr.ts';
import { recordsFr as words } from '../../lib/i18n/records.fr.ts';
import { fingerprintWords } from '../../lib/records/fingerprint-words.ts';
import type { Tab } from './driver.ts';
import { giveFiles, keepBlobs, keptBlob, type SampleFile } from './files.ts';
import type { OwnDesk } from './own-desk.ts';
import { confirm, pressNamed, untilGone, untilText } from './own-page.ts';
import { sendFrom } from './register.ts';

/** What a teacher and a principal do with the files that pass between them. */

/** The file that the page hands out at that button. */
async function fileOf(tab: Tab, button: string, within?: string): Promise<SampleFile> {
  await keepBlobs(tab);
  await pressNamed(tab, button, within);
  return { name: 'signe.pdf', bytes: await keptBlob(tab) };
}

/** The PDF of the signed record that the page shows, handed over. */
export async function downloaded(tab: Tab): Promise<SampleFile> {
  await untilText(tab, words.deliver.noFolder);
  const file = await fileOf(tab, words.deliver.download);
  await untilText(tab, words.states.waiting, '.record-head');
  return file;
}

/** The words of that person’s key, as they would read them out. */
async function keyWords(signs: OwnDesk): Promise<string> {
  const { fingerprint } = await sendFrom<{ fingerprint: string }>(signs.own, 'readOwnKey', {});
  return fingerprintWords(fingerprint).join(' · ');
}

/** The office compares the key of whoever signed what is open, and vouches for it. */
export async function vouchForTeacher(tab: Tab, teacher: OwnDesk): Promise<void> {
  await untilText(tab, office.outcomes.unpinned, '.queue');
  expect(await untilText(tab, await keyWords(teacher), '.sig')).toContain('Geneviève Morin');
  await pressNamed(tab, office.compare.act, '.pin-key');
  await untilText(tab, 'Signature valide', '.sig');
}

/** Opens what waits under that name. */
export async function openWaiting(tab: Tab, short: string, long: string): Promise<void> {
  await untilText(tab, short, '.queue');
  await tab.evaluate((name) => {
    const links = [...document.querySelectorAll<HTMLElement>('.queue a')];
    links.find((link) => link.textContent?.includes(name))?.click();
  }, short);
  await untilText(tab, long, '.d-head');
}

/** The principal signs what was decided: one answer waits to be passed on. */
export async function decided(tab: Tab, decisions: number): Promise<void> {
  await untilText(tab, office.ready(decisions), '.outbox');
  await confirm(tab, office.handOver, office.handOverAct);
  await untilText(tab, office.toSend(1), '.outbox');
}

/** The same; returns the answer, which is passed on as a file. */
export async function handedOver(tab: Tab, decisions: number): Promise<SampleFile> {
  await decided(tab, decisions);
  const answer = await fileOf(tab, report.send.save, '.outbox');
  await untilGone(tab, office.toSend(1));
  return answer;
}

/** The teacher brings an answer in, and the first time compares the principal’s key. */
export async function broughtIn(
  teacher: OwnDesk,
  answer: SampleFile,
  principal: OwnDesk | null,
): Promise<void> {
  const tab = await teacher.desk('echanges', words.answers.drop);
  await giveFiles(tab, answer);
  await untilCounted(tab, principal);
  await teacher.close(tab);
}

/** What the teacher brought in is told; the first time, the principal’s key is compared. */
export async function untilCounted(tab: Tab, principal: OwnDesk | null): Promise<void> {
  if (!principal) {
    await untilText(tab, words.answers.counted(1), '.received');
    return;
  }
  await untilText(tab, words.outcomes.unpinned, '.received');
  await untilText(tab, await keyWords(principal), '.compare');
  await pressNamed(tab, words.compare.same, '.compare');
  await untilText(tab, `${words.keys.principals} · Nadia Bélanger`, '.key-list');
}
