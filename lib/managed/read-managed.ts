import * as z from 'zod/mini';
import { VigieError } from '../errors.ts';
import { longestPack } from '../policy/pack-json.ts';
import { packById } from '../policy/packs.ts';
import type { ReadPack } from '../policy/read-pack.ts';
import type { Pack } from '../policy/schema.ts';
import type { Settings } from '../register-messages/settings.ts';
import { isTimeZone } from '../settings.ts';

/** What the school body's browser policy sets; `docs/administration.md` shows how. */
export interface Managed {
  /** Over the person's own; what is in here is locked. */
  settings: Partial<Settings>;
  /** The whole pack, where the policy carries one; null: the settings name it. */
  pack: Pack | null;
  /** Paths of what this Vigie does not understand of that pack and leaves out. */
  skipped: readonly string[];
  /** Keys that were left out, and why: the person's own value or the default stands. */
  problems: readonly ManagedProblem[];
}
export interface ManagedProblem {
  key: string;
  kind: 'unknown' | 'wrong' | 'pack';
  /** What is wrong with the pack, for whoever wrote the policy; null for the others. */
  detail: string | null;
}

/** The pack in a text; throws a `VigieError` where it is none. */
type Check = (text: string) => Promise<ReadPack>;

const line = z.string().check(z.maxLength(200));
const fields = {
  school: line,
  returnAddress: line,
  formsDue: z.iso.date(),
  timeZone: z.string().check(z.refine(isTimeZone)),
  officialPages: z.array(z.string().check(z.maxLength(2048))).check(z.maxLength(500)),
  workDomains: z.array(z.string().check(z.maxLength(253))).check(z.maxLength(100)),
  principalKeys: z.array(line).check(z.maxLength(50)),
  reminders: z.boolean(),
  passphraseRequired: z.boolean(),
  switches: z.record(z.string().check(z.maxLength(64)), z.boolean()),
} as const;
type Field = keyof typeof fields;

/** Every key that a policy may set. */
export const managedKeys: readonly string[] = ['pack', ...Object.keys(fields)];

/** The names that differ from the setting's: a policy can require a passphrase, never forbid one. */
const settingOf: Partial<Record<Field, keyof Settings>> = { passphraseRequired: 'shared' };

/**
 * The policy as the browser hands it over. Never throws: a wrong type or an unknown key is left out and listed.
 * `pack` is the id of a shipped pack, or the text of a pack file, which `check` reads.
 */
export async function readManaged(
  raw: Readonly<Record<string, unknown>>,
  check: Check,
): Promise<Managed> {
  const settings: Record<string, unknown> = {};
  const problems: ManagedProblem[] = [];
  let given: ReadPack | null = null;
  for (const [key, value] of Object.entries(raw)) {
    if (key === 'pack') {
      const read = await readPack(value, check);
      if ('problem' in read) problems.push(read.problem);
      else {
        settings.pack = read.id;
        given = read.given;
      }
    } else if (!isField(key)) problems.push({ key, kind: 'unknown', detail: null });
    else {
      const parsed = fields[key].safeParse(value);
      if (parsed.success) settings[settingOf[key] ?? key] = parsed.data;
      else problems.push({ key, kind: 'wrong', detail: null });
    }
  }
  if (settings.shared === false) delete settings.shared;
  const { pack, skipped } = given ?? { pack: null, skipped: [] };
  return { settings: settings as Partial<Settings>, pack, skipped, problems };
}

function isField(key: string): key is Field {
  return Object.hasOwn(fields, key);
}

async function readPack(
  value: unknown,
  check: Check,
): Promise<{ id: string; given: ReadPack | null } | { problem: ManagedProblem }> {
  const wrong = (detail: string | null): { problem: ManagedProblem } => ({
    problem: { key: 'pack', kind: detail === null ? 'wrong' : 'pack', detail },
  });
  if (typeof value !== 'string' || value.length > longestPack) return wrong(null);
  if (packById(value)) return { id: value, given: null };
  try {
    const given = await check(value);
    return { id: given.pack.id, given };
  } catch (error) {
    if (error instanceof VigieError) return wrong(`${error.name} ${error.message}`);
    throw error;
  }
}
