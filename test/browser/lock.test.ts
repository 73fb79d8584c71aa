import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lockFr } from '../../lib/i18n/lock.fr.ts';
import { overlayFr } from '../../lib/i18n/overlay.fr.ts';
import { browserNames, type Driver, type Tab } from './driver.ts';
import { launch } from './launch.ts';
import { overlayText, pressControl, untilShown } from './overlay.ts';
import { fillNamed, pressNamed, untilGone, untilText } from './own-page.ts';
import { pageOf } from './pages.ts';
import { placeOf } from './place.ts';
import { seed, sendFrom } from './register.ts';
import { sample } from './sample.ts';
import { Scene } from './scene.ts';
import { servePages } from './serve.ts';
import { keyRows } from './store.ts';
import { until } from './until.ts';

const page = pageOf('teams');
const { form } = lockFr;
const passphrase = 'quatre mots bien choisis';

describe.each(browserNames)('a passphrase, in %s', (name) => {
  let driver: Driver;
  let own: Tab;
  let scene: Scene;
  let code = '';
  beforeAll(async () => {
    driver = await launch(name, await servePages());
    own = await driver.openOwn('options.html');
    await seed(own, { ...sample, places: [placeOf(page)] });
    scene = new Scene(driver, own, await driver.open(page.urls.fr), page);
  });
  afterAll(() => driver.close());

  test('is chosen with a recovery code that has to be written down', async () => {
    await own.show();
    await pressNamed(own, lockFr.choose);
    await fillNamed(own, form.first, 'trop court');
    await fillNamed(own, form.again, 'trop court');
    await pressNamed(own, form.continue);
    await untilText(own, form.short);
    await fillNamed(own, form.first, passphrase);
    await fillNamed(own, form.again, passphrase);
    await pressNamed(own, form.continue);
    await untilText(own, form.codeTitle);
    code = await own.evaluate(
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
    await driver.killBackground();
    await scene.tab.show();
    await scene.write('La sortie est remise à jeudi.');
    await scene.send('click');
    await scene.untilSent(1);
  });

  test('locked: a draft is held and says why; unlocked in Vigie’s window, it goes', async () => {
    await own.show();
    await pressNamed(own, lockFr.lock);
    await untilText(own, lockFr.title);
    await driver.killBackground();
    await scene.tab.show();
    await scene.write('Le devoir est pour lundi.');
    await scene.send('click');
    await untilShown(scene.tab, 'dialog');
    await until(
      'the dialog says that Vigie is locked',
      () => overlayText(scene.tab, 'dialog'),
      (text) => text.includes(overlayFr.hold.gone.locked),
    );
    expect(await scene.sent()).toHaveLength(1);
    await pressControl(scene.tab, overlayFr.hold.unlock);
    const window = await driver.findOwn('unlock.html');
    await untilText(window, lockFr.title);
    await fillNamed(window, lockFr.passphrase, 'pas le bon mot');
    await pressNamed(window, lockFr.unlock);
    await untilText(window, 'Ce n’est pas le mot de passe');
    expect(await scene.sent()).toHaveLength(1);
    await fillNamed(window, lockFr.passphrase, passphrase);
    await pressNamed(window, lockFr.unlock);
    await scene.untilSent(2);
    expect(await scene.model()).toBe('');
    await untilGone(own, lockFr.title);
  });

  test('every page of Vigie waits for the secret, and the recovery code serves', async () => {
    await sendFrom(own, 'lock', {});
    for (const path of ['desk.html', 'welcome.html', 'popup.html', 'ask.html#gone']) {
      const tab = await driver.openOwn(path);
      const text = await untilText(tab, lockFr.title);
      expect(text).not.toContain('402');
      await tab.close();
    }
    const desk = await driver.openOwn('desk.html#groupes');
    await desk.show();
    await pressNamed(desk, lockFr.forgotten);
    await fillNamed(desk, lockFr.recovery, code.replaceAll('-', ' ').toLowerCase());
    await pressNamed(desk, lockFr.unlock);
    await untilText(desk, '402');
    await untilText(own, lockFr.section);
    await desk.close();
  });
});
