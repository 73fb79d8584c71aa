import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { generationOf, openStore, StoreDamaged } from '../db/store.ts';
import type { Language } from '../messages.ts';
import { followChanges } from './follow-changes.ts';
import { type Register, readRegister } from './register.ts';
import { type Write, write } from './write.ts';

/** What a page is drawn from. */
export type View =
  | { kind: 'loading' }
  /** `changes`: how many the witness remembers. */
  | { kind: 'damaged'; changes: number }
  | { kind: 'failed'; error: unknown }
  | { kind: 'ready'; register: Register };

export interface Page {
  view: ReadonlySignal<View>;
  lang: Signal<Language>;
  /** How many posts of the ledger to read. */
  posts: Signal<number>;
  /** Changes the register, then reads it again. */
  write: Write;
  setLanguage(lang: Language): void;
  reload(): Promise<void>;
}

/** Reads the store, and reads it again when it changed in this page or in another. */
export function openPage(): Page {
  const view = signal<View>({ kind: 'loading' });
  const lang = signal<Language>(navigator.language.startsWith('en') ? 'en' : 'fr');
  const posts = signal(50);

  /** What is drawn now, so that the same is not read twice: the change it follows, and how many posts. */
  let drawn = '';
  let reading = Promise.resolve();
  /** One at a time: a write and the news of it ask for the same. */
  function reload(): Promise<void> {
    reading = reading.then(read);
    return reading;
  }
  async function read(): Promise<void> {
    try {
      const store = await openStore();
      const state = `${await generationOf(store)} ${posts.value}`;
      if (state === drawn && view.value.kind === 'ready') return;
      const register = await readRegister(store, posts.value);
      drawn = state;
      batch(() => {
        lang.value = register.settings.lang;
        view.value = { kind: 'ready', register };
      });
    } catch (error) {
      if (error instanceof StoreDamaged) {
        view.value = { kind: 'damaged', changes: Number(error.detail?.generation ?? 0) };
      } else {
        view.value = { kind: 'failed', error };
      }
    }
  }
  const page: Page = {
    view,
    lang,
    posts,
    reload,
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
