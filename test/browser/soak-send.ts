import { expect } from 'vitest';
import type { FixId } from '../../lib/verdict/verdict.ts';
import { plannedFor, takeFix } from './fix.ts';
import { holdIsOpen, untilNotHeld } from './overlay.ts';
import { judge } from './register.ts';
import type { Scene } from './scene.ts';
import type { Soak } from './soak.ts';
import type { Action, AfterHold } from './soak-actions.ts';
import { closeDialog, type DialogKind, dialogKind, goAnyway } from './soak-dialog.ts';
import { countRows } from './store.ts';
import { until } from './until.ts';

type Send = Extract<Action, { do: 'send' }>;
const rewritings: FixId[] = ['neutral', 'remove'];

type Door = (scene: Scene) => Promise<void>;

/** Every way out of the page; a person's own, a site's own, and a form's. */
function doorsOf({ page }: Scene): readonly Door[] {
  const submit: Door = ({ tab }) =>
    tab.evaluate(
      (field) => document.querySelector(field)?.closest('form')?.requestSubmit(),
      page.field,
    );
  return [
    (scene) => scene.send('click'),
    (scene) => scene.send('click', 2),
    (scene) => scene.pressByScript(page.send),
    ...page.sendKeys.map(
      (keys): Door =>
        ({ tab }) =>
          tab.press(keys),
    ),
    ...(page.form ? [submit] : []),
  ];
}

/** Sends by a door: what the register holds must stay, whatever is pressed; all else must leave, once. */
export async function sendBy(soak: Soak, { door, settled, killed, after }: Send): Promise<void> {
  const { scene } = soak;
  const { tab, own, page } = scene;
  const text = await scene.model();
  if (await holdIsOpen(tab)) {
    // The dialog makes the page inert for a person; a script of the site still presses.
    await scene.pressByScript(page.send);
    await scene.settle();
    await soak.compare();
    if (await closeDialog(tab)) await scene.untilModel(text);
  }
  if (text.trim() === '') return;
  await tab.evaluate((field) => document.querySelector<HTMLElement>(field)?.focus(), page.field);
  if (settled) {
    // The background answers in turn: once it has answered us, the page has its verdict.
    await judge(own, soak.draft(text));
    await judge(own, soak.draft(text));
  }
  const doors = doorsOf(scene);
  await doors[door % doors.length]?.(scene);
  if (killed) await scene.driver.killBackground();
  const verdict = await judge(own, soak.draft(text));
  const mayLeave = verdict.level !== 'hold';
  const kind = await outcome(soak, ['reasons', 'gone', 'press-again']);
  const said = `${kind}, where the register says ${verdict.level}: "${text}"`;
  if (kind === 'gone') {
    // Without a background nothing leaves and nothing is lost; with one it has to answer.
    expect(killed, said).toBe(true);
    await closeDialog(tab);
    await scene.untilModel(text);
  } else if (kind === 'reasons') {
    expect(mayLeave, said).toBe(false);
    await afterHold(soak, after, text);
  } else {
    expect(mayLeave, said).toBe(true);
    await untilGone(soak, kind, text, killed);
  }
}

/** `sent` once more has left than the model let before, else the kind of the dialog that is waited for. */
function outcome(soak: Soak, kinds: readonly DialogKind[]): Promise<DialogKind | 'sent'> {
  const { scene, model } = soak;
  return until(
    `it is sent, or said to be ${kinds.join(' or ')}`,
    async () =>
      (await scene.sent()).length > model.sentCount ? 'sent' : await dialogKind(scene.tab),
    (kind) => kind === 'sent' || kinds.includes(kind),
  );
}

async function afterHold(soak: Soak, after: AfterHold, text: string): Promise<void> {
  const { scene } = soak;
  await soak.compare();
  await scene.untilModel(text);
  if (after === 'stay') return;
  if (after === 'anyway') {
    await goAnyway(scene.tab);
    await untilGone(soak, await outcome(soak, ['press-again']), text, false);
    return;
  }
  // The files of the message are judged with it: other words alone may not be a way on.
  const draft = { ...soak.draft(text), attachments: soak.model.files };
  const [reason, ...others] = (await judge(scene.own, draft)).reasons;
  const rewrites = reason?.fixes.some(({ id }) => rewritings.includes(id)) ?? false;
  if (after === 'edit' || !rewrites || others.length > 0) {
    await closeDialog(scene.tab);
    await scene.untilModel(text);
    return;
  }
  const fixed = await plannedFor(scene.own, draft, rewritings);
  await takeFix(scene.tab);
  await untilNotHeld(scene.tab);
  await scene.untilModel(fixed);
}

/** It leaves, exactly so and once; the composer is empty, and the ledger knows what the directive follows. */
async function untilGone(
  soak: Soak,
  kind: DialogKind | 'sent',
  text: string,
  killed: boolean,
): Promise<void> {
  const { scene, model } = soak;
  if (kind === 'press-again') {
    await scene.send('click');
    await scene.untilSent(model.sentCount + 1);
  }
  model.lets(text, soak.follows);
  await soak.compare();
  await scene.untilModel('');
  const last = await until(
    `${model.ledger.least} in the ledger, and nothing more to say`,
    async () => ({
      rows: await countRows(scene.own, 'ledger'),
      kind: await dialogKind(scene.tab),
    }),
    (seen) => seen.kind === 'not-noted' || (seen.kind === null && seen.rows >= model.ledger.least),
  );
  if (last.kind !== 'not-noted') return;
  expect(killed, 'not noted, though the background lives').toBe(true);
  model.ledger.least -= 1;
  await closeDialog(scene.tab);
}
