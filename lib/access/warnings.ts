import type { AccessTemplate } from '../policy/access-template.ts';
import type { Access } from './access.ts';
import { accessStanding } from './standing.ts';

/** What the register of one system lacks or should have said of it. `access`: id of the row that it is about. */
export type AccessWarning =
  | { kind: 'too-few-officers'; count: number; least: number; advised: number; clause: string }
  | { kind: 'shared-mailbox'; access: string; mailbox: string; clause: string }
  | { kind: 'same-mailbox'; access: string; mailbox: string; clause: string }
  | { kind: 'profile-of-a-school'; access: string; profile: string; clause: string }
  | { kind: 'no-mailbox'; access: string; clause: string };

/** First parts of addresses that several people read. */
const shared =
  /^(?:info|contact|accueil|bureau|direction|ecole|école|secretariat|secrétariat|admin|office|school)[.\d-]*@/iu;

/** What to say of the accesses to one system on a day, those that are over left out (document 001, clauses 4, 5, 8). */
export function accessWarnings(
  template: AccessTemplate,
  accesses: readonly Access[],
  today: string,
  school: boolean,
): AccessWarning[] {
  const held = accesses.filter(
    (access) =>
      access.type !== 'cancellation' && accessStanding(template, access, today).state !== 'over',
  );
  return [
    ...tooFewOfficers(template, held),
    ...held.flatMap((access) => [
      ...mailboxWarnings(template, access, held),
      ...profileWarnings(template, access, school),
    ]),
  ];
}

function tooFewOfficers({ officers }: AccessTemplate, held: readonly Access[]): AccessWarning[] {
  if (!officers || held.length === 0) return [];
  const people = held.filter(({ profile }) => profile === officers.profile);
  const count = new Set(people.map(({ person }) => person)).size;
  const { least, advised, clause } = officers;
  return count < advised ? [{ kind: 'too-few-officers', count, least, advised, clause }] : [];
}

function mailboxWarnings(
  { ownMailbox: clause }: AccessTemplate,
  { id: access, mailbox, ...own }: Access,
  held: readonly Access[],
): AccessWarning[] {
  if (clause === null) return [];
  if (mailbox === null || mailbox === '') return [{ kind: 'no-mailbox', access, clause }];
  const same = (other: Access) =>
    other.id !== access && other.mailbox?.toLowerCase() === mailbox.toLowerCase();
  return [
    ...(shared.test(mailbox) ? [{ kind: 'shared-mailbox' as const, access, mailbox, clause }] : []),
    // A second access of one person needs another address; somebody else's address is not their own.
    ...(held.some((other) => same(other) && (own.type === 'initial' || other.person !== own.person))
      ? [{ kind: 'same-mailbox' as const, access, mailbox, clause }]
      : []),
  ];
}

function profileWarnings(
  { schoolProfile, profiles }: AccessTemplate,
  { id: access, profile }: Access,
  school: boolean,
): AccessWarning[] {
  const pair = ['with-extraction', 'without-extraction'];
  if (!school || schoolProfile === null || profile === schoolProfile) return [];
  if (!pair.includes(profile) || !pair.includes(schoolProfile)) return [];
  const clause = profiles.find(({ id }) => id === schoolProfile)?.clause ?? '';
  return [{ kind: 'profile-of-a-school', access, profile, clause }];
}
