import { unknownFacts } from './consent-form.ts';
import { mergedLists, type Pack } from './schema.ts';

/** What a schema cannot say of a pack: ids used once, and every id that it names defined. Empty when sound. */
export function inconsistencies(pack: Pack): string[] {
  const clauses = idsOf(pack.clauses);
  const platforms = idsOf(pack.platforms);
  const scopes = idsOf(pack.scopes);
  const switches = idsOf(pack.switches);
  const twice = mergedLists.flatMap((list) => repeated(pack[list] ?? []));
  const rows = pack.rows.flatMap(({ id, clause, when, ...row }) => [
    ...missing(id, 'clause', clauses, [clause]),
    ...missing(id, 'scope', scopes, when.consent ? [when.consent.scope] : []),
    ...missing(id, 'switch', switches, Object.keys(row.switch ?? {})),
  ]);
  const cited = [
    ...Object.entries({
      officialPages: pack.officialPages,
      approval: pack.approval,
      document: pack.document,
      consent: pack.consent,
      retention: pack.retention,
      exports: pack.exports,
      incident: pack.incident,
    }),
    ...[
      ...pack.scopes,
      ...(pack.reminders ?? []),
      ...(pack.warnings ?? []),
      ...(pack.notDone ?? []),
    ].map((each) => [each.id, each] as const),
  ].flatMap(([id, each]) => missing(id, 'clause', clauses, each ? [each.clause] : []));
  const keepFirst = pack.retention?.keepFirst;
  const named = [
    ...missing('retention', 'clause', clauses, keepFirst ? [keepFirst] : []),
    ...missing('exports', 'platform', platforms, pack.exports?.platforms ?? []),
    ...(pack.reminders ?? []).flatMap((each) =>
      missing(each.id, 'platform', platforms, each.platforms),
    ),
  ];
  const strangeFacts = Object.entries(pack.consentForm?.wording ?? {}).flatMap(([name, text]) =>
    [...unknownFacts(text.fr), ...unknownFacts(text.en)].map((fact) => `${name}: no fact ${fact}`),
  );
  const registers = (pack.registers ?? []).flatMap((each) => inRegister(each, clauses));
  return [...twice, ...empty(pack), ...rows, ...cited, ...named, ...strangeFacts, ...registers];
}

type Register = NonNullable<Pack['registers']>[number];

function inRegister(register: Register, clauses: ReadonlySet<string>): string[] {
  const { id, steps, profiles, approvals, duration, officers, schoolProfile } = register;
  const known = idsOf(profiles);
  const clausesOf = (list: readonly ({ clause: string } | null)[]) =>
    list.flatMap((each) => each?.clause ?? []);
  const cited = [
    ...clausesOf([register, duration, duration.remind, officers, register.undertaking]),
    ...clausesOf([...profiles, ...steps, ...approvals]),
    ...(register.ownMailbox === null ? [] : [register.ownMailbox]),
  ];
  return [
    ...repeated(steps),
    ...repeated(profiles),
    ...missing(id, 'clause', clauses, cited),
    ...missing(
      id,
      'profile',
      known,
      approvals.flatMap((each) => each.profiles),
    ),
    ...missing(id, 'profile', known, schoolProfile === null ? [] : [schoolProfile]),
    ...missing(id, 'profile', known, officers === null ? [] : [officers.profile]),
    ...missing(id, 'step', idsOf(steps), duration.from === null ? [] : [duration.from]),
  ];
}

function empty({ kind = 'directive', rows, registers = [] }: Pack): string[] {
  if (kind === 'register') return registers.length > 0 ? [] : ['registers: none'];
  return rows.length > 0 ? [] : ['rows: none'];
}

function missing(
  from: string,
  what: string,
  known: ReadonlySet<string>,
  ids: readonly string[],
): string[] {
  return [...new Set(ids)].filter((id) => !known.has(id)).map((id) => `${from}: no ${what} ${id}`);
}

function idsOf(list: readonly { id: string }[]): Set<string> {
  return new Set(list.map(({ id }) => id));
}

function repeated(list: readonly { id: string }[]): string[] {
  const seen = new Set<string>();
  return list
    .filter(({ id }) => seen.size === seen.add(id).size)
    .map(({ id }) => `${id}: defined twice`);
}
