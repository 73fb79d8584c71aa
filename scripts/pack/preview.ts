import { platformById } from '../../lib/platforms/index.ts';
import { platformIds } from '../../lib/platforms/platform.ts';
import type { Pack } from '../../lib/policy/schema.ts';

type Lang = 'fr' | 'en';
const heads = {
  fr: {
    platforms: 'Plateformes',
    rules: 'Règles',
    clauses: 'Articles',
    readings: 'Interprétations',
    duties: 'Rappels et échéances',
    registers: 'Registres',
    notDone: 'Ce que Vigie ne fait pas',
    levels: { clear: 'rien', advise: 'conseil', hold: 'retenu' },
    statuses: {
      approved: 'approuvée',
      'authorisation-required': 'autorisation requise',
      forbidden: 'proscrite',
    },
    audiences: {
      students: 'avec les élèves',
      parents: 'avec les parents',
      both: 'avec parents et élèves',
    },
  },
  en: {
    platforms: 'Platforms',
    rules: 'Rules',
    clauses: 'Clauses',
    readings: 'Readings',
    duties: 'Reminders and deadlines',
    registers: 'Registers',
    notDone: 'What Vigie does not do',
    levels: { clear: 'nothing', advise: 'advice', hold: 'held' },
    statuses: {
      approved: 'approved',
      'authorisation-required': 'authorisation required',
      forbidden: 'ruled out',
    },
    audiences: {
      students: 'with students',
      parents: 'with parents',
      both: 'with parents and students',
    },
  },
} as const;

const style = `body{font:16px/1.5 system-ui;max-width:70ch;margin:40px auto;padding:0 16px;color:#1b2330}
table{border-collapse:collapse;width:100%}td,th{text-align:left;vertical-align:top;padding:4px 8px;border-bottom:1px solid #d5dbe3}
h2{margin-top:40px}small{color:#55606e}code{font-size:14px}`;

/** A pack as a page that a person can read, in one language: platforms, rules in their order, clauses, readings, registers. */
export function previewHtml(pack: Pack, lang: Lang): string {
  const say = heads[lang];
  const platforms = pack.platforms.map(({ id, name, status, audience }) => [
    name ?? nameOf(id),
    [say.statuses[status], audience ? say.audiences[audience] : ''].join(' '),
  ]);
  const rules = pack.rows.map(({ id, when, level, clause }) => [
    `<code>${asText(id)}</code>`,
    `<b>${say.levels[level]}</b> (${asText(clause)})<br><small>${asText(conditions(when))}</small>`,
  ]);
  const clauses = pack.clauses.map((each) => [asText(each.id), asText(each[lang])]);
  const registers = (pack.registers ?? []).flatMap((register) => [
    [`<b>${asText(register[lang])}</b>`, ''],
    ...register.steps.map((step) => [asText(step.clause), asText(step[lang])]),
  ]);
  return [
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>${asText(pack.title[lang])}</title><style>${style}</style>`,
    `<h1>${asText(pack.title[lang])}</h1>`,
    `<p>${asText(pack.issuer[lang])} · ${asText(pack.version)} · ${asText(pack.effectiveFrom)}</p>`,
    `<p><b>${asText(pack.notice[lang])}</b></p>`,
    table(
      say.platforms,
      platforms.map((row) => row.map(asText)),
    ),
    table(say.rules, rules),
    table(say.clauses, clauses),
    table(
      say.readings,
      pack.switches.map((each) => [asText(each.id), asText(each[lang])]),
    ),
    table(
      say.duties,
      dutiesOf(pack, lang).map((row) => row.map(asText)),
    ),
    table(say.registers, registers),
    table(
      say.notDone,
      (pack.notDone ?? []).map((each) => [asText(each.clause), asText(each[lang])]),
    ),
    '</html>\n',
  ].join('\n');
}

function nameOf(id: string): string {
  const known = platformIds.find((each) => each === id);
  return known ? platformById(known).name : id;
}

/** What is asked for beside the rules, each with its clause. */
function dutiesOf({ exports, reminders = [], warnings = [], incident }: Pack, lang: Lang) {
  return [
    ...[exports ?? [], reminders, warnings].flat().map((each) => [each.clause, each[lang]]),
    ...(incident ? [[incident.clause, incident.to[lang]]] : []),
  ];
}

function table(title: string, rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const cells = rows.map(
    ([head = '', rest = '']) => `<tr><th scope="row">${head}</th><td>${rest}</td></tr>`,
  );
  return `<h2>${title}</h2><table>${cells.join('\n')}</table>`;
}

/** `status: approved, authorised · space: class`. */
function conditions(when: Pack['rows'][number]['when']): string {
  return Object.entries(when)
    .map(([name, value]) => {
      const said = Array.isArray(value) ? value.join(', ') : JSON.stringify(value);
      return `${name}: ${said}`;
    })
    .join(' · ');
}

function asText(text: string): string {
  return text.replace(/[&<>"]/gu, (each) => `&#${each.codePointAt(0)};`);
}
