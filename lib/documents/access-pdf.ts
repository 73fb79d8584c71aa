import { stepsFor } from '../access/steps.ts';
import {
  type AccessPaper,
  accessWords,
  type PaperStyle,
  type SystemPaper,
  spokenAccess,
} from './access-paper.ts';
import { drawFeet, feetHeight } from './numbered-feet.ts';
import { Page } from './page.ts';
import { drawSheet, type Sheet } from './sheet.ts';

/** The summary of one request for access, as a tagged PDF: facts, then every step in its order. It replaces no form. */
export function accessPdf(
  sheet: AccessPaper,
  notice: string,
  style: PaperStyle,
): Promise<Uint8Array<ArrayBuffer>> {
  const { lang } = style;
  const words = accessWords[lang];
  const { access, template, state, from, until } = sheet;
  const { paper, heads, form } = words;
  const said = spokenAccess(sheet, lang);
  const day = (of: string | null) => (of === null ? '' : paper.date(of));
  const facts: [string, string][] = [
    [heads.person, access.name],
    [paper.system, template[lang]],
    [words.page.request, words.types[access.type]],
    [heads.state, words.states[state]],
    [heads.profile, said.profile],
    [form.organisations, access.organisations.join(', ')],
    [form.mailbox, access.mailbox ?? ''],
    [heads.from, day(from)],
    [heads.until, day(until)],
    [paper.endedOn, day(access.endedOn)],
    [paper.approvedBy, said.approval],
    [words.page.resolution, access.resolution],
  ];
  const days = new Map(access.steps.map(({ id, on }) => [id, on]));
  const share = [0.1, 0.38, 0.2, 0.16, 0.16];
  const rows = stepsFor(template, access.type).map((step) => [
    ...[step.clause, step[lang], words.actors[step.by], words.proofs[step.proof]],
    day(days.get(step.id) ?? null) || paper.toDo,
  ]);
  const columns = paper.stepHeads.map((head, index) => ({ head, share: share[index] ?? 0 }));
  return print(style, {
    ...top(style, paper.summary),
    facts: facts.filter(([, value]) => value !== ''),
    parts: [
      { kind: 'table', title: paper.steps, table: { columns, rows, strong: 'first' } },
      ...(access.notes.trim() === ''
        ? []
        : [{ kind: 'section' as const, section: { title: form.notes, text: access.notes } }]),
      { kind: 'section', section: { title: paper.source, text: notice } },
    ],
  });
}

/** The register of one system, a line an access, as a tagged PDF. */
export function systemPdf(
  { template, notice, accesses }: SystemPaper,
  style: PaperStyle,
): Promise<Uint8Array<ArrayBuffer>> {
  const { lang } = style;
  const words = accessWords[lang];
  const { paper } = words;
  const day = (of: string | null) => (of === null ? '–' : paper.date(of));
  const rows = accesses.map((each) => {
    const { access, state, from, until } = each;
    const said = spokenAccess(each, lang);
    return [
      ...[access.name, words.types[access.type], said.profile, words.states[state]],
      ...[day(from), day(until), said.next || '–'],
    ];
  });
  const share = [0.16, 0.13, 0.16, 0.12, 0.14, 0.14, 0.15];
  const columns = paper.rowHeads.map((head, index) => ({ head, share: share[index] ?? 0 }));
  return print(style, {
    ...top(style, paper.register),
    facts: [[paper.system, template[lang]]],
    parts: [
      rows.length > 0
        ? { kind: 'table', title: paper.accesses, table: { columns, rows, strong: 'first' } }
        : { kind: 'section', section: { title: paper.accesses, text: words.none } },
      { kind: 'section', section: { title: paper.source, text: notice } },
    ],
  });
}

function top({ lang, on, school }: PaperStyle, title: string) {
  return { title, from: school, tag: accessWords[lang].paper.on(on) };
}

function print(
  { lang, paper, on, person }: PaperStyle,
  sheet: Sheet,
): Promise<Uint8Array<ArrayBuffer>> {
  const { paper: words } = accessWords[lang];
  const head = { paper, lang, title: sheet.title, author: person, on };
  const page = new Page({ ...head, feet: feetHeight, anyText: true });
  drawSheet(page, sheet);
  drawFeet(page, words.foot, words.count);
  return page.close();
}
