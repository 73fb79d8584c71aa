import { access, constants, mkdir } from 'node:fs/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { packsFr as words } from '../../lib/i18n/packs.fr.ts';
import type { Settings } from '../../lib/messages.ts';
import regime from '../fixtures/packs/fr-charte.json';
import { browserNames, type Driver } from './driver.ts';
import { launch } from './launch.ts';
import { untilText } from './own-page.ts';
import { chromiumPolicies } from './policy-file.ts';
import { sendFrom } from './register.ts';

const policy = {
  pack: JSON.stringify(regime),
  school: 'École des Bleuets',
  officialPages: ['facebook.com/ecole.exemple'],
  passphraseRequired: true,
  // A wrong type and a name that no version knows: left out, and said.
  workDomains: ['ecole.example'],
  timeZone: 'Mars/Olympus',
  scool: 'École',
};
/** A machine where policies cannot be written tests Firefox only. */
const possible = {
  firefox: true,
  chromium: await mkdir(chromiumPolicies, { recursive: true })
    .then(() => access(chromiumPolicies, constants.W_OK))
    .then(
      () => true,
      () => false,
    ),
};

describe.each(browserNames)('a school body’s policy in %s', (name) => {
  const open: Driver[] = [];
  afterEach(async () => {
    for (const driver of open.splice(0)) await driver.close();
  });

  test.runIf(possible[name])(
    'is followed, shown and locked; what is wrong in it is said',
    async () => {
      const driver = await launch(name, () => null, { policy });
      open.push(driver);
      const own = await driver.openOwn('options.html');
      await own.show();
      await untilText(own, words.managedTitle);
      const text = await untilText(own, policy.school);
      expect(text).toContain(regime.issuer.fr);
      expect(text).toContain(`timeZone : ${words.problems.wrong}`);
      expect(await fieldsLocked(own)).toBe(true);

      const save = (patch: Partial<Settings>) =>
        sendFrom<Settings>(own, 'saveSettings', { key: crypto.randomUUID(), patch });
      await expect(save({ school: 'Une autre' })).rejects.toThrow('SettingManaged');
      const settings = await save({ role: 'teacher' });
      expect(settings).toMatchObject({
        role: 'teacher',
        school: policy.school,
        officialPages: policy.officialPages,
        pack: regime.id,
        shared: true,
        timeZone: 'America/Toronto',
      });
    },
  );
});

/** Every control of a locked setting is disabled, and there are some. */
function fieldsLocked(own: Awaited<ReturnType<Driver['openOwn']>>): Promise<boolean> {
  return own.evaluate(() => {
    const controls = [
      ...document.querySelectorAll('.locked input, .locked select, .locked button'),
    ];
    return controls.length > 0 && controls.every((each) => each.matches(':disabled'));
  }, null);
}
