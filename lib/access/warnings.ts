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
  own: Access,
  held: readonly Access[],
): AccessWarning[] {
  const { id: access, mailbox } = own;
  if (clause === null) return [];
  if (mailbox === null || mailbox === '') return [{ kind: 'no-mailbox', access, clause }];
  const same = (other: Access) => other.mailbox?.toLowerCase() === mailbox.toLowerCase();
  return [
    ...(shared.test(mailbox) ? [{ kind: 'shared-mailbox' as const, access, mailbox, clause }] : []),
    ...(held.some((other) => same(other) && isAnother(own, other))
      ? [{ kind: 'same-mailbox' as const, access, mailbox, clause }]
      : []),
  ];
}

/**
 * Somebody else's access, or a second one of the same person. What renews or changes an access is still that one, and
 * the functions that one form asks for (001, section 2) share its address.
 */
function isAnother(own: Access, other: Access): boolean {
  if (own.person !== other.person) return true;
  const both = own.type === 'initial' && other.type === 'initial';
  return both && own.id !== other.id && own.profile === other.profile;
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
