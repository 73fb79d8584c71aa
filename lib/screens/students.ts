import { readSettings } from '../db/settings.ts';
import { openStore } from '../db/store.ts';
import { speech } from '../i18n/speech.ts';
import { calendarDay } from '../local-time.ts';
import type { ErasureProof, Language } from '../messages.ts';
import { saveFile } from './save-file.ts';
import { studentFile } from './student-file.ts';
import { readStudentRecord, type StudentRecord } from './student-record.ts';
import { studentWords } from './student-words.ts';

/** What a page does with all that is held about one student; erasing is `page.write`. */
export interface Students {
  /** null: no such student. */
  read(id: string, lang: Language): Promise<StudentRecord | null>;
  /** Hands a readable copy to the browser. */
  save(record: StudentRecord, lang: Language): Promise<void>;
  saveProof(proof: ErasureProof, lang: Language): Promise<void>;
}

export const students: Students = {
  read: async (id, lang) => readStudentRecord(await openStore(), id, lang),
  async save(record, lang) {
    const { timeZone } = await readSettings(await openStore());
    const today = calendarDay(new Date(), timeZone);
    const page = studentFile(record, lang, speech[lang].date(today));
    // The file's name tells nobody's.
    saveFile(`vigie-${today}.html`, new TextEncoder().encode(page), 'text/html');
  },
  async saveProof(proof, lang) {
    const { timeZone } = await readSettings(await openStore());
    const text = proofText(proof, lang, timeZone);
    saveFile(`vigie-${proof.on}-${proof.seq}.txt`, new TextEncoder().encode(text), 'text/plain');
  },
};

/** The proof as plain text: when, how much of each kind, and the audit chain's link. */
export function proofText(
  { on, at, seq, digest, counts }: ErasureProof,
  lang: Language,
  timeZone: string,
): string {
  const { proof } = studentWords[lang];
  const { date, moment } = speech[lang];
  const lines = [...proof.lines(date(on), moment(at, timeZone)), '', ...proof.counts(counts)];
  return [proof.title, '', ...lines, '', proof.chain(seq, digest), proof.note, ''].join('\r\n');
}
