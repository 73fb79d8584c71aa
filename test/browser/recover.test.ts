import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { backupFr as words } from '../../lib/i18n/backup.fr.ts';
import { deskFr } from '../../lib/i18n/desk.fr.ts';
import { makeBackup, passphrase } from './backup-file.ts';
import { typeInto } from './by-keyboard.ts';
import { browserNames, type Driver, type Tab } from './driver.ts';
import { giveFiles, type SampleFile } from './files.ts';
import { launchOwn } from './launch-own.ts';
import { pressNamed, untilText } from './own-page.ts';
import { pageOf } from './pages.ts';
import { placeOf } from './place.ts';
import { recoveryWords } from './recovery-words.ts';
import { seed } from './register.ts';
import { sample } from './sample.ts';
import { countRows, loseStore } from './store.ts';

const tables = ['groups', 'students', 'consents', 'authorisations', 'notices', 'places'] as const;

describe.each(browserNames)('recovery in %s', (name) => {
  let driver: Driver;
  let own: Tab;
  let file: SampleFile;
  const before = new Map<string, number>();
  beforeAll(async () => {
    ({ driver, own } = await launchOwn(name));
    await seed(own, { ...sample, places: [placeOf(pageOf('teams'))] });
    const tab = await driver.openOwn('desk.html#sauvegarde');
    await tab.show();
    file = await makeBackup(tab);
    await untilText(tab, words.saved(file.name));
    await tab.close();
    for (const table of tables) before.set(table, await countRows(own, table));
  });
  afterAll(() => driver.close());

  test('the file is named by its day, and names nobody in clear', () => {
    expect(file.name).toMatch(/^vigie-20\d\d-\d\d-\d\d\.vigie$/);
    const clear = new TextDecoder('latin1').decode(new Uint8Array(file.bytes));
    expect(clear).toContain('"students":6');
    for (const { lastName } of sample.students) expect(clear).not.toContain(lastName);
  });

  test('a store that was lost opens recovery; a wrong passphrase changes nothing, the right one brings all back, once', async () => {
    await driver.killBackground();
    await loseStore(own);
    await driver.killBackground();
    const tab = await driver.openOwn('desk.html');
    await tab.show();
    const { recovery, file: pick, passphrase: secret } = await recoveryWords(tab);
    await untilText(tab, recovery.title);
    await giveFiles(tab, file);
    await typeInto(tab, secret.label, 'un autre mot de passe');
    await pressNamed(tab, recovery.act);
    await untilText(tab, (await recoveryWords(tab)).wrong);
    await untilText(tab, pick.other);
    await typeInto(tab, secret.label, passphrase);
    await pressNamed(tab, recovery.act);
    await untilText(tab, deskFr.sections.aujourdhui);
    for (const table of tables) expect(await countRows(own, table), table).toBe(before.get(table));
    await driver.killBackground();
    const again = await driver.openOwn('desk.html#groupes/');
    await again.show();
    await pressNamed(again, sample.group.name);
    await untilText(again, 'Tremblay');
    await again.close();
    await tab.close();

    // The same file once more is known to bring nothing.
    const restoring = await driver.openOwn('desk.html#sauvegarde/restaurer');
    await restoring.show();
    await giveFiles(restoring, file);
    await typeInto(restoring, words.passphrase.label, passphrase);
    await pressNamed(restoring, words.file.open);
    await untilText(restoring, words.preview.nothing);
    await restoring.close();
  });
});
