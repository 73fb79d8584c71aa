import { addDays } from '../consent/add-days.ts';
import { unknownFacts } from './consent-form.ts';
import { pathName } from './path-name.ts';
import type { Pack } from './schema.ts';

/** Something in a pack that contradicts the rest of it. */
export interface Contradiction {
  /** Where it stands, items of lists by their ids (`rows.no-notice.clause`). */
  path: string;
  /** `twice`: an id of a list used again; `unknown`: named, defined nowhere; `fact`: no such fact; `empty`: nothing in it; `year`: the school year does not end on the eve of the next one. */
  kind: 'twice' | 'unknown' | 'fact' | 'empty' | 'year';
  /** What stands there; empty where nothing does. */
  id: string;
}
type Path = readonly PropertyKey[];
/** Paths are named at the end: most packs have none. */
type Fault = Pick<Contradiction, 'kind' | 'id'> & { path: Path };
type Ids = ReadonlySet<string>;
type Register = NonNullable<Pack['registers']>[number];

/** The keys that name a clause, wherever they stand. */
const clauseKeys = ['clause', 'keepFirst', 'ownMailbox'] as const;

/** What a schema cannot say of a pack: ids used once, and every id that it names defined. Empty when sound. */
export function inconsistencies(pack: Pack): Contradiction[] {
  const faults = [
    ...emptiness(pack),
    ...brokenYear(pack),
    ...anywhere(pack, [], idsOf(pack.clauses)),
    ...inRows(pack),
    ...unknownPlatforms(pack),
    ...strangeFacts(pack),
    ...(pack.registers ?? []).flatMap((each, at) => inRegister(each, ['registers', at])),
  ];
  // Of an id that stands twice only the position tells which.
  return faults.map(({ path, ...fault }) => ({
    path: fault.kind === 'twice' ? path.join('.') : pathName(pack, path),
    ...fault,
  }));
}

function emptiness({ kind = 'directive', rows, registers = [] }: Pack): Fault[] {
  const name = kind === 'register' ? 'registers' : 'rows';
  const list = kind === 'register' ? registers : rows;
  return list.length > 0 ? [] : [{ path: [name], kind: 'empty', id: '' }];
}

function brokenYear({ schoolYear: { from, until } }: Pack): Fault[] {
  // Of any year but a leap year.
  const eve = addDays(`2027-${from}`, -1).slice(5);
  return until === eve ? [] : [{ path: ['schoolYear', 'until'], kind: 'year', id: eve }];
}

/** Ids that stand twice in a list, and clauses that are not defined, in a value and all that lies in it. */
function anywhere(value: unknown, path: Path, clauses: Ids): Fault[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) {
    const inside = value.flatMap((each, at) => anywhere(each, [...path, at], clauses));
    return [...repeated(value, path), ...inside];
  }
  const named = value as Readonly<Record<string, unknown>>;
  return Object.entries(named).flatMap(([key, each]) =>
    clauseKeys.some((known) => known === key) && typeof each === 'string'
      ? unknown([...path, key], clauses, [each])
      : anywhere(each, [...path, key], clauses),
  );
}

function inRows({ rows, scopes, switches }: Pack): Fault[] {
  const knownScopes = idsOf(scopes);
  const knownSwitches = idsOf(switches);
  return rows.flatMap(({ when, switch: turned = {} }, at) => [
    ...unknown(
      ['rows', at, 'when', 'consent', 'scope'],
      knownScopes,
      when.consent ? [when.consent.scope] : [],
    ),
    ...unknown(['rows', at, 'switch'], knownSwitches, Object.keys(turned)),
  ]);
}

function unknownPlatforms({ platforms, exports, reminders = [] }: Pack): Fault[] {
  const known = idsOf(platforms);
  return [
    ...unknown(['exports', 'platforms'], known, exports?.platforms ?? []),
    ...reminders.flatMap((each, at) =>
      unknown(['reminders', at, 'platforms'], known, each.platforms),
    ),
  ];
}

function strangeFacts({ consentForm }: Pack): Fault[] {
  return Object.entries(consentForm?.wording ?? {}).flatMap(([name, text]) =>
    (['fr', 'en'] as const).flatMap((lang) =>
      unknownFacts(text[lang]).map((id): Fault => {
        return { path: ['consentForm', 'wording', name, lang], kind: 'fact', id };
      }),
    ),
  );
}

function inRegister(register: Register, path: Path): Fault[] {
  const { steps, profiles, approvals, duration, officers, schoolProfile } = register;
  const known = idsOf(profiles);
  return [
    ...approvals.flatMap((each, at) =>
      unknown([...path, 'approvals', at, 'profiles'], known, each.profiles),
    ),
    ...unknown([...path, 'schoolProfile'], known, named(schoolProfile)),
    ...unknown([...path, 'officers', 'profile'], known, named(officers?.profile)),
    ...unknown([...path, 'duration', 'from'], idsOf(steps), named(duration.from)),
  ];
}

function named(id: string | null | undefined): string[] {
  return id == null ? [] : [id];
}

function unknown(path: Path, known: Ids, ids: readonly string[]): Fault[] {
  return ids.filter((id) => !known.has(id)).map((id) => ({ path, kind: 'unknown', id }));
}

function repeated(list: readonly unknown[], path: Path): Fault[] {
  const seen = new Set<string>();
  return list.flatMap((item, at): Fault[] => {
    const { id } = (item ?? {}) as { id?: unknown };
    if (typeof id !== 'string') return [];
    return seen.size === seen.add(id).size
      ? [{ path: [...path, at, 'id'], kind: 'twice', id }]
      : [];
  });
}

function idsOf(list: readonly { id: string }[]): Set<string> {
  return new Set(list.map(({ id }) => id));
}
