import { type Zippable, zipSync } from 'fflate';
import { composeForm, type FormOrder, formsTitle } from './compose-form.ts';
import { drawConsentForm, type Sign } from './consent-form.ts';
import { startForm } from './fields.ts';
import { Page, type Sheet } from './page.ts';

export interface Batch {
  forms: readonly FormOrder[];
  paper: Sheet['paper'];
  /** `YYYY-MM-DD`. */
  on: string;
  sign: Sign;
  /** Called after each form with how many are made; stops the batch when it returns false. */
  made(count: number): Promise<boolean>;
}

/** All forms in one file, in their order; null when stopped. Throws `GlyphMissing`. */
export async function makeOneFile(batch: Batch): Promise<Uint8Array<ArrayBuffer> | null> {
  const [first] = batch.forms;
  if (!first) return null;
  const page = openFor(batch, first);
  for (const [index, order] of batch.forms.entries()) {
    await drawConsentForm(page, composeForm(order), batch.sign);
    if (!(await batch.made(index + 1))) return null;
  }
  return page.close();
}

/** One file a form, in a zip; null when stopped. `nameOf` gives a file's name without its ending. Throws `GlyphMissing`. */
export async function makeZip(
  batch: Batch,
  nameOf: (order: FormOrder) => string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const files: Zippable = {};
  for (const [index, order] of batch.forms.entries()) {
    const page = openFor(batch, order);
    await drawConsentForm(page, composeForm(order), batch.sign);
    files[freeName(files, nameOf(order))] = await page.close();
    if (!(await batch.made(index + 1))) return null;
  }
  // Stored, not deflated: a PDF is compressed already. The date is the batch's, so that the same forms are the same bytes.
  return zipSync(files, { level: 0, mtime: `${batch.on}T12:00:00` });
}

/** Two students of one name have two files. */
function freeName(files: Zippable, stem: string): string {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? `${stem}.pdf` : `${stem} (${count}).pdf`;
    if (!(name in files)) return name;
  }
}

function openFor({ paper, on }: Batch, { lang, platform, person, about }: FormOrder): Page {
  const title = formsTitle(lang, platform, about.schoolYear);
  const page = new Page({ paper, lang, title, author: person, on });
  startForm(page);
  return page;
}
