import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askEn } from '../../lib/i18n/ask.en.ts';
import { askFr } from '../../lib/i18n/ask.fr.ts';
import { lessonsEn } from '../../lib/i18n/lessons.en.ts';
import { lessonsFr } from '../../lib/i18n/lessons.fr.ts';
import { sharedEn } from '../../lib/i18n/shared.en.ts';
import { sharedFr } from '../../lib/i18n/shared.fr.ts';
import { welcomeEn } from '../../lib/i18n/welcome.en.ts';
import { welcomeFr } from '../../lib/i18n/welcome.fr.ts';
import type { Language } from '../../lib/messages.ts';
import type { Driver, Tab } from './driver.ts';
import { faultsOf } from './faults.ts';
import { giveFiles, textFile } from './files.ts';
import { launchOwn } from './launch-own.ts';
import { pressNamed, untilText } from './own-page.ts';
import { pageOf } from './pages.ts';
import { placeOf } from './place.ts';
import { emptyStore, seed, sendFrom } from './register.ts';
import { sample } from './sample.ts';
import { fillYou } from './welcome-steps.ts';

const wordsOf = {
  fr: { ask: askFr, lessons: lessonsFr.teach, shared: sharedFr, welcome: welcomeFr },
  en: { ask: askEn, lessons: lessonsEn.teach, shared: sharedEn, welcome: welcomeEn },
};
const kinds = (['fr', 'en'] as const).flatMap((lang) =>
  (['light', 'dark'] as const).map((scheme) => ({ lang, scheme })),
);

/** What is reached by steps only: the welcome and the questions of Vigie's own window. */
describe.each(kinds)('in $lang, $scheme', ({ lang, scheme }) => {
  const { ask, lessons, shared, welcome } = wordsOf[lang];
  let driver: Driver;
  let own: Tab;
  let faults: string[];
  beforeAll(async () => {
    ({ driver, own } = await launchOwn('chromium'));
  });
  afterAll(() => driver.close());
  beforeEach(() => emptyStore(driver, own));

  async function look(tab: Tab, what: string): Promise<void> {
    await driver.colours(scheme);
    for (const width of [400, 1280]) {
      await tab.resize(width, 800);
      faults.push(...(await faultsOf(tab)).map((fault) => `${what} ${width}: ${fault}`));
    }
  }
  const speak = (chosen: Language) =>
    sendFrom(own, 'saveSettings', { key: crypto.randomUUID(), patch: { lang: chosen } });

  test('the steps of the welcome have no fault', async () => {
    faults = [];
    await speak(lang);
    const tab = await driver.openOwn('welcome.html');
    await untilText(tab, welcome.you.title);
    await pressNamed(tab, welcome.next);
    await untilText(tab, welcome.you.missing.role);
    await look(tab, 'first step, refused');
    await fillYou(tab, welcome);
    await look(tab, 'first step, filled in');
    await pressNamed(tab, welcome.next);
    await untilText(tab, welcome.class.title);
    await look(tab, 'class');
    await giveFiles(tab, textFile('a.csv', 'Nom;Prénom;Code\nRoy;Noah;1\nRoy;Noah;2\nO;Mei;3\n'));
    await untilText(tab, shared.roster.keep(3));
    await look(tab, 'class, read');
    await pressNamed(tab, shared.roster.keep(3));
    await untilText(tab, welcome.places.finish);
    await look(tab, 'places');
    await tab.close();
    expect(faults).toEqual([]);
  });

  test('the questions have no fault', async () => {
    faults = [];
    await seed(own, { ...sample, settings: { ...sample.settings, lang } });
    const titles = {
      space: ask.space.title,
      group: ask.group.title,
      purpose: ask.purpose.title,
      account: ask.account.title,
    };
    for (const question of ['space', 'group', 'purpose', 'account'] as const) {
      const place = { ...placeOf(pageOf('teams')), accountDomain: 'ecole.example' };
      await sendFrom(own, 'ask', { place, question });
      const tab = await driver.findOwn('ask.html');
      await untilText(tab, titles[question]);
      await look(tab, question);
      if (question === 'space') {
        await pressNamed(tab, shared.save);
        await untilText(tab, ask.space.missing);
        await pressNamed(tab, ask.space.choices['own-parent'].join(''));
        await untilText(tab, ask.space.parentOf);
        await look(tab, 'whose parent');
      }
      await tab.close();
    }
    expect(faults).toEqual([]);
  });

  test('one note for each family has no fault', async () => {
    faults = [];
    await seed(own, { ...sample, settings: { ...sample.settings, lang } });
    const text = 'Léa Tremblay a eu 85 %. Noah Roy a eu 71 %. Léa et Noah se sont aidés.';
    const place = placeOf(pageOf('teams'));
    const draft = { place, text, attachments: [], displayed: [], dismissed: [] };
    await sendFrom(own, 'writeToFamilies', { draft });
    const tab = await driver.findOwn('families.html');
    await untilText(tab, '(5.5)');
    await look(tab, 'families');
    await tab.close();
    expect(faults).toEqual([]);
  });

  test('what to learn of a word has no fault', async () => {
    faults = [];
    await seed(own, { ...sample, settings: { ...sample.settings, lang } });
    const place = placeOf(pageOf('teams'));
    const openOn = async (text: string) => {
      const draft = { place, text, attachments: [], displayed: [], dismissed: [] };
      await sendFrom(own, 'teach', { draft, start: text.indexOf('Noah') });
      return driver.findOwn('teach.html');
    };
    const tab = await openOn('Le club Noah reprend jeudi.');
    await pressNamed(tab, lessons.nobody('club Noah') + lessons.nobodyHint('Noah'));
    await untilText(tab, lessons.onlyHere);
    await look(tab, 'no student');
    await pressNamed(tab, lessons.nickname('Noah') + lessons.nicknameHint);
    await untilText(tab, lessons.whose);
    await pressNamed(tab, shared.save);
    await untilText(tab, lessons.missingStudent);
    await look(tab, 'nickname');
    await tab.close();
    const sure = await openOn('Bravo à Noah Roy!');
    await untilText(sure, lessons.sure('Noah Roy'));
    await look(sure, 'full name');
    await sure.close();
    expect(faults).toEqual([]);
  });
});
