import { accessStanding } from '../lib/access/standing.ts';
import { stepsFor } from '../lib/access/steps.ts';
import { readAccesses, templatesOf } from '../lib/db/accesses.ts';
import { readSettings } from '../lib/db/settings.ts';
import { openStore } from '../lib/db/store.ts';
import type { AccessDraft } from '../lib/register-messages/accesses.ts';
import { register } from '../lib/services/register.ts';
import { desk } from './sample-class.ts';

const key = () => crypto.randomUUID();
export const charlemagne: AccessDraft = {
  name: 'Inès Gagnon',
  profile: 'user',
  organisations: ['École des Bleuets'],
  mailbox: null,
  until: null,
  agreed: false,
  notes: '',
};
export const partner = {
  ...charlemagne,
  profile: 'without-extraction',
  mailbox: 'ines@ecole.example',
};
/** Keeps the registers of documents 000 and 001, as a principal. */
export const keepRegisters = () =>
  settings({
    ...({ pack: 'qc-csspb-2025', role: 'principal', lang: 'fr' } as const),
    registers: ['qc-charlemagne', 'qc-services-partenaires'],
  });
export const settings = (patch: Parameters<typeof register.saveSettings>[0]['patch']) =>
  register.saveSettings({ key: key(), patch }, desk);

type Adding = Partial<Omit<Parameters<typeof register.addAccess>[0], 'key'>>;
export const add = async (draft: AccessDraft, more: Adding = {}) => {
  const template = draft.profile === 'user' ? 'charlemagne' : 'services-partenaires';
  const asked = { template, type: 'initial', person: null, of: null, ...more } as const;
  return (await register.addAccess({ key: key(), ...asked, draft }, desk)).id;
};
export async function all() {
  const store = await openStore();
  return readAccesses(store, await readSettings(store));
}
export const one = async (id: string) => {
  const found = (await all()).find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};
export async function templateOf(id: string) {
  const store = await openStore();
  const found = (await templatesOf(store, await readSettings(store))).find(
    (each) => each.id === id,
  );
  if (!found) throw new Error(id);
  return found;
}
export const tick = (id: string, step: string, on: string | null) =>
  register.tickAccessStep({ key: key(), id, step, on }, desk);
type Approver = Parameters<typeof register.approveAccess>[0]['approver'];
export const approve = (id: string, approver: Approver) =>
  register.approveAccess({ key: key(), id, approver }, desk);
export const officer = { role: 'security-officer', self: false, resolution: '' } as const;
/** Does every step of a request, in order, on one day. */
export async function finish(id: string, on: string) {
  const entry = await one(id);
  const role = entry.template === 'charlemagne' ? 'access-officer' : 'security-officer';
  await approve(id, { role, self: false, resolution: '' });
  for (const step of stepsFor(await templateOf(entry.template), entry.type)) {
    await tick(id, step.id, on);
  }
}
export const state = async (id: string, on: string) => {
  const entry = await one(id);
  return accessStanding(await templateOf(entry.template), entry, on).state;
};
