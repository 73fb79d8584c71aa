import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { deskFr } from '../../lib/i18n/desk.fr.ts';
import { makeBackup, passphrase } from './backup-file.ts';
import { typeInto } from './by-keyboard.ts';
import { breakages } from './damage-files.ts';
import { type BrowserName, browserNames, type Driver, type Tab } from './driver.ts';
import { giveFiles, type SampleFile } from './files.ts';
import { launch } from './launch.ts';
import { pressNamed, untilText } from './own-page.ts';
import { recoveryWords } from './recovery-words.ts';
import { seed } from './register.ts';
import { sample } from './sample.ts';
import { countRows } from './store.ts';

const cases = browserNames.flatMap((name) =>
  breakages[name].map((breakage) => ({ name, breakage, what: breakage.name })),
);

describe('a profile whose files are damaged', () => {
  test.each(cases)(
    '$name, $what: all is there again, by itself or from the backup',
    async ({ name, breakage }) => {
      const profile = await mkdtemp(join(tmpdir(), 'vigie-damaged-'));
      try {
        const file = await inBrowser(name, profile, filled);
        await breakage.break(profile);
        await inBrowser(name, profile, (driver) =>
          breakage.mended ? sound(driver) : restored(driver, file),
        );
        await inBrowser(name, profile, sound);
      } finally {
        await rm(profile, { recursive: true, force: true, maxRetries: 5 });
      }
    },
    240_000,
  );
});

async function inBrowser<T>(
  name: BrowserName,
  profile: string,
  act: (driver: Driver) => Promise<T>,
): Promise<T> {
  const driver = await launch(name, () => null, { profile });
  try {
    return await act(driver);
  } finally {
    await driver.close();
  }
}

async function filled(driver: Driver): Promise<SampleFile> {
  await seed(await driver.openOwn('popup.html'), sample);
  const tab = await driver.openOwn('desk.html#sauvegarde');
  await tab.show();
  return makeBackup(tab);
}

/** Never onboarding; and nothing is taken for new before the person chose. */
async function restored(driver: Driver, file: SampleFile): Promise<void> {
  const tab = await driver.openOwn('desk.html');
  await tab.show();
  const { recovery, passphrase: secret } = await recoveryWords(tab);
  await untilText(tab, recovery.title);
  await giveFiles(tab, file);
  await typeInto(tab, secret.label, passphrase);
  await pressNamed(tab, recovery.act);
  await untilText(tab, deskFr.sections.aujourdhui);
  await allThere(tab);
}
async function sound(driver: Driver): Promise<void> {
  const tab = await driver.openOwn('desk.html#groupes');
  await tab.show();
  await untilText(tab, sample.group.name);
  await allThere(tab);
}
async function allThere(tab: Tab): Promise<void> {
  const answers = sample.students.flatMap(({ consents }) => Object.keys(consents));
  expect(await countRows(tab, 'students')).toBe(sample.students.length);
  expect(await countRows(tab, 'consents')).toBe(answers.length);
  expect(await countRows(tab, 'authorisations')).toBe(sample.authorisations.length);
}
