import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lockEn } from '../../lib/i18n/lock.en.ts';
import { lockFr } from '../../lib/i18n/lock.fr.ts';
import { recoveryCode } from '../../lib/lock/recovery-code.ts';
import type { Driver, Tab } from './driver.ts';
import { faultsOf, untilWhole } from './faults.ts';
import { launchOwn } from './launch-own.ts';
import { pressNamed, untilText } from './own-page.ts';
import { pageOf } from './pages.ts';
import { placeOf } from './place.ts';
import { groupIds, seed, sendFrom } from './register.ts';
import { sample } from './sample.ts';

const paths = [
  'welcome.html',
  'desk.html',
  'desk.html#groupes',
  'desk.html#groupes/liste',
  'desk.html#consentements',
  'desk.html#consentements/retraits',
  'desk.html#formulaires',
  'desk.html#formulaires/revenus',
  'desk.html#avatars',
  'desk.html#mots',
  'desk.html#ou-ecrire',
  'desk.html#publications',
  'desk.html#endroits',
  'desk.html#autorisations',
  'desk.html#sauvegarde',
  'desk.html#sauvegarde/restaurer',
  'desk.html#sauvegarde/passation',
  'desk.html#sauvegarde/annee',
  'options.html',
  'popup.html',
];

describe.each(['light', 'dark'] as const)('extension pages, %s', (scheme) => {
  let driver: Driver;
  let own: Tab;
  let student: string;
  beforeAll(async () => {
    ({ driver, own } = await launchOwn('chromium'));
    const students = await seed(own, { ...sample, places: [placeOf(pageOf('teams'))] });
    const lesson = { before: '', after: '', nicknameOf: null, place: null };
    const learn = (more: object) =>
      sendFrom(own, 'learn', { key: crypto.randomUUID(), lesson: { ...lesson, ...more } });
    await learn({ word: 'Rose', after: ' des vents' });
    await learn({ word: 'Titi', nicknameOf: students.get('Noah Roy') });
    const [group] = await groupIds(own);
    student = `desk.html#groupes/${group}/${students.get('Léa Tremblay')}`;
  });
  afterAll(() => driver.close());

  test.each(['fr', 'en'] as const)('no fault is found at 400 and 1280 px (%s)', async (lang) => {
    await sendFrom(own, 'saveSettings', { key: crypto.randomUUID(), patch: { lang } });
    const faults: string[] = [];
    for (const path of [...paths, student]) {
      const tab = await driver.openOwn(path);
      await driver.colours(scheme);
      await untilWhole(tab, lang);
      for (const width of [400, 1280]) {
        await tab.resize(width, 800);
        faults.push(...(await faultsOf(tab)).map((fault) => `${path} ${width}: ${fault}`));
      }
      await tab.close();
    }
    expect(faults).toEqual([]);
  });

  test('nor on the page of a locked Vigie, by passphrase or by recovery code', async () => {
    const lang = scheme === 'light' ? 'fr' : 'en';
    const words = lang === 'fr' ? lockFr : lockEn;
    await sendFrom(own, 'saveSettings', { key: crypto.randomUUID(), patch: { lang } });
    await sendFrom(own, 'setPassphrase', {
      key: crypto.randomUUID(),
      passphrase: 'quatre mots bien choisis',
      recovery: recoveryCode(randomBytes(26)),
      current: null,
    });
    await sendFrom(own, 'lock', {});
    const tab = await driver.openOwn('unlock.html');
    await driver.colours(scheme);
    await untilWhole(tab, lang);
    const faults: string[] = [];
    const look = async () => {
      for (const width of [400, 1280]) {
        await tab.resize(width, 800);
        faults.push(...(await faultsOf(tab)).map((fault) => `${width}: ${fault}`));
      }
    };
    await look();
    await tab.show();
    await pressNamed(tab, words.forgotten);
    await untilText(tab, words.withPassphrase);
    await look();
    expect(faults).toEqual([]);
  });
});
