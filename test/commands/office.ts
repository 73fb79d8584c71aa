import { openStore } from '../../lib/db/store.ts';
import type { Answer } from '../../lib/records/record.ts';
import { register } from '../../lib/services/register.ts';
import { sha256 } from '../../lib/sha256.ts';
import { desk } from '../sample-class.ts';
import { confirmationOf, signerOf } from '../signer.ts';
import { request } from './exchange.ts';

/** A principal's register: two members of staff, what they signed, what waits to leave. */
export interface Office {
  /** Ids in `staff` and `papers`. */
  staff: string;
  paper: string;
  /** A request on which nothing is decided yet. */
  request: string;
  /** Raw public key of whoever takes the office over, base64url. */
  successor: string;
}

const key = () => crypto.randomUUID();
const year = '2026-2027';

export async function makeOffice(): Promise<Office> {
  const patch = {
    ...({ pack: 'qc-csspb-2025', role: 'principal', lang: 'fr' } as const),
    person: 'Nadia Bélanger',
    school: 'École des Bleuets',
  };
  await register.saveSettings({ key: key(), patch }, desk);
  await register.readOwnKey({}, desk);
  await register.saveStaff({ key: key(), schoolYear: year, staff: [memberOf('401')] }, desk);
  const staff = (await (await openStore()).db.staff.toCollection().first())?.id ?? '';
  const paper = await register.enterPaper({ key: key(), ...paperOf(staff) }, desk);
  const [ines, marc, louis] = await Promise.all([
    signerOf('Inès Gagnon', 'staff'),
    signerOf('Marc Côté', 'staff'),
    signerOf('Louis Roy', 'principal'),
  ]);
  const confirmed = await Promise.all([
    ines.sign('destruction-confirmation', confirmationOf('401')),
    marc.sign('destruction-confirmation', confirmationOf('402')),
  ]);
  const asked = await ines.sign('platform-request', request);
  const files = [...confirmed, asked].map((jws, at) => ({ name: `${at}.json`, jws }));
  await register.receiveRecords({ key: key(), files }, desk);
  for (const { fingerprint } of [ines, marc]) {
    const vouched = { role: 'staff', person: 'À l’école', staff } as const;
    await register.pinKey({ key: key(), fingerprint, ...vouched }, desk);
  }
  for (const jws of confirmed) {
    await register.decide({ key: key(), record: await sha256(jws), ...said('accepted') }, desk);
  }
  const successor = louis.publicKey;
  return { staff, paper: paper.id, request: await sha256(asked), successor };
}

export function said(answer: Answer) {
  return {
    answer,
    comment: '',
    committee: null,
    from: null,
    until: null,
    approver: null,
    opened: null,
  };
}

export function memberOf(group: string, id: string | null = null) {
  const groups = [{ name: group, platforms: ['classdojo'] as const }];
  return { id, person: 'Inès Gagnon', email: 'ines@ecole.example', leavesOn: null, groups };
}

export function paperOf(staff: string) {
  return {
    ...({ staff, group: '401', platform: 'seesaw', answer: 'accepted' } as const),
    schoolYear: year,
    receivedOn: '2026-11-20',
    nothing: false,
    remark: 'Au secrétariat',
  };
}
