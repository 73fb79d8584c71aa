import { describe, expect, test } from 'vitest';
import { consentsFr as words } from '../../lib/i18n/consents.fr.ts';
import { sharedFr as shared } from '../../lib/i18n/shared.fr.ts';
import { takedownsFr as takedowns } from '../../lib/i18n/takedowns.fr.ts';
import { pressOn, tabTo, typeDay, typeInto, untilFocused } from './by-keyboard.ts';
import { browserNames, type Tab } from './driver.ts';
import { OwnDesk } from './own-desk.ts';
import { pressNamed, untilGone, untilText } from './own-page.ts';
import { pageOf } from './pages.ts';
import { placeOf } from './place.ts';
import { sendFrom } from './register.ts';
import { sample } from './sample.ts';
import { countRows } from './store.ts';
import { until } from './until.ts';

const place = placeOf(pageOf('teams'));
const settings = { ...sample.settings, person: 'Geneviève Morin' };
const register = { ...sample, settings, places: [place] };

describe.each(browserNames)('consents in %s', (name) => {
  const at = new OwnDesk(name, { register });
  /** The history of the cell that has the focus, which is then the dialog's. */
  async function openHistory(tab: Tab): Promise<void> {
    await tab.press('h');
    await until(
      'the history has the focus',
      () => tab.evaluate(() => document.activeElement?.closest('dialog:modal') !== null, null),
      Boolean,
    );
  }

  test('several answers are recorded together, with the keys alone', async () => {
    const before = await countRows(at.own, 'consents');
    const tab = await at.desk('consentements', 'Noah');
    for (const [index, student] of ['Marie-Soleil Bouchard-Lapierre', 'Noah Roy'].entries()) {
      await tabTo(tab, words.choose(student));
      await tab.press('Space');
      await untilText(tab, words.chosen(index + 1));
    }
    await pressOn(tab, words.choose('Noah Roy'), 'o');
    await untilText(tab, words.pending(2));
    await pressOn(tab, words.choose('Noah Roy'), 'Enter');
    await typeDay(tab);
    await typeInto(tab, words.filedAt, 'Classeur bleu');
    await tab.press('Enter');
    await at.untilCount('consents', before + 2);
    await untilText(tab, 'Classeur bleu');
    await untilText(tab, words.allBack);
  });

  test('forms given out are noted for all of them, and the list to remind is there', async () => {
    const tab = await at.desk('consentements', 'Noah');
    await untilText(tab, words.unsent(2));
    await tabTo(tab, words.chooseAll);
    await tab.press('Space');
    await untilText(tab, words.chosen(sample.students.length));
    await pressNamed(tab, shared.save, '.bulk');
    await at.untilCount('forms', sample.students.length);
    await untilGone(tab, words.unsent(2));
    await pressNamed(tab, words.reminder);
    const list = await until(
      'the reminder list',
      () => tab.evaluate(() => document.querySelector('textarea')?.value ?? '', null),
      (text) => text !== '',
    );
    expect(list.split('\n').slice(-2)).toEqual(['Marie-Soleil Bouchard-Lapierre', 'Noah Roy']);
  });

  test('a mistake is corrected from the history, and stays readable there', async () => {
    const before = await countRows(at.own, 'consents');
    const tab = await at.desk('consentements', 'Noah');
    await tabTo(tab, 'Léa Tremblay');
    await openHistory(tab);
    await untilText(tab, 'Geneviève Morin', 'dialog');
    await tabTo(tab, words.correct);
    await tab.press('Enter');
    await untilFocused(tab, words.states.none);
    await tabTo(tab, words.record);
    await tab.press('Enter');
    await at.untilCount('consents', before + 1);
    await untilText(tab, words.correctedOn('').slice(0, 20), 'dialog');
    await closed(tab);
    // The focus is back on the cell that opened the history.
    await untilFocused(tab, words.cell('Léa Tremblay', words.scopes.class, words.states.none));
  });

  test('the other parent refuses: a disagreement is no consent', async () => {
    const tab = await at.desk('consentements', 'Noah');
    await tabTo(tab, 'Léa Tremblay');
    await openHistory(tab);
    await tabTo(tab, words.addAnswer);
    await tab.press('Enter');
    await pressOn(tab, words.states.yes, 'ArrowRight');
    await untilFocused(tab, words.states.no);
    await tabTo(tab, words.answeredOn);
    await typeDay(tab);
    await tab.press('Enter');
    await untilText(tab, words.conflictSays, 'dialog');
    await closed(tab);
    await untilFocused(tab, words.cell('Léa Tremblay', words.scopes.class, words.conflict));
  });

  test('a withdrawal lists what is to be taken down, until it is ticked', async () => {
    const text = 'Bravo à Léa Tremblay pour son projet.';
    const draft = { place, text, attachments: [], displayed: [], dismissed: [] };
    await sendFrom(at.own, 'noteSent', { key: crypto.randomUUID(), draft, release: null });
    const before = await countRows(at.own, 'consents');
    const tab = await at.desk('consentements', 'Noah');
    await tabTo(tab, 'Léa Tremblay');
    await tab.press('r');
    await untilText(tab, words.pending(1));
    await tab.press('Enter');
    await pressOn(tab, words.record, 'Enter');
    await at.untilCount('consents', before + 1);
    await untilGone(tab, words.pending(1));
    const today = await at.desk('aujourdhui', takedowns.task.title(1));
    await pressNamed(today, takedowns.task.act);
    await untilText(today, takedowns.left(1, 1));
    await tabTo(today, 'Microsoft Teams');
    await today.press('Space');
    await untilText(today, takedowns.left(0, 1));
    await at.untilCount('takedowns', 1);
    await at.driver.killBackground();
    const again = await at.desk('aujourdhui', 'Teams');
    await untilGone(again, takedowns.task.title(1));
    // Ticked by mistake: it is unticked, and the line is back.
    await today.show();
    await pressOn(today, 'Microsoft Teams', 'Space');
    await at.untilCount('takedowns', 0);
    await untilText(again, takedowns.task.title(1));
  });
});

/** Escape, until the dialog is gone. */
async function closed(tab: Tab): Promise<void> {
  await tab.press('Escape');
  await until(
    'the history is closed',
    () => tab.evaluate(() => document.querySelector('dialog') === null, null),
    Boolean,
  );
}
