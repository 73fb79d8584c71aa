import { expect } from 'vitest';
import { fixesFr } from '../../lib/i18n/fixes.fr.ts';
import { overlayFr as words } from '../../lib/i18n/overlay.fr.ts';
import type { PageDraft, PageVerdict } from '../../lib/messages.ts';
import type { FixId } from '../../lib/verdict/verdict.ts';
import type { Tab } from './driver.ts';
import { findControl, pressControl } from './overlay.ts';
import { judge, sendFrom } from './register.ts';
import type { Scene } from './scene.ts';
import { until } from './until.ts';

/** The draft as the first of those fixes that is offered would leave it, told by the background. */
export function planned(scene: Scene, text: string, fixes: FixId[]): Promise<string> {
  return plannedFor(scene.own, scene.draft(text), fixes);
}

/** The same for a draft of any place. */
export async function plannedFor(own: Tab, draft: PageDraft, fixes: FixId[]): Promise<string> {
  const verdict: PageVerdict = await judge(own, draft);
  const offered = verdict.reasons.flatMap((reason, index) =>
    reason.fixes.map(({ id }) => ({ reason: index, fix: id })),
  );
  const choice = offered.find(({ fix }) => fixes.includes(fix));
  if (!choice) throw new Error(`none of ${fixes.join()} among ${JSON.stringify(offered)}`);
  const plan = await sendFrom<{ text: string }>(own, 'planFixes', {
    draft,
    choices: [choice],
  });
  return plan.text;
}

/** Chooses the rewriting where the dialog offers several ways on, and applies it. */
export async function takeFix(tab: Tab): Promise<void> {
  const { apply } = words.hold;
  const rewritings = [fixesFr.write('un membre du groupe'), fixesFr.removeSentence];
  await until(
    'a rewriting is offered',
    () => findControl(tab, apply, ...rewritings),
    (found) => found !== null,
  );
  if (await findControl(tab, ...rewritings)) await pressControl(tab, ...rewritings);
  await pressControl(tab, apply);
}

/** Held, fixed, and then the model is what the background planned, which names nobody; returns it. */
export async function becomesAsPlanned(scene: Scene, text: string): Promise<string> {
  await scene.untilModel(text);
  const fixed = await planned(scene, text, ['neutral', 'remove']);
  expect(fixed).not.toMatch(/Noah|Roy|Marie-Soleil/);
  await scene.send('click');
  await takeFix(scene.tab);
  await scene.untilModel(fixed);
  return fixed;
}
