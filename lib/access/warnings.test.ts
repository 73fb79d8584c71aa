import { expect, test } from 'vitest';
import type { AccessTemplate } from '../policy/access-template.ts';
import { packs } from '../policy/packs.ts';
import type { Access } from './access.ts';
import { cancellationsOf } from './departure.ts';
import { hoursLeft, missingFields, reportedBy } from './incident.ts';
import { stepsFor } from './steps.ts';
import { accessWarnings } from './warnings.ts';

const templates = packs.flatMap(({ registers = [] }) => registers);
const of = (id: string): AccessTemplate => {
  const found = templates.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};
const partner = of('services-partenaires');
const on = '2026-09-15';

function access(id: string, change: Partial<Access> = {}): Access {
  const type = change.type ?? 'initial';
  const template = of(change.template ?? partner.id);
  return {
    id,
    template: template.id,
    type,
    person: id,
    profile: 'without-extraction',
    organisations: [],
    steps: stepsFor(template, type).map((step) => ({ id: step.id, on })),
    approver: null,
    until: null,
    agreed: false,
    mailbox: `${id}@ecole.example`,
    of: null,
    reviewedOn: null,
    endedOn: null,
    ...change,
  };
}
const officers = [
  access('o1', { profile: 'security-officer' }),
  access('o2', { profile: 'security-officer' }),
];
const kinds = (list: readonly Access[], today = '2026-10-01') =>
  accessWarnings(partner, list, today, true).map(({ kind }) => kind);

test('two officers and own mailboxes: nothing to say', () =>
  expect(kinds([...officers, access('a')])).toEqual([]));
test('one officer is enough and two are advised; one whose access is over does not count', () => {
  expect(kinds(officers.slice(1))).toEqual(['too-few-officers']);
  const [first, second] = officers;
  if (!first || !second) throw new Error('no officers');
  expect(kinds([first, { ...second, endedOn: '2026-09-20' }])).toEqual(['too-few-officers']);
  expect(kinds([first, second], '2027-09-15')).toEqual([]);
});
test.each(['info@ecole.example', 'secretariat@ecole.example', 'direction.042@ecole.example'])(
  '%s is read by several',
  (mailbox) => expect(kinds([...officers, access('a', { mailbox })])).toEqual(['shared-mailbox']),
);
test.each(['informaticien@ecole.example', 'adminata.diallo@ecole.example'])(
  '%s is somebody’s',
  (mailbox) => expect(kinds([...officers, access('a', { mailbox })])).toEqual([]),
);
test('a mailbox of two people is neither’s own', () => {
  const same = { mailbox: 'x@ecole.example' };
  expect(kinds([...officers, access('a', same), access('b', same)])).toEqual([
    'same-mailbox',
    'same-mailbox',
  ]);
});
test('a second access of one person needs another; a renewal, or another function of one form, does not', () => {
  const [own, second] = ['a', 'b'].map((id) => access(id, { person: 'p', mailbox: 'p@x.example' }));
  if (!own || !second) throw new Error('no accesses');
  expect(kinds([...officers, own, second])).toEqual(['same-mailbox', 'same-mailbox']);
  expect(kinds([...officers, own, { ...second, profile: 'enterprise' }])).toEqual([]);
  expect(kinds([...officers, own, { ...second, type: 'renewal', of: 'a', steps: [] }])).toEqual([]);
});
test('with extraction, in a school, is told', () =>
  expect(kinds([...officers, access('a', { profile: 'with-extraction' })])).toEqual([
    'profile-of-a-school',
  ]));

test('a departure opens the cancellation of every access at once, and of each only once', () => {
  const charlemagne = { template: 'charlemagne', person: 'p', profile: 'user' };
  const list = [
    access('a', { person: 'p' }),
    access('b', charlemagne),
    access('c', { person: 'q' }),
  ];
  const ends = (all: readonly Access[], day = '2026-12-18') =>
    cancellationsOf('p', all, templates, day).map((each) => each.ends);
  expect(ends(list).sort()).toEqual(['a', 'b']);
  const begun = { ...charlemagne, type: 'cancellation', of: 'b', steps: [] } as const;
  expect(ends([...list, access('d', begun)])).toEqual(['a']);
  expect(ends(list, '2027-12-18')).toEqual(['b']);
});

test('72 hours are hours of the clock, over a change of hour too', () => {
  expect(reportedBy('2026-10-30T20:00:00.000Z', 72)).toBe('2026-11-02T20:00:00.000Z');
  expect(reportedBy('2026-10-30T20:00:00.000Z', null)).toBeNull();
  expect(hoursLeft('2026-11-02T20:00:00.000Z', '2026-11-02T18:30:00.000Z')).toBe(1);
  expect(hoursLeft('2026-11-02T20:00:00.000Z', '2026-11-02T20:30:00.000Z')).toBe(-1);
});

test('the eight entries, those left empty told in their order', () => {
  const draft = {
    information: 'Liste de groupe',
    circumstances: ' ',
    happened: '3 novembre',
    knownAt: on,
    people: '',
    risk: 'x',
    notices: 'x',
    measures: 'x',
  };
  expect(missingFields(draft)).toEqual(['circumstances', 'people']);
});
