import { randomBytes } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { lockFr } from '../../lib/i18n/lock.fr.ts';
import { overlayFr } from '../../lib/i18n/overlay.fr.ts';
import { recoveryCode } from '../../lib/lock/recovery-code.ts';
import { browserNames } from './driver.ts';
import { pressControl, untilSaid } from './overlay.ts';
import { OwnDesk } from './own-desk.ts';
import { fillNamed, pressNamed, textOf, untilGone, untilText } from './own-page.ts';
import { pageOf } from './pages.ts';
import { placeOf } from './place.ts';
import { sendFrom } from './register.ts';
import { sample } from './sample.ts';
import { keyRows } from './store.ts';

const page = pageOf('teams');
const { form } = lockFr;
const passphrase = 'quatre mots bien choisis';

describe.each(browserNames)('a passphrase, in %s', (name) => {
  const at = new OwnDesk(name, { pages: true, register: { ...sample, places: [placeOf(page)] } });
  /** Puts the register under the passphrase; returns the recovery code. */
  async function protect(): Promise<string> {
    const recovery = recoveryCode(randomBytes(26));
    const key = crypto.randomUUID();
    await sendFrom(at.own, 'setPassphrase', { key, passphrase, recovery, current: null });
    return recovery;
  }

  test('is chosen with a recovery code that has to be written down', async () => {
    const own = await at.open('options.html', lockFr.choose);
    await pressNamed(own, lockFr.choose);
    await fillNamed(own, form.first, 'trop court');
    await fillNamed(own, form.again, 'trop court');
    await pressNamed(own, form.continue);
    await untilText(own, form.short, '[role="alert"]');
    await fillNamed(own, form.first, passphrase);
    await fillNamed(own, form.again, passphrase);
    await pressNamed(own, form.continue);
    await untilText(own, form.codeTitle);
    const code = await own.evaluate(
      () =>
        [...document.querySelectorAll('.code-groups b')].map((each) => each.textContent).join('-'),
      null,
    );
    expect(code).toMatch(/^(?:\w{4}-){6}\w{4}$/);
    await pressNamed(own, form.written);
    const groups = code.split('-');
    const asked = [0, 1, 2, 3, 4, 5, 6];
    const text = await untilText(own, form.confirmText);
    expect(text).not.toContain(groups[0]);
    const wanted = asked.filter((group) => text.includes(form.group(group + 1)));
    expect(wanted).toHaveLength(2);
    for (const group of wanted) await fillNamed(own, form.group(group + 1), 'zzzz');
    await pressNamed(own, form.protect);
    await untilText(own, form.wrongGroup((wanted[0] ?? 0) + 1));
    for (const group of wanted) {
      await fillNamed(own, form.group(group + 1), (groups[group] ?? '').toLowerCase());
    }
    await pressNamed(own, form.protect);
    await untilText(own, form.done);
    expect(await keyRows(own)).toEqual({ keys: ['chain'], locks: ['passphrase', 'recovery'] });
  });

  test('the background that dies finds the store open; a clear draft goes', async () => {
    await protect();
    const scene = await at.scene(page);
    await at.driver.killBackground();
    await scene.write('La sortie est remise à jeudi.');
    await scene.send('click');
    await scene.untilSent(1);
  });

  test('locked: a draft is held and says why; unlocked in Vigie’s window, it goes', async () => {
    await protect();
    const own = await at.open('options.html', lockFr.lock);
    await pressNamed(own, lockFr.lock);
    await untilText(own, lockFr.title);
    await at.driver.killBackground();
    const scene = await at.scene(page);
    await scene.write('Le devoir est pour lundi.');
    await scene.send('click');
    await untilSaid(scene.tab, 'dialog', overlayFr.hold.gone.locked);
    expect(await scene.sent()).toEqual([]);
    await pressControl(scene.tab, overlayFr.hold.unlock);
    const window = await at.driver.findOwn('unlock.html');
    await untilText(window, lockFr.title);
    await fillNamed(window, lockFr.passphrase, 'pas le bon mot');
    await pressNamed(window, lockFr.unlock);
    await untilText(window, 'Ce n’est pas le mot de passe');
    expect(await scene.sent()).toEqual([]);
    await fillNamed(window, lockFr.passphrase, passphrase);
    await pressNamed(window, lockFr.unlock);
    await scene.untilSent(1);
    await scene.untilModel('');
    await untilGone(own, lockFr.title);
  });

  test('every page of Vigie waits for the secret, and the recovery code serves', async () => {
    const code = await protect();
    const own = await at.open('options.html', lockFr.lock);
    await sendFrom(at.own, 'lock', {});
    for (const path of ['desk.html', 'welcome.html', 'popup.html', 'ask.html#gone']) {
      const tab = await at.open(path, lockFr.title);
      expect(await textOf(tab, 'body')).not.toContain('402');
      await at.close(tab);
    }
    const desk = await at.desk('groupes', lockFr.title);
    await pressNamed(desk, lockFr.forgotten);
    await fillNamed(desk, lockFr.recovery, code.replaceAll('-', ' ').toLowerCase());
    await pressNamed(desk, lockFr.unlock);
    await untilText(desk, '402');
    await untilGone(own, lockFr.title);
    await untilText(own, lockFr.section);
  });
});
