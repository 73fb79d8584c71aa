import { stepsFor } from '../lib/access/steps.ts';
import { addDays } from '../lib/consent/add-days.ts';
import type { AccessEntry } from '../lib/db/rows.ts';
import type { AccessTemplate } from '../lib/policy/access-template.ts';
import { packById } from '../lib/policy/packs.ts';

/** A register that a shipped pack brings. */
export function templateOf(pack: string, id: string): AccessTemplate {
  const found = packById(pack)?.registers?.find((each) => each.id === id);
  if (!found) throw new Error(`no register ${id}`);
  return found;
}
export const partner = templateOf('qc-services-partenaires', 'services-partenaires');

/** An access of an invented person to the partners’ services; nothing is done of it unless given. */
export function sampleAccess(given: Partial<AccessEntry> = {}): AccessEntry {
  return {
    id: 'a1',
    template: partner.id,
    type: 'initial',
    person: 'p1',
    of: null,
    record: null,
    addedOn: '2026-09-01',
    endedOn: null,
    profile: 'without-extraction',
    organisations: [],
    steps: [],
    approver: null,
    until: null,
    agreed: false,
    mailbox: 'hugo@ecole.example',
    reviewedOn: null,
    name: 'Hugo Roy',
    notes: '',
    resolution: '',
    ...given,
  };
}

/** Every step, a day after another, the last one on that day. */
export function allSteps(type: AccessEntry['type'], last: string): AccessEntry['steps'] {
  const steps = stepsFor(partner, type);
  return steps.map(({ id }, index) => ({ id, on: addDays(last, index + 1 - steps.length) }));
}
