import type { Section } from '../documents/section.ts';
import type { Part, Sheet } from '../documents/sheet.ts';
import { inPackWords } from '../i18n/in-pack-words.ts';
import { speech } from '../i18n/speech.ts';
import type { SpokenPack } from '../i18n/spoken.ts';
import { approvalWay } from '../policy/approval-way.ts';
import type { Pack } from '../policy/schema.ts';
import type { SignedRecord } from '../records/record.ts';

export type { Part, Section, Sheet };
/** What a record says, as its PDF prints it: the same words, for the page. */
export interface RecordPaper {
  lang: 'fr' | 'en';
  sheet: Sheet;
  declaration: Section | null;
  /** Who signed, and when; null: not signed yet. */
  signature: { person: string; when: string } | null;
  /** Where the signed statement is, and the words of the key. */
  box: { title: string; text: string; words: string } | null;
}
export interface PaperAbout {
  pack: Pick<Pack, 'issuer'> & SpokenPack;
  timeZone: string;
  /** Of the key that signed it; null: not signed yet. */
  words: readonly string[] | null;
}

/** The paper of a record, or of what would be signed. */
export async function recordPaper(
  record: SignedRecord,
  { pack, timeZone, words: keyWords }: PaperAbout,
): Promise<RecordPaper> {
  const { papers } = await import('../documents/papers/paper.ts');
  const { paperOf } = await import('../documents/papers/paper-of.ts');
  const { recordStem } = await import('../documents/record-stem.ts');
  const { lang, person, school, schoolYear, version, issuedAt } = record;
  const words = inPackWords(papers[lang], pack, lang);
  const { title, facts, parts, declaration } = paperOf(record, words, approvalWay(pack));
  const first =
    record.kind === 'destruction-confirmation'
      ? words.reference(record.body.reference)
      : words.year(schoolYear);
  return {
    lang,
    sheet: {
      from: `${pack.issuer[lang]}\n${school}`,
      tag: `${first}\n${words.version(version)}`,
      title,
      facts,
      parts,
    },
    declaration,
    signature: keyWords && {
      person,
      when: words.signed(speech[lang].moment(issuedAt, timeZone)),
    },
    box: keyWords && {
      title: words.box.title,
      text: words.box.text(`${recordStem(record)}.jws`, person),
      words: keyWords.join(' · '),
    },
  };
}
