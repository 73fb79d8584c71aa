import { readFileSync } from 'node:fs';
import { platforms } from '../../lib/platforms/index.ts';
import { noticeMatches } from '../../lib/platforms/notice-matches.ts';
import { type Fields, tableFields } from './fields.ts';
import { permissionWords } from './permission-words.ts';
import { keepings, type Subject, tableWords } from './table-words.ts';

export type Lang = 'fr' | 'en';
const words = {
  fr: {
    tableHead: ['table', 'contenu', 'concerne', 'scellé', 'en clair', 'durée'],
    permissionHead: ['autorisation', 'pourquoi'],
    siteHead: ['plateforme', 'adresses où Vigie lit la page'],
    noticeHead: ['plateforme', 'adresses où Vigie rappelle ce que dit la directive'],
    subjects: { students: 'élèves', parents: 'parents', staff: 'personnel' },
    nobody: 'personne',
  },
  en: {
    tableHead: ['table', 'what', 'about', 'sealed', 'in clear', 'kept'],
    permissionHead: ['permission', 'why'],
    siteHead: ['platform', 'addresses where Vigie reads the page'],
    noticeHead: ['platform', 'addresses where Vigie recalls what the directive says'],
    subjects: { students: 'students', parents: 'parents', staff: 'staff' },
    nobody: 'nobody',
  },
} as const;

/**
 * The kit of the person in charge of privacy, in one language: the prose of `kit.<lang>.md`, with what the manifest and
 * the schema of the store say in the place of its braces.
 */
export function privacyKit(lang: Lang): string {
  const prose = readFileSync(new URL(`./kit.${lang}.md`, import.meta.url), 'utf8');
  return filled(prose, {
    tables: tableOfTables(lang),
    permissions: permissionTable(lang),
    sites: siteTable(lang),
    notices: noticeTable(lang),
    students: contents('students', lang),
    parents: contents('parents', lang),
    staff: contents('staff', lang),
    keeping: Object.values(keepings)
      .map((each) => each[lang])
      .join('; '),
  });
}

/** Each permission and optional host with its reason, one line each. */
export function permissionTable(lang: Lang): string {
  const rows = Object.entries(permissionWords).map(([name, why]) => [code(name), why[lang]]);
  return table(words[lang].permissionHead, rows);
}

/** The listed platforms with their addresses in the manifest, where the guard runs. */
export function siteTable(lang: Lang): string {
  return table(words[lang].siteHead, addresses());
}

/** The listed platforms where the manifest has the script of notices too. */
export function noticeTable(lang: Lang): string {
  return table(words[lang].noticeHead, addresses(new Set(noticeMatches)));
}

/** Platforms with their addresses; of those alone where some are given. */
function addresses(only?: ReadonlySet<string>): string[][] {
  return platforms
    .map(({ name, matches }) => ({
      name,
      listed: matches.filter((match) => only?.has(match) ?? true),
    }))
    .filter(({ listed }) => listed.length > 0)
    .map(({ name, listed }) => [name, listed.map(code).join(' ')]);
}

/** A page with a part of it written anew: all between `<!-- name -->` and the next `<!-- end -->`. Throws where it has none. */
export function withPart(page: string, name: string, part: string): string {
  const open = `<!-- ${name} -->`;
  const from = page.indexOf(open);
  const until = page.indexOf('<!-- end -->', from);
  if (from < 0 || until < 0) throw new RangeError(`no part ${name}`);
  return `${page.slice(0, from + open.length)}\n${part}\n${page.slice(until)}`;
}

function tableOfTables(lang: Lang): string {
  const { tableHead, subjects, nobody } = words[lang];
  const rows = [...tableFields()].map(([name, fields]) => {
    const known = tableWords[name];
    if (!known)
      throw new RangeError(`no words for the table ${name}: scripts/privacy/table-words.ts`);
    const about = known.about.map((each) => subjects[each]).join(', ') || nobody;
    return [code(name), known[lang], about, ...said(fields), keepings[known.kept][lang]];
  });
  return table(tableHead, rows);
}

function said({ sealed, clear }: Fields): string[] {
  return [sealed, clear].map((names) => names.map(code).join(' ') || '–');
}

/** What the tables about such people hold, as one sentence of the record of processing. */
function contents(subject: Subject, lang: Lang): string {
  return Object.values(tableWords)
    .filter(({ about }) => about.includes(subject))
    .map((each) => each[lang])
    .map((text) => text.charAt(0).toLowerCase() + text.slice(1))
    .join('; ');
}

function filled(prose: string, parts: Readonly<Record<string, string>>): string {
  return prose.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new RangeError(`no part ${name}`);
    return part;
  });
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function code(name: string): string {
  return `\`${name}\``;
}
