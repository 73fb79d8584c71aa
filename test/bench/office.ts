import type { Outcome } from '../../lib/records/record.ts';
import { verifyRecord } from '../../lib/records/verify-record.ts';
import { confirmationOf, type Signer, signerOf } from '../signer.ts';
import type { Report } from './index.ts';

const staff = 120;
const records = 500;
const rounds = 9;
/** Bad ones: a signature of others, a cut, an unknown key, another school; five of each. */
const bad = 20;

/** 500 confirmations of 120 staff, 20 of them bad, judged; as a ratio to checking their signatures alone. */
export async function run(): Promise<Report> {
  const people = await Promise.all(
    Array.from({ length: staff }, (_, at) => signerOf(`Personne ${at}`, 'staff')),
  );
  const stranger = await signerOf('Inconnue', 'staff');
  const files = await Promise.all(
    Array.from({ length: records }, (_, at) => file(at, people, stranger)),
  );
  const pins = new Map(
    people.map(({ fingerprint, publicKey }) => [
      fingerprint,
      { role: 'staff', publicKey, algorithm: 'EdDSA', revokedOn: null, next: null } as const,
    ]),
  );
  const here = {
    school: 'École des Bleuets',
    pack: 'qc-csspb-2025',
    schoolYear: '2026-2027',
    formerYear: '2025-2026',
  };
  const ours: number[] = [];
  const alone: number[] = [];
  let outcomes: Outcome[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(
      await timed(async () => {
        const judged = await Promise.all(files.map((jws) => verifyRecord(jws, pins, here)));
        outcomes = judged.map(({ outcome }) => outcome);
      }),
    );
    alone.push(await timed(() => Promise.all(files.map(signatureAlone))));
  }
  const counted = outcomes.filter((outcome) => outcome === 'counted').length;
  const ratio = median(ours) / median(alone);
  return {
    columns: ['outcome', 'files'],
    rows: [...new Set(outcomes)].map((outcome) => [
      outcome,
      outcomes.filter((each) => each === outcome).length,
    ]),
    summary: `${records} files judged in ${ratio.toFixed(1)} times what their signatures alone take (medians of ${rounds}).`,
    ok: counted === records - bad,
  };
}

async function file(at: number, people: readonly Signer[], stranger: Signer): Promise<string> {
  const person = people[at % staff] ?? stranger;
  const group = confirmationOf(`G${at}`);
  if (at >= bad) return person.sign('destruction-confirmation', group);
  if (at % 4 === 0) return stranger.sign('destruction-confirmation', group);
  const jws = await person.sign('destruction-confirmation', group, at % 4 === 3 ? other : {});
  const [head = '', body = '', signature = ''] = jws.split('.');
  if (at % 4 === 1) return `${head}.${body}`;
  return at % 4 === 2 ? `${head}.${body}.${[...signature].reverse().join('')}` : jws;
}
const other = { school: 'École des Mélèzes' };

/** What nobody can do without: the key out of the header, and Ed25519. */
async function signatureAlone(jws: string): Promise<boolean> {
  const [head = '', body = '', signature = ''] = jws.split('.');
  const { jwk } = JSON.parse(Buffer.from(head, 'base64url').toString('utf8'));
  const key = await crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['verify']);
  const signed = new TextEncoder().encode(`${head}.${body}`);
  return crypto.subtle.verify('Ed25519', key, Buffer.from(signature, 'base64url'), signed);
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
