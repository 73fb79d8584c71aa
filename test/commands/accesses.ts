import { openStore } from '../../lib/db/store.ts';
import type { AccessDraft } from '../../lib/register-messages/accesses.ts';
import { register } from '../../lib/services/register.ts';
import { desk } from '../sample-class.ts';

/** A register of accesses: one’s own, somebody else’s to two systems, the draft of an incident. */
export interface AccessWorld {
  own: string;
  other: string;
  /** Of whoever has the access `other`. */
  person: string;
  incident: string;
}

const key = () => crypto.randomUUID();

export const accessDraft: AccessDraft = {
  name: 'Inès Gagnon',
  profile: 'without-extraction',
  organisations: ['École des Bleuets'],
  mailbox: 'ines@ecole.example',
  until: null,
  agreed: false,
  notes: '',
};

export const incidentDraft = {
  information: 'Liste du groupe 401',
  circumstances: '',
  happened: '3 novembre',
  knownAt: '2026-11-20T14:00:00.000Z',
  people: '24',
  risk: '',
  notices: '',
  measures: '',
};

export async function makeAccesses(): Promise<AccessWorld> {
  const patch = {
    ...({ pack: 'qc-csspb-2025', role: 'principal', lang: 'fr' } as const),
    person: 'Nadia Bélanger',
    school: 'École des Bleuets',
    registers: ['qc-charlemagne', 'qc-services-partenaires'],
  };
  await register.saveSettings({ key: key(), patch }, desk);
  await register.readOwnKey({}, desk);
  const asked = { template: 'services-partenaires', type: 'initial', of: null } as const;
  const add = async (person: string | null) =>
    (await register.addAccess({ key: key(), ...asked, person, draft: accessDraft }, desk)).id;
  const [own, other] = [await add('own'), await add(null)];
  await register.tickAccessStep({ key: key(), id: other, step: '1', on: '2026-11-20' }, desk);
  const renewal = { ...asked, type: 'renewal', person: null, of: other } as const;
  const { id } = await register.addAccess({ key: key(), ...renewal, draft: accessDraft }, desk);
  const person = (await (await openStore()).db.accesses.get(id))?.person ?? '';
  const more = { ...asked, template: 'charlemagne', person } as const;
  const user = { ...accessDraft, profile: 'user' };
  await register.addAccess({ key: key(), ...more, draft: user }, desk);
  const incident = await register.saveIncident(
    { key: key(), id: null, draft: incidentDraft },
    desk,
  );
  return { own, other, person, incident: incident.id };
}
