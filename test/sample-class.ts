import type { Runtime } from '../lib/browser.ts';
import type { ConsentAnswer } from '../lib/consent/consent.ts';
import { openStore } from '../lib/db/store.ts';
import { readStudents } from '../lib/db/students.ts';
import type { NewStudent, PageDraft } from '../lib/messages.ts';
import type { PlaceReading } from '../lib/platforms/platform.ts';
import { register } from '../lib/services/register.ts';

export const desk: Runtime.MessageSender = {
  id: 'vigie',
  url: 'chrome-extension://vigie/desk.html',
};

/** A class channel of Teams. */
export const teamsPlace: PlaceReading = {
  platform: 'teams',
  url: 'https://teams.microsoft.com/v2/',
  surface: 'messages',
  account: 'work',
  accountDomain: 'ecole.qc.ca',
  space: 'class',
  conversation: '19:abc@thread.tacv2',
};

export function draftOf(text: string, place: Partial<PlaceReading> = {}): PageDraft {
  return {
    place: { ...teamsPlace, ...place },
    text,
    attachments: [],
    displayed: [],
    dismissed: [],
  };
}

const noNicknames: readonly string[] = [];

/** Sets the default pack up with one group; returns its id and the students' ids by first name. */
export async function addClass(
  students: readonly (Omit<NewStudent, 'nicknames'> & { nicknames?: readonly string[] })[],
  name = '401',
): Promise<{ group: string; ids: Record<string, string> }> {
  const key = () => crypto.randomUUID();
  await register.saveSettings(
    { key: key(), patch: { pack: 'qc-csspb-2025', role: 'teacher', lang: 'fr' } },
    desk,
  );
  const added = await register.addGroup({ key: key(), name, schoolYear: '2026-2027' }, desk);
  const group = added.id;
  const rows = students.map((each) => ({ ...each, nicknames: each.nicknames ?? noNicknames }));
  await register.importStudents({ key: key(), group, students: rows }, desk);
  const kept = await readStudents(await openStore(), group);
  return { group, ids: Object.fromEntries(kept.map(({ firstName, id }) => [firstName, id])) };
}

/** Records one answer for the class space of Teams. */
export async function answer(
  student: string | undefined,
  given: ConsentAnswer,
  on = '2026-09-10',
): Promise<void> {
  const signed = given === 'yes';
  await register.recordConsents(
    {
      key: crypto.randomUUID(),
      events: [
        {
          student: student ?? '',
          platform: 'teams',
          scope: 'class',
          answer: given,
          on,
          formDate: signed ? on : null,
          filedAt: signed ? 'classeur' : null,
          parent: 1,
          digest: null,
          corrects: null,
        },
      ],
    },
    desk,
  );
}
