import { expect, test } from 'vitest';
import type { Place } from '../verdict/verdict.ts';
import { approvalWay } from './approval-way.ts';
import { packById } from './packs.ts';
import type { Pack } from './schema.ts';
import { standingOf } from './standing.ts';

const csspb = packById('qc-csspb-2025') as Pack;
const { approval } = csspb;
if (!approval) throw new Error('no approval');
const way = (change: Partial<typeof approval>) =>
  approvalWay({ approval: { ...approval, ...change } });

test('the packs that are shipped', () => {
  const ways = ['qc-csspb-2025', 'qc-base', 'fr-ent-college', 'blank'].map((id) =>
    approvalWay(packById(id)),
  );
  expect(ways).toEqual(['committee', 'authorise', 'authorise', 'authorise']);
});

test('the level comes first, then who decides, then the committee', () => {
  expect(way({ level: 'inform', by: ['body'] })).toBe('inform');
  expect(way({ level: 'list-only' })).toBe('list-only');
  expect(way({ by: ['body'] })).toBe('elsewhere');
  expect(way({ by: ['body', 'principal'], committee: false })).toBe('authorise');
});

test('where nobody may authorise, an authorisation of before opens nothing', () => {
  const place: Place = {
    platform: 'classdojo',
    account: 'work',
    space: 'class',
    student: null,
    audience: null,
    officialPage: false,
    purpose: 'school',
  };
  const granted = [
    { platform: 'classdojo', grantedOn: '2026-09-01', until: '2027-06-30' } as const,
  ];
  const status = (pack: Pack) => standingOf(place, pack, granted, '2026-11-22')?.status;
  expect(status(csspb)).toBe('authorised');
  expect(status({ ...csspb, approval: { ...approval, level: 'list-only' } })).toBe(
    'authorisation-required',
  );
});
