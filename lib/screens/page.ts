import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { readPost } from '../db/posts.ts';
import type { LedgerEntry } from '../db/rows.ts';
import { generationOf, openStore, StoreDamaged, StoreLocked } from '../db/store.ts';
import { type Language, send } from '../messages.ts';
import type { PlatformId } from '../platforms/platform.ts';
import { type Accesses, accesses } from './accesses.ts';
import { type Backups, backups } from './backups.ts';
import { type Folder, folder } from './folder.ts';
import { followChanges } from './follow-changes.ts';
import { type Forms, forms } from './forms.ts';
import { type Incidents, incidents } from './incidents.ts';
import { type JuneDesk, juneDesk } from './june-desk.ts';
import { openLock, type PageLock } from './lock.ts';
import { type Pictures, pictures } from './pictures.ts';
import { type ReadPosts, readPostsOfDays } from './posts.ts';
import { type ReadRoster, readRosterAside } from './read-roster.ts';
import { type Records, records } from './records.ts';
import { type Recovery, recovery } from './recovery.ts';
import { type Register, readRegister } from './register.ts';
import { type ServiceHosts, serviceHosts } from './service-hosts.ts';
import { type Students, students } from './students.ts';
import { type Write, write } from './write.ts';

/** What a page is drawn from. */
export type View =
  | { kind: 'loading' }
  /** `changes`: how many the witness remembers. */
  | { kind: 'damaged'; changes: number }
  /** A passphrase opens it (`page.lock`). */
  | { kind: 'locked' }
  | { kind: 'failed'; error: unknown }
  | { kind: 'ready'; register: Register };

export interface Page {
  view: ReadonlySignal<View>;
  lang: Signal<Language>;
  readPosts: ReadPosts;
  /** One post of the ledger; null: gone. */
  readPost(id: string): Promise<LedgerEntry | null>;
  /** Changes the register, then reads it again. */
  write: Write;
  accesses: Accesses;
  incidents: Incidents;
  serviceHosts: ServiceHosts;
  forms: Forms;
  pictures: Pictures;
  records: Records;
  june: JuneDesk;
  folder: Folder;
  openPlatform(platform: PlatformId): Promise<unknown>;
  setLanguage(lang: Language): void;
  backups: Backups;
  recovery: Recovery;
  readRoster: ReadRoster;
  reload(): Promise<void>;
  lock: PageLock;
  students: Students;
}

/** Reads the store, and reads it again when it changed in this page or in another. */
export function openPage(): Page {
  const view = signal<View>({ kind: 'loading' });
  const lang = signal<Language>(navigator.language.startsWith('en') ? 'en' : 'fr');

  /** The change that what is drawn follows, so that the same is not read twice. */
  let drawn = -1;
  let reading = Promise.resolve();
  /** One at a time: a write and the news of it ask for the same. */
  function reload(): Promise<void> {
    reading = reading.then(read);
    return reading;
  }
  async function read(): Promise<void> {
    try {
      const store = await openStore();
      const state = await generationOf(store);
      if (state === drawn && view.value.kind === 'ready') return;
      const register = await readRegister(store);
      drawn = state;
      batch(() => {
        lang.value = register.settings.lang;
        view.value = { kind: 'ready', register };
      });
    } catch (error) {
      if (error instanceof StoreLocked) {
        batch(() => {
          lang.value = error.detail?.lang === 'en' ? 'en' : 'fr';
          view.value = { kind: 'locked' };
        });
      } else if (error instanceof StoreDamaged) {
        view.value = { kind: 'damaged', changes: Number(error.detail?.generation ?? 0) };
      } else {
        view.value = { kind: 'failed', error };
      }
    }
  }
  const page: Page = {
    view,
    lang,
    backups,
    recovery,
    readRoster: readRosterAside,
    readPosts: readPostsOfDays,
    readPost: async (id) => readPost(await openStore(), id),
    reload,
    accesses,
    incidents,
    serviceHosts,
    forms,
    pictures,
    records,
    june: juneDesk,
    folder,
    openPlatform: (platform) => send('openPlatform', { platform }),
    lock: openLock(reload),
    students,
    write: async (name, payload) => {
      const result = await write(name, payload);
      await reload();
      return result;
    },
    setLanguage(chosen) {
      lang.value = chosen;
      void page.write('saveSettings', { patch: { lang: chosen } });
    },
  };
  followChanges(() => void reload());
  void reload();
  return page;
}
