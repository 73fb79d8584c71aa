import { describe, expect, test } from 'vitest';
import { incidentsFr as words } from '../../lib/i18n/incidents.fr.ts';
import { sharedFr } from '../../lib/i18n/shared.fr.ts';
import { pressOn, tabTo, typeInto } from './by-keyboard.ts';
import { browserNames, type Tab } from './driver.ts';
import { keepBlobs, keptBlob } from './files.ts';
import { signer } from './june-list.ts';
import { OwnDesk } from './own-desk.ts';
import { chooseNamed, pressNamed, untilText } from './own-page.ts';
import { pdfText } from './pdf-text.ts';
import type { SampleRegister } from './register.ts';
import { until } from './until.ts';

/** A school in France, whose note has the clock of 72 hours (document 002). */
const school: SampleRegister = {
  ...signer,
  settings: { ...signer.settings, pack: 'fr-rgpd-ecoledirecte', timeZone: 'Europe/Paris' },
  students: [],
  notices: [],
  authorisations: [],
  places: [],
};
const told = {
  information: 'Liste du groupe 6A',
  circumstances: 'Liste envoyée au mauvais groupe.',
  happened: 'le 24 octobre',
  people: 'environ 30',
  risk: 'Prénoms seulement.',
  notices: 'Aucun avis encore.',
  measures: 'Message retiré.',
} as const;
const fields = Object.keys(told) as (keyof typeof told)[];
/** What the entries say, in their order on the page. */
const written = (tab: Tab) =>
  tab.evaluate(
    () =>
      [
        ...document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(
          '.incident-form textarea, .incident-form input:not([type="date"], [type="time"])',
        ),
      ].map(({ value }) => value),
    null,
  );

describe.each(browserNames)('the draft of an incident, in %s', (name) => {
  const at = new OwnDesk(name, { register: school });

  test('by keys alone it is written, kept, corrected, opened again and removed', async () => {
    const tab = await at.desk('incidents', words.none);
    await tabTo(tab, words.begin);
    await tab.press('Enter');
    await untilText(tab, words.newTitle);
    for (const field of fields) await typeInto(tab, words.fields[field].label, told[field]);
    await untilText(tab, words.whole);
    await tabTo(tab, words.save);
    await tab.press('Enter');
    await untilText(tab, words.title, 'h1');
    await at.untilCount('incidents', 1);
    await typeInto(tab, words.fields.risk.label, 'Faible');
    await tabTo(tab, words.save);
    await tab.press('Enter');
    await untilText(tab, words.saved);
    await tabTo(tab, words.section, 'Shift+Tab');
    await tab.press('Enter');
    await untilText(tab, told.information, 'table');
    await tabTo(tab, words.seeOf(''));
    await tab.press('Enter');
    const all = fields.map((field) => (field === 'risk' ? 'Faible' : told[field]));
    await until(
      'the draft is open',
      () => written(tab),
      (texts) => texts.join() === all.join(),
    );
    await tabTo(tab, words.remove);
    await tab.press('Enter');
    await pressOn(tab, sharedFr.remove, 'Enter');
    await untilText(tab, words.none);
    await at.untilCount('incidents', 0);
  }, 120_000);

  test('72 hours are hours of the clock over a change of hour, on the page and on paper', async () => {
    const tab = await at.desk('incidents/nouveau', words.newTitle);
    // The clocks of Paris went back on 25 October 2026.
    await chooseNamed(tab, words.day, '2026-10-24');
    await chooseNamed(tab, words.time, '20:00');
    const by = /27 oct\. 2026,? (?:à )?19.h.00/u;
    await until(
      'the time is told',
      () => tab.evaluate(() => document.querySelector('.incident-clock')?.textContent ?? '', null),
      (said) => by.test(said) && said.includes('3 faille') && said.includes('passé depuis'),
    );
    await typeInto(tab, words.fields.information.label, told.information);
    await keepBlobs(tab);
    await pressNamed(tab, words.pdf);
    const text = pdfText(await keptBlob(tab));
    expect(text).toContain(words.paper.title);
    expect(text).toContain(told.information);
    expect(text.replace(/\s+/gu, ' ')).toMatch(by);
    expect(text.split(words.paper.blank)).toHaveLength(fields.length);
  }, 120_000);
});
