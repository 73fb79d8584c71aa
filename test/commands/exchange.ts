import { readPins } from '../../lib/db/pins.ts';
import { openStore } from '../../lib/db/store.ts';
import { copySteps, recipeFor } from '../../lib/destruction/recipes.ts';
import type { Decision, PlatformRequest } from '../../lib/records/record.ts';
import { register } from '../../lib/services/register.ts';
import { desk } from '../sample-class.ts';
import { signerOf } from '../signer.ts';
import { makeWorld, type World } from './world.ts';

/** A teacher's register in the middle of an exchange with two principals. */
export interface Exchange extends World {
  /** Own request, returned by the principal whose key was vouched for. */
  request: string;
  /** Fingerprints: that one's key, and the key that an acceptance of the document waits for. */
  pinned: string;
  waiting: string;
  /** The JWS that accepts the request after all, not brought in yet. */
  acceptance: string;
  /** A checklist with nothing left but to confirm. */
  done: string;
}

export const request: PlatformRequest = {
  platform: { id: 'classdojo', name: 'ClassDojo', address: 'classdojo.com' },
  audience: 'parents',
  groups: ['401'],
  aims: 'Encourager',
  information: 'Prénoms',
  from: '2026-11-23',
  until: '2027-06-30',
};
const key = () => crypto.randomUUID();

export async function makeExchange(): Promise<Exchange> {
  const world = await makeWorld();
  const patch = { person: 'Inès Gagnon', school: 'École des Bleuets' };
  await register.saveSettings({ key: key(), patch }, desk);
  // Drawn when it is first needed, by whatever needs it: no command's own doing.
  const { fingerprint: to } = await register.readOwnKey({}, desk);
  const { document, group } = world;
  const { record: asked } = await register.requestPlatform({ key: key(), request }, desk);
  const submission = { key: key(), document, groups: [group] };
  const { record: submitted } = await register.submitDocument(submission, desk);
  const [nadia, louis] = await Promise.all([
    signerOf('Nadia Bélanger', 'principal'),
    signerOf('Louis Roy', 'principal'),
  ]);
  const said = (decision: Pick<Decision, 'record' | 'kind' | 'answer'>, more: object = {}) => ({
    to,
    decisions: [
      {
        on: '2026-11-22',
        comment: '',
        committee: null,
        from: null,
        until: null,
        approver: null,
        opened: null,
        ...decision,
      },
    ].map((each) => ({ ...each, ...more })),
  });
  const first = { record: asked, kind: 'platform-request', answer: 'returned' } as const;
  await bringIn(await nadia.sign('decisions', said(first)));
  const role = 'principal';
  const nadias = { fingerprint: nadia.fingerprint, person: 'Nadia Bélanger', staff: null, role };
  await register.pinKey({ key: key(), ...nadias, role }, desk);
  const words = { record: submitted, kind: 'information-document', answer: 'accepted' } as const;
  await bringIn(await louis.sign('decisions', said(words)));
  const days = { from: '2026-11-23', until: '2027-01-31' };
  const committee = { reference: 'CSI-14', on: '2026-11-20' };
  const then = said({ ...first, answer: 'accepted' }, { ...days, committee });
  const acceptance = await nadia.sign('decisions', then, { issuedAt: '2026-11-22T16:00:00.000Z' });
  const [pin] = await readPins(await openStore());
  return {
    ...world,
    request: asked,
    pinned: pin?.id ?? '',
    waiting: louis.fingerprint,
    acceptance,
    done: await doAll(group),
  };
}

async function bringIn(jws: string): Promise<void> {
  await register.receiveRecords({ key: key(), files: [{ name: 'a.json', jws }] }, desk);
}

/** Does all that the destruction of a group's ClassDojo asks, where nothing was posted. */
async function doAll(group: string): Promise<string> {
  const checklist = `${group}|classdojo|2026-2027`;
  const steps = [...recipeFor('classdojo').steps, ...copySteps()];
  const items = steps.filter(({ phase }) => phase === 'copies').map(({ id }) => id);
  await register.endStep({ key: key(), checklist, step: 'keep', done: true }, desk);
  await register.endStep({ key: key(), checklist, step: 'hold', done: true }, desk);
  await register.stateNothing({ key: key(), checklist, nothing: true }, desk);
  await register.tickItems({ key: key(), checklist, items, ticked: true }, desk);
  return checklist;
}
