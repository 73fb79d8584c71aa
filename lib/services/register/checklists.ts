import { readSettings } from '../../db/settings.ts';
import { openStore } from '../../db/store.ts';
import { registerErrors, VigieError } from '../../errors.ts';
import type { RegisterMessages } from '../../messages.ts';
import { today } from '../clock.ts';
import { editChecklist } from './edit-checklist.ts';
import { nameNobody } from './name-nobody.ts';

type Payload<N extends keyof RegisterMessages> = Parameters<RegisterMessages[N]>[0];

/** What must be kept goes to students' files before anything is destroyed (5.10): that step is not ended. */
export class KeepFirst extends VigieError {}
/** What may not be destroyed yet is set aside before anything is destroyed: that step is not ended. */
export class HoldFirst extends VigieError {}
registerErrors({ KeepFirst, HoldFirst });

/** Ticks items today, or takes ticks back; what is ticked already keeps its day. Throws `KeepFirst`, `HoldFirst`, `EntryGone`. */
export async function tickItems(payload: Payload<'tickItems'>): Promise<null> {
  const { items, ticked } = payload;
  const on = await schoolDay();
  const meant = new Set(items);
  return editChecklist(
    'tick-items',
    payload,
    (list) => {
      if (!ticked) return { ticked: list.ticked.filter(({ item }) => !meant.has(item)) };
      if (list.keptOn === null) throw new KeepFirst(list.id);
      if (list.heldOn === null) throw new HoldFirst(list.id);
      const there = new Set(list.ticked.map(({ item }) => item));
      const added = [...meant].filter((item) => !there.has(item));
      return { ticked: [...list.ticked, ...added.map((item) => ({ item, on }))] };
    },
    null,
  );
}

/** The link of a post was opened from the list. Throws `EntryGone`. */
export function noteOpened(payload: Payload<'noteOpened'>): Promise<null> {
  const { post } = payload;
  return editChecklist(
    'note-opened',
    payload,
    ({ opened }) => ({
      opened: opened.includes(post) ? opened : [...opened, post],
    }),
    null,
  );
}

/** What is worth noting of a step; empty takes it off. Throws `StudentNamed`, `EntryGone`. */
export async function noteEvidence(payload: Payload<'noteEvidence'>): Promise<null> {
  const { item, text } = payload;
  await nameNobody(payload.checklist, text);
  return editChecklist(
    'note-evidence',
    payload,
    ({ evidence: { [item]: _, ...others } }) => ({
      evidence: text === '' ? others : { ...others, [item]: text },
    }),
    null,
  );
}

/** Something went to a student's file before destruction (5.10). Throws `StudentNamed`, `EntryGone`. */
export async function keepItem(payload: Payload<'keepItem'>): Promise<{ id: string }> {
  const { what, student, file, on } = payload;
  await nameNobody(payload.checklist, file);
  const id = crypto.randomUUID();
  return editChecklist(
    'keep-item',
    payload,
    ({ kept }) => ({
      kept: [...kept, { id, what, student, file, on }],
    }),
    { id },
  );
}

/** It was noted by mistake. Throws `EntryGone`. */
export function removeKept(payload: Payload<'removeKept'>): Promise<null> {
  return editChecklist(
    'remove-kept',
    payload,
    ({ kept }) => ({
      kept: kept.filter(({ id }) => id !== payload.id),
    }),
    null,
  );
}

/** What may not be destroyed yet; a tick that it had is taken back. Throws `StudentNamed`, `EntryGone`. */
export async function setAside(payload: Payload<'setAside'>): Promise<{ id: string }> {
  const { what, posts, reason, decidedBy, decidedOn, until } = payload;
  // A principal may bear the same name as a student, but not both.
  await nameNobody(payload.checklist, decidedBy, 'whole');
  const id = crypto.randomUUID();
  const hold = { id, what, posts, reason, decidedBy, decidedOn, until, liftedOn: null };
  const held = new Set(posts.map((post) => `post:${post}`));
  return editChecklist(
    'set-aside',
    payload,
    ({ holds, ticked }) => ({
      holds: [...holds, hold],
      ticked: ticked.filter(({ item }) => !held.has(item)),
    }),
    { id },
  );
}

/** The hold is over: its posts are to be destroyed like the others. Throws `EntryGone`. */
export async function liftHold(payload: Payload<'liftHold'>): Promise<null> {
  const on = await schoolDay();
  return editChecklist(
    'lift-hold',
    payload,
    ({ holds }) => ({
      holds: holds.map((hold) => (hold.id === payload.id ? { ...hold, liftedOn: on } : hold)),
    }),
    null,
  );
}

/** The person is done with a step that has no items of its own. Throws `EntryGone`. */
export async function endStep(payload: Payload<'endStep'>): Promise<null> {
  const on = payload.done ? await schoolDay() : null;
  return editChecklist(
    'end-step',
    payload,
    () => (payload.step === 'keep' ? { keptOn: on } : { heldOn: on }),
    null,
  );
}

/** The person states that there was nothing to destroy, or takes it back. Throws `EntryGone`. */
export function stateNothing(payload: Payload<'stateNothing'>): Promise<null> {
  return editChecklist('state-nothing', payload, () => ({ nothing: payload.nothing }), null);
}

async function schoolDay(): Promise<string> {
  return today((await readSettings(await openStore())).timeZone);
}
