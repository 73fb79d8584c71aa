import type { AccessPaper, SystemPaper } from '../documents/access-paper.ts';
import type { Language } from '../messages.ts';
import type { AccessLine } from './access-lines.ts';
import type { AccessSystem } from './accesses.ts';
import { fileName } from './file-name.ts';
import type { Register } from './register.ts';
import { saveFile } from './save-file.ts';

type From = Pick<Register, 'settings' | 'today'>;

function paperOf(line: AccessLine): AccessPaper {
  const { access, template, state, from, until, next } = line;
  return { access, template, state, from, until, next: next?.id ?? null };
}
const styleOf = ({ settings, today }: From, lang: Language) => ({
  lang,
  paper: settings.paper,
  on: today,
  school: settings.school,
  person: settings.person,
});

/** The summary of one access, as a PDF. */
export async function saveAccess(
  line: AccessLine,
  notice: string,
  register: From,
  lang: Language,
): Promise<void> {
  const { accessPdf } = await import('../documents/access-pdf.ts');
  const bytes = await accessPdf(paperOf(line), notice, styleOf(register, lang));
  const stem = fileName(`${line.access.name} ${line.template[lang]}`).slice(0, 80);
  saveFile(`${stem}.pdf`, bytes, 'application/pdf');
}

function systemPaper({ template, pack, lines }: AccessSystem, lang: Language): SystemPaper {
  return { template, notice: pack.notice[lang], accesses: lines.map(paperOf) };
}

/** The register of one system, as a PDF. */
export async function saveSystem(
  system: AccessSystem,
  register: From,
  lang: Language,
): Promise<void> {
  const { systemPdf } = await import('../documents/access-pdf.ts');
  const bytes = await systemPdf(systemPaper(system, lang), styleOf(register, lang));
  saveFile(`vigie-${system.template.id}-${register.today}.pdf`, bytes, 'application/pdf');
}

/** The same for a spreadsheet. */
export async function saveSystemCsv(
  system: AccessSystem,
  { today }: From,
  lang: Language,
): Promise<void> {
  const { accessCsv } = await import('../documents/access-csv.ts');
  const bytes = new TextEncoder().encode(accessCsv(systemPaper(system, lang), lang));
  saveFile(`vigie-${system.template.id}-${today}.csv`, bytes, 'text/csv');
}
