import { CompactSign } from 'jose';
import { canonical } from '../canonical.ts';
import { schoolYearOf } from '../consent/school-year.ts';
import { sealRow } from '../db/entry.ts';
import { readPack } from '../db/packs.ts';
import type { RecordRow, SigningKeyRow } from '../db/rows.ts';
import { readSettings } from '../db/settings.ts';
import type { Store } from '../db/store.ts';
import { calendarDay } from '../local-time.ts';
import { sha256 } from '../sha256.ts';
import { RecordRefused, SignerUnknown } from './errors.ts';
import { headerOf } from './header.ts';
import { ownKey } from './own-key.ts';
import { payload } from './payload.ts';
import { longestRecord } from './read-record.ts';
import type { RecordBodies, RecordKind } from './record.ts';

export interface Statement {
  /** Id of what it is about here (a checklist, a document); null for none. */
  about: string | null;
  /** Id of the record that it corrects, and 1 more than its version. */
  replaces: string | null;
  version: number;
  /** `2025-2026`; the present one where it is left out. */
  schoolYear?: string;
}

/**
 * Signs a statement as this person, for this school and pack: a row ready to be put, within the change that it belongs
 * to. To be called before the transaction. Throws `SignerUnknown`, `RecordRefused`.
 */
export async function signRecord<K extends RecordKind>(
  store: Store,
  kind: K,
  body: RecordBodies[K],
  { about, replaces, version, ...more }: Statement,
): Promise<RecordRow> {
  const settings = await readSettings(store);
  const pack = await readPack(store, settings);
  const [school, person] = [settings.school.trim(), settings.person.trim()];
  if (!pack || !school || !person) throw new SignerUnknown('settings');
  const at = new Date();
  const issuedOn = calendarDay(at, settings.timeZone);
  const schoolYear = more.schoolYear ?? schoolYearOf(issuedOn, pack.schoolYear.from);
  const role = settings.role === 'principal' ? 'principal' : 'staff';
  const record = {
    v: 1,
    kind,
    nonce: crypto.randomUUID(),
    schoolYear,
    pack: pack.id,
    school,
    person,
    role,
    issuedAt: at.toISOString(),
    issuedOn,
    lang: settings.lang,
    version,
    replaces,
    body,
  };
  const key = await ownKey(store, issuedOn);
  const jws = await sign(record, key);
  const clear = {
    ...({ id: await sha256(jws), kind, direction: 'out', schoolYear, signer: key.id } as const),
    ...({ at: record.issuedAt, about, replaces, outcome: 'counted', delivered: null } as const),
  };
  return sealRow<RecordRow>(store, 'records', clear, { jws, name: '' });
}

/** The compact JWS of a record. Throws `RecordRefused` where no reader would take it. */
async function sign(record: unknown, { id, keys, publicKey }: SigningKeyRow): Promise<string> {
  const parsed = payload.safeParse(record);
  if (!parsed.success) {
    throw new RecordRefused('shape', { path: parsed.error.issues[0]?.path.join('.') ?? '' });
  }
  const bytes = new TextEncoder().encode(canonical(parsed.data));
  const header = headerOf(publicKey, id);
  const jws = await new CompactSign(bytes).setProtectedHeader(header).sign(keys.privateKey);
  if (jws.length > longestRecord) throw new RecordRefused('length', { path: 'body' });
  return jws;
}
