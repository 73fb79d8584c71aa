import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { welcomeFr } from '../../lib/i18n/welcome.fr.ts';
import { browserNames, type Driver, type Tab } from './driver.ts';
import { takeFix } from './fix.ts';
import { launchOwn } from './launch-own.ts';
import { untilNotHeld, untilShown } from './overlay.ts';
import { pressNamed, untilText } from './own-page.ts';
import { seed } from './register.ts';
import { sample } from './sample.ts';
import { countRows } from './store.ts';
import { until } from './until.ts';

const { trial, next } = welcomeFr;
const neutralWords = 'un membre du groupe';

describe.each(browserNames)('the welcome’s trial in %s', (name) => {
  let driver: Driver;
  let tab: Tab;
  beforeAll(async () => {
    const launched = await launchOwn(name);
    driver = launched.driver;
    await seed(launched.own, sample);
    tab = await driver.openOwn('welcome.html');
    await tab.show();
    await pressNamed(tab, next);
    await untilText(tab, welcomeFr.class.title);
    await pressNamed(tab, next);
    await untilText(tab, trial.title);
  });
  afterAll(() => driver.close());

  const draft = () => tab.evaluate(() => document.querySelector('textarea')?.value ?? '', null);
  const sent = () =>
    tab.evaluate(
      () => [...document.querySelectorAll('.trial li span:first-child')].map((e) => e.textContent),
      null,
    );
  async function write(text: string): Promise<void> {
    await until('the field is empty', draft, (typed) => typed === '');
    await tab.evaluate(() => document.querySelector('textarea')?.focus(), null);
    await tab.type(text);
    await until(`"${text}" in the field`, draft, (typed) => typed === text);
  }
  const untilDrawn = (selector: string) =>
    until(
      `${selector} is drawn`,
      () => tab.overlay((roots, wanted) => roots.some((r) => r.querySelector(wanted)), selector),
      Boolean,
    );
  const untilSent = (texts: string[]) =>
    until(
      `sent: ${texts.join(' / ')}`,
      sent,
      (all) => JSON.stringify(all) === JSON.stringify(texts),
    );

  test('one message passes with a mark, one is held and goes out neutral; nothing is kept', async () => {
    await write(trial.first.write);
    await untilDrawn('.mark-advise');
    await pressNamed(tab, trial.act);
    await untilSent([trial.first.write]);

    await write(trial.second.write);
    await untilDrawn('.mark-hold');
    await pressNamed(tab, trial.act);
    await untilShown(tab, 'dialog');
    expect(await sent()).toHaveLength(1);
    await takeFix(tab);
    const neutral = `Bravo à ${neutralWords}!`;
    await until('the fix is written', draft, (text) => text === neutral);
    await untilNotHeld(tab);
    await pressNamed(tab, trial.act);
    await untilSent([trial.first.write, neutral]);
    expect(await countRows(tab, 'ledger')).toBe(0);
  });
});
