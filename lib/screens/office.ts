import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { openAgain } from '../db/entry.ts';
import { currentSigningKey } from '../db/signing-keys.ts';
import { openStore, type Store } from '../db/store.ts';
import { sparedBy } from '../destruction/spared.ts';
import { fingerprintWords } from '../records/fingerprint-words.ts';
import { type KeptRecord, readRecords } from '../records/read-records.ts';
import type { Outcome } from '../records/record.ts';
import { saveAnswers, saveLetter } from './office-files.ts';
import { reports } from './office-reports.ts';
import { type OfficeRows, type OfficeView, officeView } from './office-view.ts';
import { isDeclared, openConsents } from './open-consents.ts';
import type { Page } from './page.ts';
import { readStaffFile } from './read-staff-file.ts';
import type { Register } from './register.ts';

export interface OwnKey {
  fingerprint: string;
  words: readonly string[];
  madeOn: string;
  /** Raw, base64url: what a predecessor signs. */
  publicKey: string;
}
/** What came of a file that changed nothing here. */
export interface Refused {
  name: string;
  outcome: Outcome;
}
/** What the principal's page is drawn from. */
export interface Office {
  /** null: being read. */
  view: ReadonlySignal<OfficeView | null>;
  ownKey: ReadonlySignal<OwnKey | null>;
  error: ReadonlySignal<unknown>;
  /** The school year that is shown; null: the present one. */
  year: Signal<string | null>;
  /** What was refused since the page was opened: explained, kept nowhere. */
  refused: Signal<readonly Refused[]>;
  wordsOf(fingerprint: string): readonly string[];
  readStaffFile: typeof readStaffFile;
  isDeclared: typeof isDeclared;
  openConsents: typeof openConsents;
  /** Proofs of the sealed files that were opened since the page was, by the record that names them. */
  opened: Signal<ReadonlyMap<string, string>>;
  saveAnswers: typeof saveAnswers;
  saveLetter: typeof saveLetter;
  reports: typeof reports;
  /** Answers that were signed and not passed on yet. */
  toSend: ReadonlySignal<readonly KeptRecord[]>;
}

interface Read {
  rows: OfficeRows;
  register: Register;
}

/** Reads the office with the register, and again whenever that was read again. */
export function openOffice(page: Page): Office {
  const read = signal<Read | null>(null);
  const ownKey = signal<OwnKey | null>(null);
  const error = signal<unknown>(null);
  const year = signal<string | null>(null);
  let reading = Promise.resolve();
  effect(() => {
    const view = page.view.value;
    if (view.kind !== 'ready') return;
    const { register } = view;
    reading = reading.then(async () => {
      try {
        const store = await openStore();
        ownKey.value = await readOwnKey(store);
        read.value = { rows: await readRows(store), register };
        error.value = null;
      } catch (thrown) {
        error.value = thrown;
      }
    });
  });
  const view = computed(() => {
    if (!read.value) return null;
    const { rows, register } = read.value;
    const { settings, pack, today } = register;
    return officeView(rows, {
      year: year.value ?? register.year,
      present: register.year,
      today,
      rules: pack,
      confirmationsDue: settings.confirmationsDue,
      spared: sparedBy(pack),
    });
  });
  const refused = signal<readonly Refused[]>([]);
  const toSend = computed(() =>
    (read.value?.rows.records ?? []).filter(
      ({ kind, direction, delivered }) =>
        direction === 'out' && !delivered && (kind === 'decisions' || kind === 'key-change'),
    ),
  );
  const opened = signal<ReadonlyMap<string, string>>(new Map());
  const state = { view, ownKey, error, year, refused, toSend, opened };
  const files = { isDeclared, openConsents, saveAnswers, saveLetter, reports, readStaffFile };
  return { ...state, ...files, wordsOf: fingerprintWords };
}

async function readOwnKey(store: Store): Promise<OwnKey | null> {
  const key = await currentSigningKey(store);
  if (!key) return null;
  const { id, madeOn, publicKey } = key;
  return { fingerprint: id, words: fingerprintWords(id), madeOn, publicKey };
}

async function readRows(store: Store): Promise<OfficeRows> {
  const { db } = store;
  const [decisions, pins, staff, papers] = await Promise.all([
    db.decisions.toArray(),
    db.pins.toArray(),
    db.staff.toArray(),
    db.papers.toArray(),
  ]);
  return {
    records: await readRecords(store),
    decisions: await openAgain(store, 'decisions', decisions),
    pins: await openAgain(store, 'pins', pins),
    staff: await openAgain(store, 'staff', staff),
    papers: await openAgain(store, 'papers', papers),
  };
}
