import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stepsFor } from '../../lib/access/steps.ts';
import { addDays } from '../../lib/consent/add-days.ts';
import { partner } from '../sample-accesses.ts';
import { sampleBodies } from '../sample-records.ts';
import type { Driver, Tab } from './driver.ts';
import { walk } from './faults.ts';
import { signer } from './june-list.ts';
import { launchOwn } from './launch-own.ts';
import { seed, sendFrom } from './register.ts';
import { schoolDay } from './school-day.ts';
import { signerOf } from './signed-record.ts';

const day = addDays(schoolDay(), -350);

// The colours differ in nothing but themselves, the words in their length: each language once.
describe.each([
  { lang: 'fr', scheme: 'light' },
  { lang: 'en', scheme: 'dark' },
] as const)('accesses and incidents, $lang, $scheme', (look) => {
  let driver: Driver;
  let own: Tab;
  let paths: string[] = [];
  const change = <T>(name: string, payload: object) =>
    sendFrom<T>(own, name, { key: crypto.randomUUID(), ...payload });
  beforeAll(async () => {
    ({ driver, own } = await launchOwn('chromium'));
    const registers = ['qc-charlemagne', 'qc-services-partenaires'];
    const settings = { ...signer.settings, role: 'principal' as const, registers, lang: look.lang };
    await seed(own, { ...signer, settings, students: [] });
    const add = async (person: 'own' | null, profile: string, mailbox: string) => {
      const about = { name: 'Hugo Roy', profile, organisations: ['École A'], mailbox };
      const draft = { ...about, until: null, agreed: false, notes: 'Remplace Luc Gagné.' };
      const asked = { template: partner.id, type: 'initial', person, of: null, draft };
      return (await change<{ id: string }>('addAccess', asked)).id;
    };
    const ending = await add('own', 'without-extraction', 'hugo@ecole.example');
    const approver = { role: 'security-officer', self: true, resolution: '' };
    await change('approveAccess', { id: ending, approver });
    for (const { id } of stepsFor(partner, 'initial')) {
      await change('tickAccessStep', { id: ending, step: id, on: day });
    }
    const asked = await add(null, 'with-extraction', 'secretariat@ecole.example');
    await change('tickAccessStep', { id: asked, step: partner.steps[0]?.id, on: day });
    const text = { information: 'Photos', circumstances: '', happened: 'hier', people: '3' };
    const draft = { ...text, knownAt: `${day}T15:00:00Z`, risk: '', notices: '', measures: '' };
    const incident = await change<{ id: string }>('saveIncident', { id: null, draft });
    const { record } = await request();
    paths = [
      'desk.html#acces',
      `desk.html#acces/${ending}`,
      'desk.html#incidents',
      `desk.html#incidents/${incident.id}`,
      'desk.html#aujourdhui',
      'office.html#a-traiter',
      `office.html#a-traiter/${record}`,
      'office.html#acces',
      `office.html#acces/${asked}`,
      `office.html#acces/${ending}/renewal`,
      `office.html#acces/nouveau/${partner.id}`,
      'office.html#acces/registres',
      'office.html#acces/depart/own',
      'office.html#incidents/nouveau',
    ];
  });
  afterAll(() => driver.close());

  /** A request of somebody else, with a key that the office knows. */
  async function request(): Promise<{ record: string }> {
    const marc = await signerOf('Marc Côté');
    const now = new Date().toISOString();
    const head = {
      kind: 'access-request',
      schoolYear: signer.group.schoolYear,
      pack: 'qc-csspb-2025',
      school: signer.settings.school,
      lang: look.lang,
      version: 1,
      replaces: null,
      issuedAt: now,
      issuedOn: now.slice(0, 10),
    };
    const jws = await marc.sign(head, sampleBodies['access-request']);
    const files = [{ name: 'demande.jws', jws }];
    const [brought] = await change<{ record: string }[]>('receiveRecords', { files });
    if (!brought) throw new Error('the request came in');
    const { fingerprint, person } = marc;
    await change('pinKey', { fingerprint, person, role: 'staff', staff: null });
    return brought;
  }

  test('no fault is found at 400, 640 and 1280 px', async () => {
    expect(await walk(driver, paths, look)).toEqual([]);
  }, 240_000);
});
