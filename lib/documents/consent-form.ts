import { type FormIdentity, writeIdentity } from '../consent/form-identity.ts';
import type { FormText } from '../policy/consent-form.ts';
import { sha256 } from '../sha256.ts';
import { drawFacts } from './facts.ts';
import { inFieldName } from './field-name.ts';
import { checkBox, hiddenField, textField } from './fields.ts';
import { looks } from './looks.ts';
import { colours, type Page } from './page.ts';
import { wordsDigest } from './words-digest.ts';

/** One form, in the words of its language, facts filled in. */
export interface ConsentForm {
  about: Omit<FormIdentity, 'words'>;
  texts: Readonly<Record<FormText, string>>;
  /** One a scope of the pack, in its order, each with two boxes. */
  questions: readonly { scope: string; title: string; text: string }[];
  /** Who signs besides one parent. */
  signers: { second: boolean; student: boolean };
  /** Who and what it is about, as rows of two: label and value, side by side. */
  facts: readonly (readonly [label: string, value: string])[];
  /** Upper left: the school body and the school. */
  from: string;
  /** At the foot: whose words these are, and which form this is. */
  source: string;
  reference: string;
}
/** Keyed digest of an identity, by the register. */
export type Sign = (identity: FormIdentity) => Promise<string>;

const { plain, strong, soft, small } = looks;
const box = 13;
const answersWidth = 118;
const gutter = 18;

/** Puts one form of Annexe A on a new sheet: nothing is ticked beforehand. Throws `GlyphMissing`. */
export async function drawConsentForm(page: Page, form: ConsentForm, sign: Sign): Promise<void> {
  const { about, texts } = form;
  const prefix = await fieldPrefix(about);
  const name = (field: string) => `${prefix}-${field}`;
  page.turn();
  page.words = [];
  drawHead(page, form);
  drawFacts(page, form.facts);
  page.down(10);
  const line = { x: page.left, width: page.width, height: 22 };
  field(page, name('parent'), texts.parent, line);
  page.down(10);
  if (form.signers.second) {
    field(page, name('parent2'), texts.secondParent, { ...line });
    page.down(10);
  }
  page.flow('P', texts.informed, plain);
  for (const { scope, title, text } of form.questions) {
    question(page, name(inFieldName(scope)), [title, text], texts);
  }
  section(page);
  page.flow('H2', texts.knowTitle, strong);
  page.down(2);
  const known = [texts.free, texts.change, texts.validity, texts.tellChild, texts.incomplete];
  page.within('L', () => {
    for (const item of known) bullet(page, item);
  });
  section(page);
  signature(page, name, texts);
  page.down(10);
  const others = [
    ...(form.signers.second ? [['signature2', texts.secondSignature] as const] : []),
    ...(form.signers.student ? [['student', texts.studentSignature] as const] : []),
  ];
  for (const [key, label] of others) {
    page.need(48);
    field(page, name(key), label, line);
    page.down(10);
  }
  page.flow('P', texts.due, strong);
  drawFoot(page, form);
  const identity = { ...about, words: await wordsDigest(page.words) };
  hiddenField(page, name('id'), writeIdentity({ ...identity, seal: await sign(identity) }));
}

/** Beginning of the names of a form's fields: forms of a whole school can lie in one file. */
async function fieldPrefix({ student, platform, schoolYear }: ConsentForm['about']) {
  const text = `${student}|${platform}|${schoolYear}`;
  return `f${(await sha256(text)).slice(0, 12)}`;
}

function drawHead(page: Page, { from, texts }: ConsentForm): void {
  const half = page.width / 2;
  const { y, left } = page;
  const tag = `${texts.confidential}\n${texts.transmitted}`;
  const height = page.put('P', from, { x: left, y, width: half + 40 }, soft);
  const right = { x: left + half + 40, y, width: half - 40 };
  const other = page.put('P', tag, right, { ...soft, align: 'right' });
  page.down(Math.max(height, other) + 14);
  page.flow('H1', texts.title, { size: 15, weight: 'bold' });
  page.down(5);
  page.rule(page.y, page.left, page.width, 1.2, colours.ink);
}

/** A purpose, with its two boxes; one purpose a pair. */
function question(
  page: Page,
  name: string,
  [title, text]: readonly [string, string],
  { yes, no }: ConsentForm['texts'],
): void {
  const width = page.width - answersWidth - gutter;
  const height = page.height(title, strong, width) + page.height(text, plain, width);
  page.need(height + 20);
  section(page);
  const top = page.y;
  const titleHeight = page.put('H2', title, { x: page.left, y: top, width }, strong);
  page.put('P', text, { x: page.left, y: top + titleHeight + 1, width }, plain);
  const answers = [
    ['yes', yes, 0],
    ['no', no, answersWidth / 2],
  ] as const;
  for (const [answer, label, across] of answers) {
    const x = page.left + page.width - answersWidth + across;
    const frame = { x, y: top, width: box, height: box };
    page.decorate((doc) =>
      doc.lineWidth(0.9).roundedRect(x, top, box, box, 2).fillAndStroke('#ffffff', colours.ink),
    );
    checkBox(page, { name: `${name}-${answer}`, label: `${title}, ${label}` }, frame);
    page.put('P', label, { x: x + box + 5, y: top, width: 40 }, strong);
  }
  page.down(Math.max(height + 1, box));
}

function section(page: Page): void {
  page.down(9);
  page.rule();
  page.down(9);
}

function bullet(page: Page, text: string): void {
  const indent = 12;
  const width = page.width - indent;
  const height = page.height(text, plain, width);
  page.need(height);
  const { y, left } = page;
  page.within('LI', () => {
    page.put('Lbl', '–', { x: left, y, width: indent }, plain);
    page.put('LBody', text, { x: left + indent, y, width }, plain);
  });
  page.down(height + 2);
}

/** Place, date, signature: typed in the fields, or written on the lines of the printed sheet. */
function signature(page: Page, name: (field: string) => string, texts: ConsentForm['texts']): void {
  page.need(56);
  const height = 28;
  const gap = 12;
  const widths = { place: page.width * 0.27, date: page.width * 0.24 };
  const wide = page.width - widths.place - widths.date - 2 * gap;
  const top = page.y;
  let x = page.left;
  for (const [key, width] of [
    ['place', widths.place],
    ['date', widths.date],
    ['signature', wide],
  ] as const) {
    page.y = top;
    field(page, name(key), texts[key], { x, width, height });
    x += width + gap;
  }
}

/** A label and under it a place to write, as high as told. */
function field(
  page: Page,
  name: string,
  label: string,
  { x, width, height }: { x: number; width: number; height: number },
): void {
  page.down(page.put('P', label, { x, y: page.y, width }, soft) + 3);
  const { y } = page;
  page.decorate((doc) => doc.rect(x, y, width, height).fill(colours.fill));
  page.rule(y + height, x, width, 0.9, colours.ink);
  textField(page, { name, label }, { x: x + 2, y: y + 1, width: width - 4, height: height - 2 });
  page.down(height);
}

function drawFoot(page: Page, { source, reference }: ConsentForm): void {
  const width = page.width * 0.7;
  const height = page.height(source, small, width);
  page.need(height + 16);
  const y = page.foot - height;
  page.rule(y - 6);
  page.put('P', source, { x: page.left, y, width }, small);
  const right = { x: page.left + width + 10, y, width: page.width - width - 10 };
  page.put('P', reference, right, { ...small, align: 'right' });
}
