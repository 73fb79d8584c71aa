import { describe, expect, test } from 'vitest';
import { type CheckItem, checkItems } from '../../lib/access/check-round.ts';
import { accessPathsFr } from '../../lib/i18n/access-paths.fr.ts';
import { alreadyFr as already } from '../../lib/i18n/already.fr.ts';
import { deskFr as desk } from '../../lib/i18n/desk.fr.ts';
import { documentsFr as words } from '../../lib/i18n/documents.fr.ts';
import { postsFr as posts } from '../../lib/i18n/posts.fr.ts';
import { typeHere, typeInto, untilFocused } from './by-keyboard.ts';
import { browserNames, type Tab } from './driver.ts';
import { overlayText, pressFirst } from './overlay.ts';
import { OwnDesk } from './own-desk.ts';
import { pressNamed, textOf, untilText } from './own-page.ts';
import { pageOf } from './pages.ts';
import { placeOf } from './place.ts';
import { sendFrom } from './register.ts';
import { sample } from './sample.ts';
import { countRows } from './store.ts';
import { until } from './until.ts';

const page = pageOf('teams');
const register = { ...sample, notices: [], places: [placeOf(page)] };
const key = () => crypto.randomUUID();
/** The clause that the panel cites with its advice. */
const advice = '5.1';

describe.each(browserNames)('documents and posts in %s', (name) => {
  const at = new OwnDesk(name, { pages: true, register });

  test('a document written for two groups, validated, then sent, silences the advice of 5.1', async () => {
    const { schoolYear } = sample.group;
    await sendFrom(at.own, 'addGroup', { key: key(), name: '401', schoolYear });
    const { tab: teams } = await at.scene(page);
    await pressFirst(teams, '.chip');
    await untilPanel(teams, (text) => text.includes(advice));

    const tab = await at.desk('documents', words.intro);
    await pressNamed(tab, words.add);
    await untilText(tab, words.edit.text);
    await pressNamed(tab, '401');
    await pressNamed(tab, '402');
    await pressNamed(tab, words.edit.save);
    await untilText(tab, words.steps.title);
    let done = 0;
    for (const step of ['submittedOn', 'validatedOn', 'sentOn'] as const) {
      if (step === 'validatedOn') {
        await typeInto(tab, words.steps.by, 'Inès Gagnon, directrice');
      }
      await pressNamed(tab, words.steps.note);
      done += 1;
      await untilDone(tab, done);
    }
    await untilText(tab, words.steps.done);
    expect(await countRows(at.own, 'documents')).toBe(1);
    expect(await countRows(at.own, 'notices')).toBe(2);
    await untilPanel(teams, (text) => text !== '' && !text.includes(advice));
  });

  test('a look at who can get in is kept though the background dies', async () => {
    const paths = accessPathsFr.platforms.teams;
    if (!paths) throw new RangeError('no paths for teams');
    const today = await at.desk('aujourdhui', desk.sections.aujourdhui);
    const isRound = await today.evaluate(() => {
      const month = new Date().getMonth();
      return month < 6 || month > 7;
    }, null);
    // Between two school years nothing is looked at (5.4, September and January).
    if (!isRound) return expect(await textOf(today, 'main')).not.toContain(words.today.check);
    await pressNamed(today, words.today.check);
    await untilText(today, words.access.text);
    const kept: CheckItem[] = [];
    for (const item of checkItems) {
      await pressNamed(today, paths[item].question);
      kept.push(item);
      await untilKept(at.own, kept);
      await at.driver.killBackground();
    }
    const again = await at.desk('documents', words.access.title);
    await untilText(again, words.access.see);
  });

  test('a post gets its link, and no other address than http', async () => {
    const place = placeOf(page);
    const draft = { place, text: 'Bravo à Léa!', attachments: [], displayed: [], dismissed: [] };
    await sendFrom(at.own, 'noteSent', { key: key(), draft, release: null });
    const tab = await at.desk('publications', 'Léa');
    await pressNamed(tab, posts.addLink);
    await untilFocused(tab, posts.link);
    await typeHere(tab, 'javascript:alert(1)');
    await tab.press('Enter');
    await untilText(tab, posts.wrongLink);
    await tab.press('Control+a');
    const link = 'https://teams.microsoft.com/l/message/19:abc/17';
    await typeHere(tab, link);
    await tab.press('Enter');
    await untilText(tab, posts.changeLink);
    const href = await tab.evaluate(() => {
      const found = document.querySelector<HTMLAnchorElement>('.ledger a[target="_blank"]');
      return found && { href: found.href, rel: found.rel };
    }, null);
    expect(href).toEqual({ href: link, rel: 'noreferrer' });
    await pressNamed(tab, posts.mistake);
    // What to do about a post has the way to it too.
    await untilText(tab, already.remove);
    await untilText(tab, posts.openPost, 'main');
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
