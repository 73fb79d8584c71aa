import type { PlatformId } from '../../lib/platforms/platform.ts';
import type { RecordKind } from '../../lib/records/record.ts';
import type { Tab } from './driver.ts';
import { seed, sendFrom } from './register.ts';
import { sample } from './sample.ts';
import { schoolDay } from './school-day.ts';
import { confirmationOf, type Signer, signerOf } from './signed-record.ts';

const school = 'École de l’Anse-aux-Lièvres';
const { schoolYear } = sample.group;
const on = schoolDay();
const until = `${schoolYear.slice(5)}-06-30`;
const platform = { id: 'classdojo', name: 'ClassDojo', address: 'classdojo.com' } as const;
const platforms: readonly PlatformId[] = ['classdojo', 'teams'];

/** An office of three people in which every state stands: awaited, late, confirmed, returned, accepted, on hold, nothing. */
export async function fillOffice(own: Tab): Promise<void> {
  const change = <T>(name: string, payload: object) =>
    sendFrom<T>(own, name, { key: crypto.randomUUID(), ...payload });
  await seed(own, sample);
  const patch = { role: 'principal', person: 'Nadia Bélanger', school };
  await change('saveSettings', { patch });
  const [morin, diallo, roy] = await Promise.all(
    ['Geneviève Morin', 'Aïcha Diallo', 'Thomas Roy'].map(signerOf),
  );
  if (!morin || !diallo || !roy) throw new Error('three people sign');
  const member = (person: string, groups: readonly string[], leavesOn: string | null) => ({
    id: null,
    person,
    email: '',
    leavesOn,
    groups: groups.map((name) => ({ name, platforms })),
  });
  await change('saveStaff', {
    schoolYear,
    staff: [
      member(morin.person, ['401', '402', '403'], null),
      member(diallo.person, ['501'], null),
      member('Luc Gagnon', ['601'], `${schoolYear.slice(0, 4)}-09-01`),
    ],
  });
  const said = (who: Signer, kind: RecordKind, body: object) =>
    who.sign(
      {
        kind,
        schoolYear,
        pack: 'qc-csspb-2025',
        school,
        lang: 'fr',
        version: 1,
        issuedAt: new Date().toISOString(),
        issuedOn: on,
        replaces: null,
      },
      body,
    );
  const confirmation = (who: Signer, group: string, more: object = {}) =>
    said(who, 'destruction-confirmation', { ...confirmationOf(group, on), ...more });
  const hold = { count: 2, reason: 'complaint', decidedBy: 'Nadia Bélanger', decidedOn: on };
  const days = { from: on, until };
  const texts = [
    await confirmation(morin, '401'),
    await confirmation(morin, '402', { holds: [{ ...hold, until: null }] }),
    await confirmation(morin, '403', { nothing: true, done: [], categories: [] }),
    await confirmation(diallo, '501'),
    await said(morin, 'platform-request', {
      platform,
      audience: 'both',
      groups: ['402'],
      aims: 'Montrer les projets.',
      information: 'Prénoms.',
      ...days,
    }),
    await said(diallo, 'information-document', {
      platform,
      groups: ['501'],
      title: 'ClassDojo en 501',
      aims: 'Suivre la classe.',
      use: 'Une publication par semaine.',
      readers: 'Les parents.',
    }),
    await said(morin, 'consents-export', {
      file: '7f3a91c25e0d44b8'.repeat(4),
      groups: ['402'],
      students: 24,
      events: 51,
      mark: '0d44b87f3a91c25e'.repeat(4),
    }),
    await confirmation(roy, '701'),
    await confirmation(morin, '404'),
  ];
  const files = texts.map((jws, at) => ({ name: `${at}.jws`, jws }));
  const brought = await change<{ record: string | null }[]>('receiveRecords', { files });
  for (const { fingerprint, person } of [morin, diallo]) {
    await change('pinKey', { fingerprint, person, role: 'staff', staff: null });
  }
  const none = { committee: null, from: null, until: null, approver: null, opened: null };
  const decide = (at: number, answer: string, comment: string) =>
    change('decide', { record: brought[at]?.record, answer, comment, ...none });
  for (const at of [0, 1, 2]) await decide(at, 'accepted', '');
  await decide(3, 'returned', 'Il manque les copies sur le téléphone.');
  await change('handOverDecisions', {});
  await decide(8, 'accepted', '');
}
