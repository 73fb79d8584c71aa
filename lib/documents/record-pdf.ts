import { inPackWords } from '../i18n/in-pack-words.ts';
import { speech } from '../i18n/speech.ts';
import type { SpokenPack } from '../i18n/spoken.ts';
import type { Language } from '../page-view.ts';
import { approvalWay } from '../policy/approval-way.ts';
import type { Pack } from '../policy/schema.ts';
import { decode } from '../records/read-record.ts';
import { sha256 } from '../sha256.ts';
import { attach } from './attachment.ts';
import { startForm } from './fields.ts';
import { looks } from './looks.ts';
import { drawFeet, feetHeight } from './numbered-feet.ts';
import { Page } from './page.ts';
import { type PaperWords, papers } from './papers/paper.ts';
import { paperOf } from './papers/paper-of.ts';
import { shortDigest } from './papers/spoken.ts';
import { recordStem } from './record-stem.ts';
import { drawReserved } from './reserved.ts';
import { drawSection } from './section.ts';
import { drawSheet } from './sheet.ts';
import { drawSignedBox } from './signed-box.ts';

export interface RecordOrder {
  /** The compact JWS, which goes into the file byte for byte. */
  jws: string;
  /** Words of the fingerprint of the key that signed it. */
  words: readonly string[];
  paper: 'letter' | 'a4';
  lang: Language;
  /** The school body and the title of its rules. */
  pack: Pick<Pack, 'issuer' | 'title'> & SpokenPack;
  /** IANA zone of the school, for the time of the signature. */
  timeZone: string;
}

/**
 * One tagged PDF to read, print and file, drawn from the decoded record alone and with its JWS attached, so that one
 * file serves both (docs/design.md "What passes between people"). Nothing is verified. The same order is the same
 * bytes. Throws `NotARecord`.
 */
export async function recordPdf(order: RecordOrder): Promise<Uint8Array<ArrayBuffer>> {
  const { jws, paper, lang, pack, timeZone } = order;
  const record = decode(jws);
  const { person, school, schoolYear, version, issuedAt, issuedOn } = record;
  const words: PaperWords = inPackWords(papers[lang], pack, lang);
  const paperOfRecord = paperOf(record, words, approvalWay(pack));
  const { title, facts, parts, declaration, clauses, reserved } = paperOfRecord;
  const stem = recordStem(record);
  const sheet = { paper, lang, title: `${title}, ${stem}`, author: person, on: issuedOn };
  const page = new Page({ ...sheet, feet: feetHeight, anyText: true });
  if (reserved) startForm(page);
  const first =
    record.kind === 'destruction-confirmation'
      ? words.reference(record.body.reference)
      : words.year(schoolYear);
  const from = `${pack.issuer[lang]}\n${school}`;
  drawSheet(page, { from, tag: `${first}\n${words.version(version)}`, title, facts, parts });
  if (declaration) {
    page.down(8);
    page.rule();
    page.down(8);
    drawSection(page, declaration);
  }
  page.down(5);
  drawSignature(page, person, words.signed(speech[lang].moment(issuedAt, timeZone)));
  page.down(10);
  const { title: boxTitle, text, replaced } = words.box;
  const where = text(`${stem}.jws`, person);
  const keyWords = order.words.join(' · ');
  drawSignedBox(page, {
    title: boxTitle,
    text: page.replaced ? where + replaced : where,
    words: keyWords,
  });
  page.down(10);
  if (reserved) drawReserved(page, words.reserved.title, reserved);
  const rules = pack.title[lang];
  const left =
    record.kind === 'destruction-confirmation' && clauses
      ? words.noNames(clauses, rules)
      : clauses
        ? words.foot(clauses, rules)
        : rules;
  const digest = shortDigest(await sha256(jws));
  drawFeet(page, left, (number, count) => words.count(digest, number, count));
  attach(page, {
    name: `${stem}.jws`,
    type: 'application/jose',
    bytes: new TextEncoder().encode(jws),
    description: title,
  });
  return page.close();
}

/** The name and when, on one line where there is room. */
function drawSignature(page: Page, person: string, when: string): void {
  const [name, rest] = [page.measure(person, looks.strong), page.measure(when, looks.plain)];
  if (name + rest > page.width - 2) {
    page.flow('P', `${person}${when}`, looks.strong);
    return;
  }
  const height = page.height('x', looks.plain);
  page.need(height);
  const { left: x, y, width } = page;
  page.within('P', () => {
    page.put('Span', person, { x, y, width }, looks.strong);
    page.put('Span', when, { x: x + name, y, width: width - name }, looks.plain);
  });
  page.down(height);
}
