import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { accessPathsFr } from '../../lib/i18n/access-paths.fr.ts';
import { deskFr as desk } from '../../lib/i18n/desk.fr.ts';
import { documentsFr as words } from '../../lib/i18n/documents.fr.ts';
import { postsFr as posts } from '../../lib/i18n/posts.fr.ts';
import { browserNames, type Driver, type Tab } from './driver.ts';
import { launch } from './launch.ts';
import { overlayText, pressFirst, untilShown } from './overlay.ts';
import { pressNamed, tabTo, untilText } from './own-page.ts';
import { pageOf } from './pages.ts';
import { placeOf } from './place.ts';
import { emptyStore, seed, sendFrom } from './register.ts';
import { sample } from './sample.ts';
import { servePages } from './serve.ts';
import { countRows } from './store.ts';
import { until } from './until.ts';

const page = pageOf('teams');
const key = () => crypto.randomUUID();
/** The clause that the panel cites with its advice. */
const advice = '5.1';

describe.each(browserNames)('documents and posts in %s', (name) => {
  let driver: Driver;
  let own: Tab;
  const opened: Tab[] = [];
  beforeAll(async () => {
    driver = await launch(name, await servePages());
    own = await driver.openOwn('popup.html');
  });
  afterAll(() => driver.close());
  beforeEach(async () => {
    await emptyStore(driver, own);
    await seed(own, { ...sample, notices: [], places: [placeOf(page)] });
  });
  afterEach(async () => {
    for (const tab of opened.splice(0)) await tab.close();
  });

  async function open(section: string, says: string): Promise<Tab> {
    const tab = await driver.openOwn(`desk.html#${section}`);
    opened.push(tab);
    await tab.show();
    await untilText(tab, says);
    return tab;
  }

  test('a document written for two groups, validated, then sent, silences the advice of 5.1', async () => {
    const { schoolYear } = sample.group;
    await sendFrom(own, 'addGroup', { key: key(), name: '401', schoolYear });
    const teams = await driver.open(page.urls.fr);
    opened.push(teams);
    await teams.show();
    await untilShown(teams, '.chip');
    await pressFirst(teams, '.chip');
    await untilPanel(teams, (text) => text.includes(advice));

    const tab = await open('documents', words.intro);
    await pressNamed(tab, words.add);
    await untilText(tab, words.edit.text);
    await pressNamed(tab, '401');
    await pressNamed(tab, '402');
    await pressNamed(tab, words.edit.save);
    await untilText(tab, words.steps.title);
    let done = 0;
    for (const step of ['submittedOn', 'validatedOn', 'sentOn'] as const) {
      if (step === 'validatedOn') {
        await tabTo(tab, words.steps.by);
        await tab.type('Inès Gagnon, directrice');
      }
      await pressNamed(tab, words.steps.note);
      done += 1;
      await untilDone(tab, done);
    }
    await untilText(tab, words.steps.done);
    expect(await countRows(own, 'documents')).toBe(1);
    expect(await countRows(own, 'notices')).toBe(2);
    await untilPanel(teams, (text) => text !== '' && !text.includes(advice));
  });

  test('a look at who can get in is kept though the background dies', async () => {
    const paths = accessPathsFr.platforms.teams;
    if (!paths) throw new RangeError('no paths for teams');
    const today = await open('aujourdhui', desk.sections.aujourdhui);
    const isRound = await today.evaluate(() => {
      const month = new Date().getMonth();
      return month < 6 || month > 7;
    }, null);
    // Between two school years nothing is looked at (5.4, September and January).
    if (!isRound) return expect(await bodyOf(today)).not.toContain(words.today.check);
    await pressNamed(today, words.today.check);
    await untilText(today, words.access.text);
    await pressNamed(today, paths.members.question);
    await untilKept(own, ['members']);
    await driver.killBackground();
    await pressNamed(today, paths.guests.question);
    await untilKept(own, ['members', 'guests']);
    await driver.killBackground();
    await pressNamed(today, paths['join-code'].question);
    await pressNamed(today, paths.public.question);
    await untilKept(own, ['members', 'guests', 'join-code', 'public']);
    const again = await open('documents', words.access.title);
    await untilText(again, words.access.see);
  });

  test('a post gets its link, and no other address than http', async () => {
    const place = placeOf(page);
    const draft = { place, text: 'Bravo à Léa!', attachments: [], displayed: [], dismissed: [] };
    await sendFrom(own, 'noteSent', { key: key(), draft, release: null });
    const tab = await open('publications', 'Léa');
    await pressNamed(tab, posts.addLink);
    await tab.type('javascript:alert(1)');
    await tab.press('Enter');
    await untilText(tab, posts.wrongLink);
    await tab.press('Control+a');
    const link = 'https://teams.microsoft.com/l/message/19:abc/17';
    await tab.type(link);
    await tab.press('Enter');
    await untilText(tab, posts.changeLink);
    const href = await tab.evaluate(() => {
      const found = document.querySelector<HTMLAnchorElement>('.ledger a[target="_blank"]');
      return found && { href: found.href, rel: found.rel };
    }, null);
    expect(href).toEqual({ href: link, rel: 'noreferrer' });
    await pressNamed(tab, posts.mistake);
    await untilText(tab, posts.openPost);
  });
});

function untilPanel(tab: Tab, wanted: (text: string) => boolean): Promise<string> {
  return until('what the panel advises', () => overlayText(tab, '.panel'), wanted);
}

function untilDone(tab: Tab, count: number): Promise<number> {
  const read = () => tab.evaluate(() => document.querySelectorAll('.steps .done').length, null);
  return until(`${count} steps are done`, read, (done) => done === count);
}

function untilKept(own: Tab, ticked: readonly string[]): Promise<readonly string[]> {
  const read = () =>
    own.evaluate(
      () =>
        new Promise<string[]>((resolve, reject) => {
          const opening = indexedDB.open('vigie');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const db = opening.result;
            const reading = db.transaction('accessChecks').objectStore('accessChecks').getAll();
            reading.onerror = () => reject(reading.error);
            reading.onsuccess = () => {
              db.close();
              resolve(reading.result.flatMap((row) => row.ticked));
            };
          };
        }),
      null,
    );
  return until(`${ticked} are kept`, read, (kept) => ticked.every((item) => kept.includes(item)));
}

function bodyOf(tab: Tab): Promise<string> {
  return tab.evaluate(() => document.body.textContent ?? '', null);
}
