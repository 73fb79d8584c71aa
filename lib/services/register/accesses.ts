import { approvalFaults } from '../../access/approval.ts';
import { seesAccess } from '../../access/sees-access.ts';
import type { AccessEntry } from '../../db/rows.ts';
import { MessageRefused } from '../../errors.ts';
import type { RegisterMessages } from '../../messages.ts';
import type { AccessTemplate } from '../../policy/access-template.ts';
import type { AccessDraft } from '../../register-messages/accesses.ts';
import { EntryGone } from '../change.ts';
import { removeForGood } from '../remove-for-good.ts';
import { refuseFaults } from './access-approval.ts';
import {
  type Accesses,
  changeAccesses,
  entryOf,
  inTurn,
  NotInOffice,
  templateOf,
} from './change-accesses.ts';

type Payload<N extends keyof RegisterMessages> = Parameters<RegisterMessages[N]>[0];

/** Begins a request. Throws `EntryGone`, `NotInOffice`, `RegisterNotKept`, `MessageRefused` (no such profile). */
export function addAccess(payload: Payload<'addAccess'>): Promise<{ id: string }> {
  const { template, type, of, draft } = payload;
  return changeAccesses('add-access', payload, (accesses) => {
    const person = personFor(payload, accesses);
    mustHave(templateOf(accesses, template), draft.profile);
    const id = crypto.randomUUID();
    const empty = { record: null, endedOn: null, steps: [], approver: null, resolution: '' };
    const entry: AccessEntry = {
      id,
      template,
      type,
      person,
      of,
      addedOn: accesses.today,
      ...empty,
      reviewedOn: null,
      ...draft,
    };
    return { put: [entry], result: { id } };
  });
}

/** What was typed of it. Throws `EntryGone`, `WrongApprover` and `ResolutionMissing` (the approval is not for this profile). */
export function editAccess({ draft, ...payload }: Payload<'editAccess'>): Promise<null> {
  return changeAccesses('edit-access', { ...payload, ...draft }, (accesses) => {
    const former = entryOf(accesses, payload.id);
    const template = templateOf(accesses, former.template);
    mustHave(template, draft.profile);
    const entry = { ...former, ...draft };
    refuseFaults(approvalFaults(template, entry));
    return { put: [entry], result: null };
  });
}

/** It holds no more from that day on; null: it does again. Throws `EntryGone`. */
export function endAccess(payload: Payload<'endAccess'>): Promise<null> {
  return changeAccesses('end-access', payload, (accesses) => {
    const entry = { ...entryOf(accesses, payload.id), endedOn: payload.on };
    return { put: [entry], result: null };
  });
}

/** It was looked at, without a stated end, and still serves (reading A-12). Throws `EntryGone`. */
export function reviewAccess(payload: Payload<'reviewAccess'>): Promise<null> {
  return changeAccesses('review-access', payload, (accesses) => {
    const entry = { ...entryOf(accesses, payload.id), reviewedOn: payload.on };
    return { put: [entry], result: null };
  });
}

/** For good; what was signed of it stays. Throws `EntryGone`. */
export function removeAccess(payload: Payload<'removeAccess'>): Promise<null> {
  return inTurn(() =>
    removeForGood(
      'remove-access',
      'accesses',
      payload,
      (row, settings) => 'person' in row && seesAccess(settings, row),
    ),
  );
}

/** Whose it is: that of the access it follows, else somebody listed, the keeper or somebody new. */
function personFor({ person, of, template }: Payload<'addAccess'>, accesses: Accesses): string {
  const { settings, entries } = accesses;
  if (of !== null) {
    const former = entryOf(accesses, of);
    if (former.template !== template) throw new MessageRefused('addAccess: another register');
    return former.person;
  }
  if (person === 'own') return person;
  if (settings.role !== 'principal') throw new NotInOffice('accesses');
  if (person === null) return crypto.randomUUID();
  if (entries.every((each) => each.person !== person)) {
    throw new EntryGone('accesses', { table: 'accesses' });
  }
  return person;
}

function mustHave({ profiles }: AccessTemplate, profile: AccessDraft['profile']): void {
  if (profiles.every(({ id }) => id !== profile)) throw new MessageRefused('addAccess: profile');
}
