import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { accessesFr as accesses } from '../../lib/i18n/accesses.fr.ts';
import { exportsFr } from '../../lib/i18n/exports.fr.ts';
import { pageNoticeFr as words } from '../../lib/i18n/page-notice.fr.ts';
import { sharedFr } from '../../lib/i18n/shared.fr.ts';
import { builtPages } from '../pages/index.ts';
import { pressOn, tabTo, typeInto, untilFocused } from './by-keyboard.ts';
import { browserNames, type Driver, type Tab } from './driver.ts';
import { launchOwn } from './launch-own.ts';
import { forbid, notified, permit, registered, saidToday } from './notice-api.ts';
import { noticeSentence as said } from './notice-sentence.ts';
import { overlayText, pressControl, untilHidden, untilSaid, untilShown } from './overlay.ts';
import { untilText } from './own-page.ts';
import { emptyStore, seed, sendFrom } from './register.ts';
import { sample } from './sample.ts';
import { servePages } from './serve.ts';
import { countRows } from './store.ts';
import { until } from './until.ts';

const classroom = 'https://classroom.google.com/c/NzA0MTIz?lang=fr';
const mozaik = 'https://www.mozaikportail.ca/?lang=fr';
const pronote = '0011429y.index-education.net';
const service = 'acces.service.example';
const card = '.notice';
describe.each(browserNames)('notices on pages in %s', (name) => {
  let driver: Driver;
  let own: Tab;
  const opened: Tab[] = [];
  beforeAll(async () => {
    const pages = await servePages();
    const body = readFileSync(join(builtPages, 'exports.html'));
    const hosts = [classroom, mozaik].map((url) => new URL(url).host).concat(pronote, service);
    const grants = [pronote, service].map((host) => `https://${host}/*`);
    const serve = (url: string) =>
      hosts.includes(new URL(url).host) && !/\.\w+$/.test(new URL(url).pathname)
        ? { contentType: 'text/html; charset=utf-8', body }
        : pages(url);
    ({ driver, own } = await launchOwn(name, serve, { grants }));
  });
  afterAll(() => driver.close());
  beforeEach(async () => {
    for (const host of [pronote, service]) await forbid(own, host);
    await emptyStore(driver, own);
    const settings = { ...sample.settings, pack: 'fr-rgpd-ecoledirecte' };
    // Its school year begins in September.
    await seed(own, { ...sample, settings, notices: [] });
  });
  afterEach(async () => {
    for (const tab of opened.splice(0)) await tab.close();
  });

  const visit = async (url: string) => {
    const tab = await driver.open(url);
    opened.push(tab);
    await tab.show();
    await until('the page is there', () => has(tab, '#export'), Boolean);
    return tab;
  };
  const has = (tab: Tab, selector: string) =>
    tab.evaluate((wanted) => document.querySelector(wanted) !== null, selector);
  const click = async (tab: Tab, selector: string) => {
    const at = await tab.evaluate((wanted) => {
      const box = document.querySelector(wanted)?.getBoundingClientRect();
      return {
        x: (box?.x ?? 0) + (box?.width ?? 0) / 2,
        y: (box?.y ?? 0) + (box?.height ?? 0) / 2,
      };
    }, selector);
    await tab.clickAt(at.x, at.y);
  };
  const clicked = (tab: Tab) => tab.evaluate(() => window.clicked, null);
  const untilClicked = (tab: Tab, count: number) =>
    until(
      `${count} clicks reached the page`,
      () => clicked(tab),
      (all) => all.length >= count,
    );
  /** What is listened to begins with an answer of the background: pressed until it is heard. */
  const untilNoticed = (tab: Tab, selector: string, text: string) =>
    until(
      `a click on ${selector} is noticed`,
      async () => {
        await click(tab, selector);
        return overlayText(tab, card);
      },
      (shown) => shown.includes(text),
    );
  const change = <T>(message: string, payload: object) =>
    sendFrom<T>(own, message, { key: crypto.randomUUID(), ...payload });
  const follow = (pack: string) => change('saveSettings', { patch: { pack } });
  const untilRegistered = (...hosts: string[]) =>
    until(
      `notices stand on ${hosts.join() || 'no host'}`,
      () => registered(own),
      (all) => all.join() === hosts.map((host) => `https://${host}/*`).join(),
    );
  test('a file that leaves Classroom is told, noted and ticked; the page gets its click', async () => {
    const tab = await visit(classroom);
    await untilNoticed(tab, '#export', said('fr-rgpd-ecoledirecte', '3 exports'));
    await click(tab, '#file');
    await untilSaid(tab, card, words.file('6A.csv'));
    expect((await clicked(tab)).every(({ stopped }) => !stopped)).toBe(true);
    expect((await clicked(tab)).at(-1)?.id).toBe('file');
    await pressControl(tab, words.reasons.meeting);
    await pressControl(tab, words.note);
    await untilSaid(tab, card, 'C’est noté');
    expect(await countRows(own, 'exports')).toBe(1);
    await pressControl(tab, words.close);
    await untilHidden(tab, card);

    const desk = await driver.openOwn('desk.html#30-juin');
    opened.push(desk);
    await desk.show();
    await untilText(desk, exportsFr.title);
    await untilText(desk, '6A.csv', '.june-exports');
    await untilText(desk, exportsFr.reasons.meeting, '.june-exports');
    await desk.evaluate(
      () => document.querySelector<HTMLElement>('.june-exports input')?.click(),
      null,
    );
    await untilText(desk, 'supprimé le', '.june-exports');
  });

  test('what is no export is not told; another pack falls silent without a reload', async () => {
    const tab = await visit(mozaik);
    await untilNoticed(tab, '#export', said('fr-rgpd-ecoledirecte', '3 exports'));
    await tab.press('Escape');
    await pressControl(tab, words.close);
    await untilHidden(tab, card);
    await click(tab, '#other');
    await follow('qc-csspb-2025');
    await until(
      'no notice is due',
      async () => {
        await click(tab, '#export');
        const shown = await overlayText(tab, card);
        if (shown !== '') await pressControl(tab, words.close);
        return shown;
      },
      (shown) => shown === '',
    );
    await untilClicked(tab, 3);
    expect(await countRows(own, 'exports')).toBe(0);
  });

  test('Pronote, an added site: copying is recalled once a day, leaving when the tab is closed', async () => {
    await follow('fr-ent-college');
    await untilRegistered();
    await permit(own, pronote);
    await untilRegistered(pronote);
    const tab = await visit(`https://${pronote}/pronote/professeur`);
    const copy = async () => {
      await tab.evaluate(() => {
        const list = document.querySelector('#list');
        if (list) getSelection()?.selectAllChildren(list);
      }, null);
      await tab.press('Control+c');
    };
    await until(
      'copying is recalled',
      async () => {
        await copy();
        return overlayText(tab, card);
      },
      (shown) => shown.includes(said('fr-ent-college', '5')),
    );
    await pressControl(tab, words.close);
    await untilHidden(tab, card);
    await copy();
    // An answer that comes later than the next one would still show: the page is asked something after it.
    await click(tab, '#other');
    await untilClicked(tab, 1);
    expect(await overlayText(tab, card)).toBe('');
    opened.splice(opened.indexOf(tab), 1);
    await tab.close();
    await until(
      'leaving is recalled',
      () => saidToday(own),
      (ids) => ids.includes('leave|both-sessions'),
    );
    // Firefox without a screen has nobody to show it to.
    if (name === 'chromium')
      await until(
        'it is shown',
        () => notified(own),
        (ids) => ids.includes('leave'),
      );
    await forbid(own, pronote);
    await untilRegistered();
  });

  test('an undertaking is shown on the service’s own host, once a day, and no guard stands there', async () => {
    await change('saveSettings', { patch: { registers: ['qc-services-partenaires'] } });
    const draft = { name: 'Geneviève Morin', profile: 'without-extraction', organisations: [] };
    const { id } = await change<{ id: string }>('addAccess', {
      template: 'services-partenaires',
      type: 'initial',
      person: 'own',
      of: null,
      draft: { ...draft, mailbox: null, until: null, agreed: false, notes: '' },
    });
    const page = await driver.openOwn(`desk.html#acces/${id}`);
    opened.push(page);
    await page.show();
    await typeInto(page, accesses.hosts.label, 'service');
    await page.press('Enter');
    await untilText(page, accesses.hosts.wrong);
    await typeInto(page, accesses.hosts.label, `https://${service}/entree`);
    await page.press('Enter');
    await untilText(page, service, '.departure');
    await untilRegistered(service);
    const first = await visit(`https://${service}/`);
    await untilSaid(first, card, said('qc-services-partenaires', '9'));
    expect(await overlayText(first, '.chip')).toBe('');
    await pressControl(first, words.close);
    await untilHidden(first, card);
    const second = await visit(`https://${service}/`);
    await click(second, '#other');
    await untilClicked(second, 1);
    expect(await overlayText(second, card)).toBe('');
    await page.show();
    await tabTo(page, sharedFr.removeItem(service), 'Shift+Tab');
    await page.press('Enter');
    await pressOn(page, sharedFr.remove, 'Enter');
    await untilRegistered();
    await untilFocused(page, accesses.hosts.label);
  });

  test('by keys alone: the notice takes the focus, Escape closes it and gives it back', async () => {
    const tab = await visit(classroom);
    await untilNoticed(tab, '#export', words.note);
    await pressControl(tab, words.close);
    await untilHidden(tab, card);
    await tab.evaluate(() => document.querySelector<HTMLElement>('#export')?.focus(), null);
    await tab.press('Enter');
    await untilShown(tab, card);
    await until(
      'the focus is in the notice',
      () => tab.overlay((roots) => roots.some((root) => root.activeElement !== null), null),
      Boolean,
    );
    await tab.press('Escape');
    await untilHidden(tab, card);
    expect(await tab.evaluate(() => document.activeElement?.id, null)).toBe('export');
  });
});
