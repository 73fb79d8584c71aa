// @vitest-environment node
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { anotherDevice } from '../../test/another-device.ts';
import { desk } from '../../test/sample-class.ts';
import { browser } from '../browser.ts';
import { readExports } from '../db/exports.ts';
import { openStore } from '../db/store.ts';
import { noteExport } from './note-export.ts';
import { leftTab } from './page-leaving.ts';
import { takeNotices, watchNotices } from './page-notices.ts';
import { register } from './register.ts';

vi.mock('../browser.ts', async () => ({
  browser: (await import('../../test/fake-browser.ts')).fakeBrowser(),
}));

const key = () => crypto.randomUUID();
const follow = (patch: object) => register.saveSettings({ key: key(), patch }, desk);
const day = (on: string) => vi.setSystemTime(new Date(`${on}T17:00:00Z`));
const at = (url: string, tab = 7) => ({
  id: 'vigie',
  url,
  tab: { id: tab, index: 0, highlighted: false, active: true, pinned: false, incognito: false },
});
const pronote = at('https://0011429y.index-education.net/pronote/professeur.html');
const ecole = at('https://www.ecoledirecte.com/');
const create = vi.mocked(browser.notifications.create);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  day('2026-11-22');
  await anotherDevice();
  await browser.storage.local.remove('said');
  create.mockClear();
  await follow({ pack: 'fr-ent-college', lang: 'fr', reminders: true });
});

test('the page is watched for what the pack says of its platform, and nothing is due elsewhere', async () => {
  expect(await watchNotices({}, pronote)).toEqual({
    lang: 'fr',
    on: expect.arrayContaining(['copy', 'leave']),
    platform: null,
  });
  expect((await watchNotices({}, at('https://forum.example/'))).on).toEqual([]);
  await follow({ pack: 'fr-rgpd-ecoledirecte' });
  expect(await watchNotices({}, ecole)).toEqual({
    lang: 'fr',
    on: ['export'],
    platform: 'ecoledirecte',
  });
  await follow({ pack: 'qc-csspb-2025' });
  expect((await watchNotices({}, ecole)).on).toEqual([]);
});

test('a school’s own Pronote is one', async () => {
  const own = at('https://notes.college.example/pronote/');
  expect((await watchNotices({}, own)).on).toEqual([]);
  await follow({ schoolHosts: { 'notes.college.example': 'pronote' } });
  expect((await watchNotices({}, own)).on).toContain('copy');
});

test('a reminder is said once a school day and host, an export each time', async () => {
  const copied = (sender = pronote) => takeNotices({ on: 'copy' }, sender);
  expect((await copied()).map(({ clause }) => clause)).toEqual(['5']);
  expect(await copied()).toEqual([]);
  expect(await copied(at('https://0770001a.index-education.net/pronote/'))).toHaveLength(1);
  day('2026-11-23');
  expect(await copied()).toHaveLength(1);

  await follow({ pack: 'fr-rgpd-ecoledirecte' });
  for (const _ of [1, 2]) {
    const [notice] = await takeNotices({ on: 'export' }, ecole);
    expect(notice).toMatchObject({
      clause: '3 exports',
      deleteBy: ['2026-11-23', '2026-11-30', '2026-12-23'],
    });
  }
});

test('leaving is told by the browser once a day, of two platforms too; off with the reminders', async () => {
  await watchNotices({}, pronote);
  await watchNotices({}, at('https://college.ent.auvergnerhonealpes.fr/', 8));
  await leftTab(9);
  expect(create).not.toHaveBeenCalled();
  await leftTab(8);
  await leftTab(7);
  expect(await takeNotices({ on: 'leave' }, pronote)).toEqual([]);
  expect(create).toHaveBeenCalledTimes(1);
  day('2026-11-23');
  await follow({ reminders: false });
  await takeNotices({ on: 'leave' }, pronote);
  expect(create).toHaveBeenCalledTimes(1);
});

test('an undertaking is due on the hosts that the school added, of registers that are kept', async () => {
  const service = at('https://acces.service.example/dossiers');
  await follow({ serviceHosts: { 'services-partenaires': ['acces.service.example'] } });
  expect((await watchNotices({}, service)).on).toEqual([]);
  await follow({ registers: ['qc-services-partenaires'] });
  expect((await watchNotices({}, service)).on).toEqual(['visit']);
  expect((await watchNotices({}, at('https://service.example/'))).on).toEqual([]);
  expect((await takeNotices({ on: 'visit' }, service)).map(({ clause }) => clause)).toEqual(['9']);
});

test('a file is noted once for a key, sealed; where no pack speaks of it, or for a past day, it is refused', async () => {
  const said = { key: key(), file: '6A.csv', reason: 'meeting', deleteBy: '2026-12-22' } as const;
  const refused = expect.objectContaining({ name: 'MessageRefused' });
  await expect(noteExport(said, ecole)).rejects.toEqual(refused);
  await follow({ pack: 'fr-rgpd-ecoledirecte' });
  await expect(noteExport({ ...said, deleteBy: '2026-11-21' }, ecole)).rejects.toEqual(refused);
  await expect(noteExport(said, at('https://forum.example/'))).rejects.toEqual(refused);
  await noteExport(said, ecole);
  await noteExport(said, ecole);
  const store = await openStore();
  expect(await readExports(store)).toEqual([
    {
      id: expect.any(String),
      platform: 'site:www.ecoledirecte.com',
      group: null,
      schoolYear: '2026-2027',
      takenOn: '2026-11-22',
      deleteBy: '2026-12-22',
      deletedOn: null,
      file: '6A.csv',
      reason: 'meeting',
    },
  ]);
  expect(JSON.stringify(await store.db.exports.toArray())).not.toContain('6A');
});
