import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stepsFor } from '../../lib/access/steps.ts';
import { addDays } from '../../lib/consent/add-days.ts';
import { partner } from '../sample-accesses.ts';
import type { Driver, Tab } from './driver.ts';
import { faultsOf, untilWhole } from './faults.ts';
import { signer } from './june-list.ts';
import { launchOwn } from './launch-own.ts';
import { seed, sendFrom } from './register.ts';

const day = addDays(new Date().toISOString().slice(0, 10), -350);

describe.each(['light', 'dark'] as const)('accesses and incidents, %s', (scheme) => {
  let driver: Driver;
  let own: Tab;
  let paths: string[] = [];
  const change = <T>(name: string, payload: object) =>
    sendFrom<T>(own, name, { key: crypto.randomUUID(), ...payload });
  beforeAll(async () => {
    ({ driver, own } = await launchOwn('chromium'));
    const registers = ['qc-charlemagne', 'qc-services-partenaires'];
    const settings = { ...signer.settings, role: 'principal' as const, registers };
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
    paths = [
      'desk.html#acces',
      `desk.html#acces/${ending}`,
      'desk.html#incidents',
      `desk.html#incidents/${incident.id}`,
      'desk.html#aujourdhui',
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

  test.each(['fr', 'en'] as const)(
    'no fault is found at 400, 640 and 1280 px (%s)',
    async (lang) => {
      await change('saveSettings', { patch: { lang } });
      const faults: string[] = [];
      for (const path of paths) {
        const tab = await driver.openOwn(path);
        await driver.colours(scheme);
        await untilWhole(tab, lang);
        // 640 px is 1280 px at 200 %.
        for (const width of [400, 640, 1280]) {
          await tab.resize(width, 800);
          faults.push(...(await faultsOf(tab)).map((fault) => `${path} ${width}: ${fault}`));
        }
        await tab.close();
      }
      expect(faults).toEqual([]);
    },
    240_000,
  );
});
