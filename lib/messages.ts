import { browser, type Runtime } from './browser.ts';
import { fromWire, toWire, type WireError } from './errors.ts';
import type { ExportReason, NoticeEvent, NoticeWatch, PageNotice } from './page-notices/notice.ts';
import type {
  FixChoice,
  PageDraft,
  PageVerdict,
  PlaceView,
  Question,
  ReleaseReason,
} from './page-view.ts';
import type { PlaceReading, PlatformId } from './platforms/platform.ts';
import type { AccessMessages } from './register-messages/accesses.ts';
import type { AppearanceMessages, FileShown } from './register-messages/appearances.ts';
import type { AvatarMessages } from './register-messages/avatars.ts';
import type { BackupMessages } from './register-messages/backup.ts';
import type { ConsentMessages } from './register-messages/consents.ts';
import type { DocumentMessages } from './register-messages/documents.ts';
import type { FamilyNoteMessages } from './register-messages/family-notes.ts';
import type { FormMessages } from './register-messages/forms.ts';
import type { LedgerMessages } from './register-messages/ledger.ts';
import type { LessonMessages } from './register-messages/lessons.ts';
import type { LockMessages } from './register-messages/lock.ts';
import type { OfficeMessages } from './register-messages/office.ts';
import type { PackMessages } from './register-messages/packs.ts';
import type { PageNoticeMessages } from './register-messages/page-notices.ts';
import type { PlaceMessages } from './register-messages/places.ts';
import type { PlatformMessages } from './register-messages/platforms.ts';
import type { RecordMessages } from './register-messages/records.ts';
import type { SettingsMessages } from './register-messages/settings.ts';
import type { SiteMessages } from './register-messages/sites.ts';
import type { StudentMessages } from './register-messages/students.ts';
import type { YearEndMessages } from './register-messages/year-end.ts';
import type { Edit } from './verdict/verdict.ts';

export type * from './page-view.ts';
export type * from './register-messages/consents.ts';
export type * from './register-messages/lock.ts';
export type * from './register-messages/places.ts';
export type * from './register-messages/settings.ts';
export type * from './register-messages/students.ts';

/** From a content script; each payload is checked with zod at the background's door. */
export interface ContentMessages {
  viewPlace(payload: PlaceReading): PlaceView;
  checkDraft(payload: PageDraft): PageVerdict;
  /** The edits of the chosen fixes, told only at the teacher's act. */
  planFixes(payload: { draft: PageDraft; choices: readonly FixChoice[] }): {
    edits: readonly Edit[];
    text: string;
  };
  /** Opens Vigie's own window. */
  ask(payload: { place: PlaceReading; question: Question }): null;
  /** The composer emptied after a send: a draft with personal information enters the ledger, without its text. */
  noteSent(payload: { key: string; draft: PageDraft; release: ReleaseReason | null }): null;
  /** Whether the sender's tab shows students by first name and avatar; `on` changes it. */
  display(payload: { on: boolean | null }): boolean;
  /** For each displayed text, the edits that leave first names and avatars; null: the mode is off here. */
  displayNames(payload: {
    place: PlaceReading;
    texts: readonly string[];
  }): readonly (readonly Edit[])[] | null;
  /** Opens Vigie's own window with one text for each parent, made of a held draft. */
  writeToFamilies(payload: { draft: PageDraft }): null;
  /** Opens Vigie's own window on files that are about to be attached: who appears (5.5.2). */
  askWhoAppears(payload: { place: PlaceReading; files: readonly FileShown[] }): null;
  /** Opens Vigie's own window on a name found at `start` of the draft: what to learn about it. */
  teach(payload: { draft: PageDraft; start: number }): null;
  openPlatform(payload: { platform: PlatformId }): null;
  openUnlock(payload: Record<string, never>): null;
  /** The page keeps throwing the overlay out: said where no page reaches. */
  overlayLost(payload: Record<string, never>): null;
  openPage(payload: { page: 'desk' | 'options'; section: string | null }): null;
  /** What the packs in use have to say on the sender's page. */
  watchNotices(payload: Record<string, never>): NoticeWatch;
  /** It happened there: what to say about it now; empty where it was said today. */
  takeNotices(payload: { on: NoticeEvent }): readonly PageNotice[];
  /** A file left the platform, to be deleted by that day (`YYYY-MM-DD`); once for each key. */
  noteExport(payload: {
    key: string;
    file: string;
    reason: ExportReason | null;
    deleteBy: string;
  }): null;
}

