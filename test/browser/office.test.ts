import { afterAll, beforeAll, expect, test } from 'vitest';
import { officeFr as words } from '../../lib/i18n/office.fr.ts';
import { officeSchoolFr as school } from '../../lib/i18n/office-school.fr.ts';
import type { Driver, Tab } from './driver.ts';
import { faultsOf } from './faults.ts';
import { giveFiles, textFile } from './files.ts';
import { launchOwn } from './launch-own.ts';
import { confirm, pressNamed, untilText } from './own-page.ts';
import { seed, sendFrom } from './register.ts';
import { sample } from './sample.ts';
import { schoolDay } from './school-day.ts';
import { confirmationOf, type Signer, signerOf } from './signed-record.ts';
import { until } from './until.ts';

let driver: Driver;
let own: Tab;
let morin: Signer;
let diallo: Signer;
const here = 'École de l’Anse-aux-Lièvres';
const { schoolYear } = sample.group;
const on = schoolDay();
const change = <T>(name: string, payload: object) =>
  sendFrom<T>(own, name, { key: crypto.randomUUID(), ...payload });
const signed = (who: Signer, group: string, more: object = {}) =>
  who.sign(
    {
      kind: 'destruction-confirmation',
      schoolYear,
      pack: 'qc-csspb-2025',
      school: here,
      issuedAt: new Date().toISOString(),
      issuedOn: on,
      lang: 'fr',
      version: 1,
      replaces: null,
      ...more,
    },
    confirmationOf(group, on),
  );

beforeAll(async () => {
  ({ driver, own } = await launchOwn('chromium'));
  await seed(own, sample);
  await change('saveSettings', {
    patch: { role: 'principal', person: 'Nadia Bélanger', school: here },
  });
  [morin, diallo] = await Promise.all([signerOf('Geneviève Morin'), signerOf('Aïcha Diallo')]);
  const staff = [morin, diallo].map(({ person }, index) => ({
    id: null,
    person,
    email: '',
    leavesOn: null,
    groups: [{ name: index === 0 ? '402' : '501', platforms: ['classdojo', 'teams'] }],
  }));
  await change('saveStaff', { schoolYear, staff });
});
afterAll(() => driver.close());

test('files are brought in and explained, a key is vouched for, one key accepts, another returns, the table follows', async () => {
  const tab = await driver.openOwn('office.html');
  await untilText(tab, words.empty);
  const good = await signed(morin, '402');
  const files = [
    textFile('402.jws', good),
    textFile('501.jws', await signed(diallo, '501')),
    textFile(
      'modifie.jws',
      `${good.slice(0, -9)}${good.at(-9) === 'A' ? 'B' : 'A'}${good.slice(-8)}`,
    ),
    textFile('autre-ecole.jws', await signed(morin, '402', { school: 'École des Pins' })),
    textFile('liste.json', '{"a":1}'),
    textFile('coupe.jws', good.slice(0, 300)),
    textFile('coupe.pdf', '%PDF-1.7\n1 0 obj'),
  ];
  await giveFiles(tab, ...files);
  await untilText(tab, words.outcomes.tampered);
  const refused = await untilText(tab, words.outcomes['not-a-record'], '.refused');
  expect(refused).toContain(`modifie.jws ${words.outcomes.tampered}`);
  expect(refused).toContain(words.outcomes['other-school']);
  for (const name of ['coupe.jws', 'coupe.pdf']) {
    expect(refused).toContain(`${name} ${words.outcomes.truncated}`);
  }
  // Nobody vouched for either key: neither is counted.
  await untilText(tab, words.outcomes.unpinned, '.queue');
  await untilText(tab, '402 · ClassDojo', '.queue');
  expect(await faultsOf(tab)).toEqual([]);
  for (const who of ['402 · ClassDojo', '501 · ClassDojo']) {
    await tab.evaluate((name) => {
      const links = [...document.querySelectorAll<HTMLElement>('.queue a')];
      links.find((link) => link.textContent?.includes(name))?.click();
    }, who);
    await untilText(tab, who, '.d-head');
    await pressNamed(tab, words.compare.act, '.pin-key');
    await untilText(tab, words.accept, '.decide');
  }
  // From the list, with the keyboard alone.
  await tab.evaluate(
    () => document.querySelector<HTMLElement>('.queue [aria-current]')?.focus(),
    null,
  );
  await tab.press('a');
  await untilText(tab, words.ready(1), '.outbox');
  await until(
    'the other one open',
    () => tab.evaluate(() => document.querySelector('.d-head h2')?.textContent ?? '', null),
    (title) => title.includes('402'),
  );
  await tab.evaluate(() => document.querySelector<HTMLElement>('.doc')?.focus(), null);
  await tab.press('r');
  await pressNamed(tab, words.suggestions.confirmation.copies[0] ?? '', '.back');
  await pressNamed(tab, words.doReturn, '.back');
  await untilText(tab, words.ready(2), '.outbox');
  await confirm(tab, words.handOver, words.handOverAct);
  await untilText(tab, words.toSend(2), '.outbox');

  await tab.evaluate(() => location.assign('#etablissement'), null);
  await untilText(tab, school.states.returned, '.school');
  await untilText(tab, school.settled(1, 4), '.head');
  expect(await faultsOf(tab)).toEqual([]);
}, 120_000);
