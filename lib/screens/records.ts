import { readPins } from '../db/pins.ts';
import type { PinEntry } from '../db/rows.ts';
import { currentSigningKey } from '../db/signing-keys.ts';
import { openStore } from '../db/store.ts';
import type { KeptRecord } from '../records/read-records.ts';
import { type Given, givenOf, type UnknownKey, unknownOf } from './exchanges.ts';
import { bringIn, saveLetter } from './office-files.ts';
import { type RecordFileOrder, saveRecord } from './record-files.ts';
import { type RecordPaper, recordPaper } from './record-paper.ts';
import type { Register } from './register.ts';

/** A key with the words that two people compare by voice. */
export type Worded<T> = T & { words: readonly string[] };
/** All that passed between this person and the principal. */
export interface Exchanges {
  /** Latest first. */
  given: readonly Given[];
  unknown: readonly Worded<UnknownKey>[];
  known: readonly Worded<PinEntry>[];
  /** null: nothing was signed here yet. */
  own: Worded<{ madeOn: string }> | null;
}
/** What the desk does with signed records; all that is heavy is loaded when it is needed. */
export interface Records {
  /** Throws `SealBroken`. */
  read(): Promise<Exchanges>;
  /** A record as its PDF prints it, for the page. */
  paper(kept: KeptRecord, register: PaperFrom): Promise<RecordPaper>;
  /** Saves the PDF with the record in it; returns its name. */
  save(order: RecordFileOrder): Promise<string>;
  /** Saves a draft of an e-mail with the PDF in it. */
  mail: typeof saveLetter;
  bringIn: typeof bringIn;
}
export const records: Records = { read, paper, save: saveRecord, mail: saveLetter, bringIn };

type PaperFrom = Pick<Register, 'pack' | 'settings'>;

async function paper(kept: KeptRecord, { pack, settings }: PaperFrom): Promise<RecordPaper> {
  const { fingerprintWords } = await import('../records/fingerprint-words.ts');
  return recordPaper(kept.record, {
    pack: pack ?? { issuer: { fr: '', en: '' } },
    timeZone: settings.timeZone,
    words: fingerprintWords(kept.signer),
  });
}

async function read(): Promise<Exchanges> {
  const store = await openStore();
  const { readRecords } = await import('../records/read-records.ts');
  const { fingerprintWords } = await import('../records/fingerprint-words.ts');
  const [kept, pins, own] = await Promise.all([
    readRecords(store),
    readPins(store),
    currentSigningKey(store),
  ]);
  return {
    given: givenOf(kept, pins),
    unknown: unknownOf(kept, pins).map((key) => ({
      ...key,
      words: fingerprintWords(key.fingerprint),
    })),
    known: pins.map((pin) => ({ ...pin, words: fingerprintWords(pin.id) })),
    own: own && { madeOn: own.madeOn, words: fingerprintWords(own.id) },
  };
}
