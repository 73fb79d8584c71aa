import { describe, expect, test } from 'vitest';
import { errorsFr } from '../../lib/i18n/errors.fr.ts';
import { packsFr as words } from '../../lib/i18n/packs.fr.ts';
import { placeFr } from '../../lib/i18n/place.fr.ts';
import { packById } from '../../lib/policy/packs.ts';
import { longestPack } from '../../lib/policy/pack-json.ts';
import regime from '../fixtures/packs/fr-charte.json';
import { browserNames } from './driver.ts';
import { giveFiles, textFile } from './files.ts';
import { untilNotHeld, untilSaid } from './overlay.ts';
import { OwnDesk } from './own-desk.ts';
import { pressNamed, untilGone, untilText } from './own-page.ts';
import { pageOf } from './pages.ts';
import { placeOf } from './place.ts';
import { judge, sendFrom } from './register.ts';
import { sample } from './sample.ts';
import { countRows } from './store.ts';

const page = pageOf('teams');
const shipped = 'qc-csspb-2025';
/** The shipped pack, but for Teams, which it rules out. */
const stricter = JSON.stringify({
  id: 'stricter',
  version: '1.0.0',
  extends: shipped,
  platforms: packById(shipped)
    ?.platforms.filter(({ id }) => id === 'teams')
    .map((each) => ({ ...each, status: 'forbidden', audience: null })),
});

describe.each(browserNames)('a pack file in %s', (name) => {
  const at = new OwnDesk(name, { pages: true, register: { ...sample, places: [placeOf(page)] } });

  test('is shown with what it changes, then followed; a wrong one changes nothing', async () => {
    const tab = await at.open('options.html', words.import);
    await giveFiles(tab, textFile('liste.csv', 'Nom;Prénom\nTremblay;Léa'));
    await untilText(tab, 'Rien n’a été importé');
    await giveFiles(tab, {
      name: 'x.json',
      bytes: Array<number>(1000).fill(0x20),
      times: (4 * longestPack) / 1000 + 1,
    });
    await untilText(tab, errorsFr.PackTooLarge({ limit: 2 }));
    expect(await countRows(tab, 'packs')).toBe(0);

    await giveFiles(tab, textFile('charte.json', JSON.stringify(regime)));
    await untilText(tab, words.previewTitle);
    expect(await countRows(tab, 'packs')).toBe(0);
    await pressNamed(tab, words.adopt);
    await untilGone(tab, words.previewTitle);
    await untilText(tab, regime.title.fr);
    expect(await countRows(tab, 'packs')).toBe(1);
    await at.driver.killBackground();
    await at.open('options.html', regime.title.fr);
  });

  test('imported, followed, left again and removed: an open page follows without a reload, a held draft too', async () => {
    const change = <T>(message: string, payload: object) =>
      sendFrom<T>(at.own, message, { key: crypto.randomUUID(), ...payload });
    const follow = (pack: string) => change('saveSettings', { patch: { pack } });
    const scene = await at.scene(page);
    const text = 'Bravo pour votre maquette.';
    await scene.write(text);
    await untilSaid(scene.tab, '.chip', placeFr.status['approved-students']);

    const { id } = await change<{ id: string }>('importPack', { text: stricter });
    expect((await judge(at.own, scene.draft(text))).level).toBe('clear');
    await follow(id);
    await untilSaid(scene.tab, '.chip', placeFr.status.forbidden);
    await scene.erase();
    await scene.write('Bravo à Léa pour sa maquette.');
    await scene.send('click');
    await untilSaid(scene.tab, 'dialog', '4.0');

    await follow(shipped);
    await untilNotHeld(scene.tab);
    await untilSaid(scene.tab, '.chip', placeFr.status['approved-students']);
    expect(await scene.sent()).toEqual([]);
    await change('removePack', { id });
    await at.untilCount('packs', 0);
    await scene.send('click');
    expect(await scene.untilSent(1)).toHaveLength(1);
  });
});
