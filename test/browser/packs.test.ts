import { describe, expect, test } from 'vitest';
import { schoolYearOf } from '../../lib/consent/school-year.ts';
import { errorsFr } from '../../lib/i18n/errors.fr.ts';
import { packsFr as words } from '../../lib/i18n/packs.fr.ts';
import { placeFr } from '../../lib/i18n/place.fr.ts';
import { recordsFr } from '../../lib/i18n/records.fr.ts';
import { longestPack } from '../../lib/policy/pack-json.ts';
import { packById } from '../../lib/policy/packs.ts';
import regime from '../fixtures/packs/fr-charte.json';
import { browserNames } from './driver.ts';
import { giveFiles, textFile } from './files.ts';
import { untilNotHeld, untilSaid } from './overlay.ts';
import { OwnDesk } from './own-desk.ts';
import { chooseNamed, fillNamed, pressNamed, untilGone, untilText } from './own-page.ts';
import { pageOf } from './pages.ts';
import { placeOf } from './place.ts';
import { judge, type SampleRegister, sendFrom } from './register.ts';
import { sample } from './sample.ts';
import { schoolDay } from './school-day.ts';
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

const today = schoolDay();
/** A class of a French collège, whose year begins in September; nobody answered yet. */
const college = {
  ...sample,
  settings: {
    ...sample.settings,
    pack: 'fr-ent-college',
    person: 'Claire Martin',
    school: 'Collège du Lac',
  },
  group: { name: '6e A', schoolYear: schoolYearOf(today, '09-01'), platforms: ['classroom'] },
  students: sample.students.map((each) => ({ ...each, consents: {} })),
  authorisations: ['classroom'],
  notices: [],
} satisfies SampleRegister;

describe.each(browserNames)('a French pack in %s', (name) => {
  const at = new OwnDesk(name, { register: college });
  const change = <T>(message: string, payload: object) =>
    sendFrom<T>(at.own, message, { key: crypto.randomUUID(), ...payload });

  test('speaks of the head of school, asks for image and voice apart, and has no list of destruction', async () => {
    const consents = await at.desk('consentements', 'Voix et son');
    await untilText(consents, 'Image', 'main');
    const nav = await untilText(consents, 'Chef d’établissement', 'nav');
    expect(nav).not.toMatch(/Direction|30 juin|31 août/u);
    await at.close(consents);
    const asking = await at.desk('autorisations/demander', 'Le chef d’établissement décide par');
    const form = await untilText(asking, '(C2)', 'main');
    expect(form).not.toMatch(/comité|la direction/iu);
    await at.close(asking);
    const year = await at.desk('30-juin', 'La charte ne demande aucune destruction');

    // Another pack is followed on the page that is open: the note on EcoleDirecte follows exported files.
    await change('saveSettings', { patch: { pack: 'fr-rgpd-ecoledirecte' } });
    await untilText(year, 'La note ne demande aucune destruction', 'main');
    await untilText(year, 'Fichiers exportés', 'nav');
    await change('saveSettings', { patch: { pack: shipped } });
    await untilText(year, '30 juin', 'main');
  });

  test('where telling the head of school is enough, the signed word opens the platform', async () => {
    const base = 'fr-ent-college';
    const approval = { ...packById(base)?.approval, level: 'inform' };
    const text = JSON.stringify({ id: 'told', version: '1.0.0', extends: base, approval });
    const { id } = await change<{ id: string }>('importPack', { text });
    await change('saveSettings', { patch: { pack: id } });
    const { platform, aims, information } = recordsFr.request;
    const form = await at.desk('autorisations/demander', 'Aviser le chef d’établissement');
    await chooseNamed(form, platform, 'teams');
    await fillNamed(form, aims, 'Montrer les projets.');
    await fillNamed(form, information, 'Prénoms.');
    await pressNamed(form, recordsFr.request.inform.sign);
    await at.untilCount('authorisations', 2);
    await untilText(form, 'J’avise le chef d’établissement', 'main');
    await at.close(form);
    await at.desk('autorisations', 'Microsoft Teams');
  });
});
