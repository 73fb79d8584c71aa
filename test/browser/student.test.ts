import { describe, expect, test } from 'vitest';
import { registerTables } from '../../lib/db/database.ts';
import { studentFr } from '../../lib/i18n/student.fr.ts';
import { browserNames } from './driver.ts';
import { OwnDesk } from './own-desk.ts';
import { confirm, pressNamed, textOf, untilText } from './own-page.ts';
import { pageOf } from './pages.ts';
import { placeOf } from './place.ts';
import { judge, sendFrom } from './register.ts';
import { sample } from './sample.ts';
import { rowsAbout } from './store.ts';

const page = pageOf('teams');
const { erase } = studentFr;
const register = { ...sample, places: [placeOf(page)] };
const key = () => crypto.randomUUID();

describe.each(browserNames)('one student, in %s', (name) => {
  const at = new OwnDesk(name, { pages: true, register });
  const noah = () => at.ids.get('Noah Roy') ?? '';

  test('all that is held is shown, and erased for good with a proof that names nobody', async () => {
    const place = placeOf(page);
    const draft = { place, text: 'Bravo à Noah!', attachments: [], displayed: [], dismissed: [] };
    await sendFrom(at.own, 'noteSent', { key: key(), draft, release: 'other' });
    expect(await rowsAbout(at.own, registerTables, noah())).toEqual(['ledger', 'students']);
    const tab = await at.desk('groupes', sample.group.name);
    await pressNamed(tab, sample.group.name);
    await pressNamed(tab, studentFr.open('Noah Roy'));
    const held = await untilText(tab, studentFr.posts.title);
    expect(held).toContain('Microsoft Teams');
    expect(held).not.toContain('Tremblay');
    await confirm(tab, erase.title, erase.act);
    const proof = await untilText(tab, erase.done);
    expect(proof).toContain(erase.stays(1));
    expect(proof).not.toContain('Noah');
    await pressNamed(tab, erase.proof);
    await pressNamed(tab, erase.back);
    await untilText(tab, 'Léa');
    expect(await textOf(tab, 'body')).not.toContain('Noah');
    expect(await rowsAbout(at.own, registerTables, noah())).toEqual(['tombstones']);
  });

  test('the name is no student’s any more: a draft with it is let go', async () => {
    const scene = await at.scene(page);
    const held = scene.draft('Le livre de Noah est trouvé.');
    expect((await judge(at.own, held)).level).toBe('hold');
    await sendFrom(at.own, 'eraseStudent', { key: key(), id: noah() });
    await at.driver.killBackground();
    await scene.write(held.text);
    await scene.send('click');
    await scene.untilSent(1);
  });
});
