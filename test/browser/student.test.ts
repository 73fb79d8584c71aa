import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { registerTables } from '../../lib/db/database.ts';
import { studentFr } from '../../lib/i18n/student.fr.ts';
import { browserNames, type Driver, type Tab } from './driver.ts';
import { launch } from './launch.ts';
import { pressNamed, untilText } from './own-page.ts';
import { pageOf } from './pages.ts';
import { placeOf } from './place.ts';
import { seed, sendFrom } from './register.ts';
import { sample } from './sample.ts';
import { Scene } from './scene.ts';
import { servePages } from './serve.ts';
import { rowsAbout } from './store.ts';

const page = pageOf('teams');
const { erase } = studentFr;

describe.each(browserNames)('one student, in %s', (name) => {
  let driver: Driver;
  let own: Tab;
  let scene: Scene;
  let noah: string;
  beforeAll(async () => {
    driver = await launch(name, await servePages());
    own = await driver.openOwn('desk.html#groupes');
    const known = await seed(own, { ...sample, places: [placeOf(page)] });
    noah = known.get('Noah Roy') ?? '';
    scene = new Scene(driver, own, await driver.open(page.urls.fr), page);
    await sendFrom(own, 'noteSent', {
      key: crypto.randomUUID(),
      draft: scene.draft('Bravo à Noah!'),
      release: 'other',
    });
  });
  afterAll(() => driver.close());

  test('all that is held is shown, and erased for good with a proof that names nobody', async () => {
    expect(await rowsAbout(own, registerTables, noah)).toEqual(['ledger', 'students']);
    await own.show();
    await pressNamed(own, sample.group.name);
    await pressNamed(own, studentFr.open('Noah Roy'));
    const held = await untilText(own, studentFr.posts.title);
    expect(held).toContain('Microsoft Teams');
    expect(held).not.toContain('Tremblay');
    await pressNamed(own, erase.title);
    await untilText(own, erase.ask('Noah Roy'));
    await pressNamed(own, erase.act);
    const proof = await untilText(own, erase.done);
    expect(proof).toContain(erase.stays(1));
    expect(proof).not.toContain('Noah');
    await pressNamed(own, erase.proof);
    await pressNamed(own, erase.back);
    await untilText(own, 'Léa');
    expect(await own.evaluate(() => document.body.textContent, null)).not.toContain('Noah');
    expect(await rowsAbout(own, registerTables, noah)).toEqual(['tombstones']);
  });

  test('the name is no student’s any more: a draft with it is let go', async () => {
    await driver.killBackground();
    await scene.tab.show();
    await scene.write('Le livre de Noah est trouvé.');
    await scene.send('click');
    await scene.untilSent(1);
  });
});
