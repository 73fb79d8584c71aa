import { expect, test } from 'vitest';
import { emptyContent } from './content.ts';
import { contentOfYearConsents } from './year-consents.ts';

test('a year’s consents go with their students and forms, and nothing of another year or of what was posted', () => {
  const whole = emptyContent();
  whole.tables.groups = [
    { id: 'g1', schoolYear: '2025-2026' },
    { id: 'g2', schoolYear: '2026-2027' },
  ];
  whole.tables.students = [
    { id: 's1', group: 'g1' },
    { id: 's2', group: 'g2' },
  ];
  whole.tables.consents = [
    { id: 'c1', student: 's1' },
    { id: 'c2', student: 's2' },
  ];
  whole.tables.forms = [
    { id: 'f1', student: 's1' },
    { id: 'f2', student: 's2' },
  ];
  whole.tables.ledger = [{ id: 'p1', group: 'g1', students: ['s1'] }];
  whole.stamps = new Map([
    ['consents|c1', '2026-06-20T12:00:00Z'],
    ['consents|c2', '2026-09-20T12:00:00Z'],
  ]);
  const { tables, stamps } = contentOfYearConsents(whole, '2025-2026');
  const ids = Object.values(tables).flatMap((rows) => rows.map(({ id }) => id));
  expect(ids.sort()).toEqual(['c1', 'f1', 'g1', 's1']);
  expect([...stamps]).toEqual([['consents|c1', '2026-06-20T12:00:00Z']]);
});
