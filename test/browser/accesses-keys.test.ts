import { describe, expect, test } from 'vitest';
import { stepsFor } from '../../lib/access/steps.ts';
import { accessesFr as words } from '../../lib/i18n/accesses.fr.ts';
import { sharedFr } from '../../lib/i18n/shared.fr.ts';
import { partner } from '../sample-accesses.ts';
import { tabTo, typeInto, untilFocused } from './by-keyboard.ts';
import { browserNames, type Tab } from './driver.ts';
import { signer } from './june-list.ts';
import { OwnDesk } from './own-desk.ts';
import { untilText } from './own-page.ts';
import type { SampleRegister } from './register.ts';
import { until } from './until.ts';

const office: SampleRegister = {
  ...signer,
  settings: { ...signer.settings, role: 'principal', registers: ['qc-services-partenaires'] },
  students: [],
  notices: [],
  authorisations: [],
  places: [],
};
const steps = stepsFor(partner, 'initial');
const approvedAt = steps.findIndex(({ approval }) => approval);
const [closing] = stepsFor(partner, 'cancellation');

async function enter(tab: Tab, name: string, key?: 'Shift+Tab'): Promise<void> {
  await tabTo(tab, name, key);
  await tab.press('Enter');
}
const untilDone = (tab: Tab, count: number) =>
  until(
    `${count} steps are done`,
    () => tab.evaluate(() => document.querySelectorAll('.steps .done').length, null),
    (done) => done === count,
  );

describe.each(browserNames)('accesses by keys alone, in %s', (name) => {
  const at = new OwnDesk(name, { register: office });

  test('a request from its form to the end; the focus goes on from each act', async () => {
    const tab = await at.open('office.html#acces', words.none);
    await enter(tab, words.system.addFor(partner.fr));
    await untilText(tab, words.form.titles.initial(partner.fr));
    await typeInto(tab, words.form.name, 'Hugo Roy');
    await typeInto(tab, words.form.mailbox, 'hugo@ecole.example');
    await enter(tab, words.form.begin);
    await untilText(tab, steps[0]?.fr ?? '', '.steps');
    for (const done of steps.slice(0, approvedAt).keys()) {
      await enter(tab, words.page.note);
      await untilDone(tab, done + 1);
      await untilFocused(tab, words.page.on);
    }
    await untilText(tab, words.approval.first, '.steps');

    await tabTo(tab, words.approval.who);
    await tab.press('ArrowDown', 2);
    const officer = () =>
      tab.evaluate(() => document.querySelector<HTMLSelectElement>('select')?.value, null);
    await until('who approves is chosen', officer, (role) => role === 'security-officer');
    await enter(tab, words.approval.save);
    await untilText(tab, words.approval.given(words.actors['security-officer']));
    await untilFocused(tab, words.approval.take);
    for (const done of steps.slice(approvedAt).keys()) {
      // The first time from the approval, which stands after the steps.
      await enter(tab, words.page.note, done === 0 ? 'Shift+Tab' : undefined);
      await untilDone(tab, approvedAt + done + 1);
      if (approvedAt + done + 1 < steps.length) await untilFocused(tab, words.page.on);
    }
    const last = words.page.changeOf(steps.at(-1)?.fr ?? '');
    await untilText(tab, words.states.open, '.head');
    await untilFocused(tab, last);
    await tab.press('Enter');
    await untilFocused(tab, words.page.on);
    await enter(tab, sharedFr.cancel);
    await untilFocused(tab, last);

    await enter(tab, words.page.leave.office, 'Shift+Tab');
    await untilText(tab, words.leave.will(1));
    await enter(tab, words.leave.act);
    await untilText(tab, words.leave.done(1));
    expect(await tab.evaluate(() => document.activeElement?.getAttribute('role'), null)).toBe(
      'status',
    );
    await enter(tab, words.seeOf('Hugo Roy', partner.fr));
    await untilText(tab, words.types.cancellation, '.head');
    await enter(tab, words.page.note);
    await untilText(tab, words.states.done, '.head');
    await untilFocused(tab, words.page.changeOf(closing?.fr ?? ''));
    await enter(tab, words.titles.office, 'Shift+Tab');
    await untilText(tab, words.system.over(1));
  }, 240_000);
});
