import type { ConsentAnswer } from '../../lib/consent/consent.ts';
import type { PageDraft, PageVerdict, Settings } from '../../lib/messages.ts';
import type { PlaceReading, PlatformId } from '../../lib/platforms/platform.ts';
import type { Driver, Tab } from './driver.ts';
import { schoolDay } from './school-day.ts';

/** A register to start a test from, as a teacher would have filled it. */
export interface SampleRegister {
  settings: Partial<Settings>;
  group: { name: string; schoolYear: string; platforms: readonly PlatformId[] };
  students: readonly {
    firstName: string;
    lastName: string;
    nicknames: readonly string[];
    /** Answers for the class scope, given today. */
    consents: Partial<Record<PlatformId, ConsentAnswer>>;
  }[];
  authorisations: readonly PlatformId[];
  /** Platforms whose information document (5.1) was validated and sent when the school year began. */
  notices: readonly PlatformId[];
  /** Places already answered: read by the group, for school. */
  places: readonly PlaceReading[];
}

interface ExtensionApi {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  storage: Record<'local' | 'session', { clear(): Promise<void> }>;
}

/** Sends one message of `lib/messages.ts` from an extension page; throws what the background refused. */
export function sendFrom<T>(own: Tab, name: string, payload: object): Promise<T> {
  return own.evaluate(
    async (message) => {
      const scope = globalThis as unknown as { browser?: ExtensionApi; chrome?: ExtensionApi };
      const api = scope.browser ?? scope.chrome;
      const reply = (await api?.runtime.sendMessage(message)) as
        | { ok: true; value: T }
        | { ok: false; error: { name: string; message: string } }
        | undefined;
      if (!reply) throw new Error(`${message.vigie}: no answer`);
      if (!reply.ok)
        throw new Error(`${message.vigie}: ${reply.error.name} ${reply.error.message}`);
      return reply.value;
    },
    { vigie: name, payload },
  );
}

/** Fills the register through the same messages as the extension's pages; returns the ids by « first last ». */
export async function seed(own: Tab, register: SampleRegister): Promise<Map<string, string>> {
  const change = <T>(name: string, payload: object) =>
    sendFrom<T>(own, name, { key: crypto.randomUUID(), ...payload });
  await change('saveSettings', { patch: register.settings });
  const { name, schoolYear, platforms } = register.group;
  const group = await change<{ id: string }>('addGroup', { name, schoolYear });
  await change('setGroupPlatforms', { group: group.id, platforms });
  const on = schoolDay();
  const events: object[] = [];
  const known = new Map<string, string>();
  for (const { consents, ...student } of register.students) {
    await change('importStudents', { group: group.id, students: [student] });
    // The names lie sealed in the store, so who is who is told by the order of arrival.
    const ids = await studentIds(own);
    const id = ids.find((each) => ![...known.values()].includes(each)) ?? '';
    known.set(`${student.firstName} ${student.lastName}`, id);
    for (const [platform, answer] of Object.entries(consents)) {
      events.push({
        student: id,
        platform,
        scope: 'class',
        answer,
        on,
        formDate: on,
        filedAt: 'Classeur 402',
        parent: 1,
        digest: null,
        corrects: null,
      });
    }
  }
  if (events.length > 0) await change('recordConsents', { events });
  for (const platform of register.authorisations) {
    const until = `${schoolYear.slice(5)}-06-30`;
    await change('addAuthorisation', { platform, grantedOn: on, until, by: 'Direction' });
  }
  for (const platform of register.notices) {
    const year = schoolYear.slice(0, 4);
    const steps = {
      submittedOn: null,
      validatedOn: `${year}-07-01`,
      validatedBy: 'Direction',
      sentOn: `${year}-07-02`,
    };
    await change('setNotices', { groups: [group.id], platform, ...steps });
  }
  for (const place of register.places) {
    const answer = { space: 'class', group: group.id, student: null, purpose: 'school' };
    await change('answerPlace', { place, answer });
  }
  return known;
}

/** Ids of the students in the store. */
export function studentIds(own: Tab): Promise<string[]> {
  return idsIn(own, 'students');
}

/** Ids of the groups in the store. */
export function groupIds(own: Tab): Promise<string[]> {
  return idsIn(own, 'groups');
}

function idsIn(own: Tab, table: 'students' | 'groups'): Promise<string[]> {
  return own.evaluate(
    (name) =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('vigie');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const keys = db.transaction(name).objectStore(name).getAllKeys();
          keys.onerror = () => reject(keys.error);
          keys.onsuccess = () => {
            db.close();
            resolve(keys.result.map(String));
          };
        };
      }),
    table,
  );
}

/** Back to a fresh installation: the store, its witness and the background's memory. */
export async function emptyStore(driver: Driver, own: Tab): Promise<void> {
  await driver.killBackground();
  await own.evaluate(async () => {
    const scope = globalThis as unknown as { browser?: ExtensionApi; chrome?: ExtensionApi };
    const api = scope.browser ?? scope.chrome;
    await new Promise<void>((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase('vigie');
      deleting.onsuccess = () => resolve();
      deleting.onerror = () => reject(deleting.error);
    });
    await api?.storage.local.clear();
    await api?.storage.session.clear();
  }, null);
  await driver.killBackground();
}

/** The verdict of a draft, asked for from an extension page: every message sent before it is answered by then. */
export function judge(own: Tab, draft: PageDraft): Promise<PageVerdict> {
  return sendFrom(own, 'checkDraft', draft);
}