/** From the extension's own pages; an area a file. `key` is an idempotency key (a UUID): a retry does nothing twice. */
export interface RegisterMessages
  extends StudentMessages,
    AvatarMessages,
    AppearanceMessages,
    ConsentMessages,
    FormMessages,
    LessonMessages,
    PlatformMessages,
    PlaceMessages,
    FamilyNoteMessages,
    DocumentMessages,
    LedgerMessages,
    BackupMessages,
    LockMessages,
    PackMessages,
    SiteMessages,
    YearEndMessages,
    RecordMessages,
    OfficeMessages,
    AccessMessages,
    PageNoticeMessages,
    SettingsMessages {}

/** From the background to the content scripts: something they show may have changed. */
export interface Broadcasts {
  registerChanged: null;
  /** Of one tab: display mode went on or off. */
  displayChanged: null;
}

export type Messages = ContentMessages & RegisterMessages;
type Payload<N extends keyof Messages> = Parameters<Messages[N]>[0];
type Result<N extends keyof Messages> = ReturnType<Messages[N]>;
export type Handlers = {
  [N in keyof Messages]: (payload: Payload<N>, sender: Runtime.MessageSender) => Promise<Result<N>>;
};
interface Envelope {
  vigie: string;
  payload: unknown;
}
type Reply = { ok: true; value: unknown } | { ok: false; error: WireError };

/** Asks the background. Rejects with the background's own named error, or `BackgroundGone` when nobody answers. */
export async function send<N extends keyof Messages>(
  name: N,
  payload: Payload<N>,
): Promise<Result<N>> {
  let reply: Reply | undefined;
  try {
    reply = await browser.runtime.sendMessage({ vigie: name, payload } satisfies Envelope);
  } catch (cause) {
    throw fromWire({ name: 'BackgroundGone', message: String(cause), detail: null });
  }
  if (!reply) {
    throw fromWire({ name: 'BackgroundGone', message: `no answer to ${name}`, detail: null });
  }
  if (!reply.ok) throw fromWire(reply.error);
  return reply.value as Result<N>;
}

/** Answers every message of the map; `admit` checks name, payload and sender, and throws when refused. */
export function handle(
  handlers: Handlers,
  admit: (name: string, payload: unknown, sender: Runtime.MessageSender) => keyof Messages,
): void {
  const answer = async (message: Envelope, sender: Runtime.MessageSender): Promise<Reply> => {
    try {
      const name = admit(message.vigie, message.payload, sender);
      const handler = handlers[name] as (p: unknown, s: Runtime.MessageSender) => Promise<unknown>;
      return { ok: true, value: await handler(message.payload, sender) };
    } catch (error) {
      return { ok: false, error: toWire(error) };
    }
  };
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (typeof message !== 'object' || message === null || !('vigie' in message)) return undefined;
    return answer(message as Envelope, sender);
  });
}

/** Tells every content script; tabs without one do not answer, which is no error. */
export async function broadcast(name: keyof Broadcasts): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.map((tab) => browser.tabs.sendMessage(tab.id ?? -1, { vigieBroadcast: name })),
  );
}

/** Tells every frame of one tab; where none of ours listens, nobody answers, which is no error. */
export async function tellTab(tab: number, name: keyof Broadcasts): Promise<void> {
  await Promise.allSettled([browser.tabs.sendMessage(tab, { vigieBroadcast: name })]);
}

/** Hears the background; stops with the signal. */
export function onBroadcast(
  name: keyof Broadcasts,
  listener: () => void,
  signal: AbortSignal,
): void {
  const hear = (message: unknown): undefined => {
    if ((message as { vigieBroadcast?: string } | null)?.vigieBroadcast === name) listener();
  };
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear));
}

/** Asks the top frame of a tab which place it shows. null: it knows none; undefined: no script of ours answers there. */
export async function askPlace(tab: number): Promise<PlaceReading | null | undefined> {
  try {
    const answer = await browser.tabs.sendMessage(tab, { vigieAsk: 'readPlace' }, { frameId: 0 });
    return (answer as { place: PlaceReading | null } | undefined)?.place;
  } catch {
    // A tab that was open before Vigie, or a page that it does not watch: nobody listens.
    return undefined;
  }
}

/** Answers `askPlace`; stops with the signal. */
export function onReadPlace(read: () => PlaceReading | null, signal: AbortSignal): void {
  const hear = (message: unknown): Promise<{ place: PlaceReading | null }> | undefined =>
    (message as { vigieAsk?: string } | null)?.vigieAsk === 'readPlace'
      ? Promise.resolve({ place: read() })
      : undefined;
  browser.runtime.onMessage.addListener(hear);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hear));
}
