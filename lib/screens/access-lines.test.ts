import { expect, test } from 'vitest';
import { allSteps, partner, sampleAccess } from '../../test/sample-accesses.ts';
import { accessLines } from './access-lines.ts';

const signed = (on: string) =>
  allSteps('initial', on).map((step) => (step.id === '10' ? { ...step, on } : step));
const ending = sampleAccess({ id: 'ending', steps: signed('2025-12-10'), name: 'Anne' });
const open = sampleAccess({ id: 'open', steps: signed('2026-09-10') });
const asked = sampleAccess({ id: 'asked', steps: [{ id: '1', on: '2026-11-20' }] });
const over = sampleAccess({ id: 'over', steps: signed('2024-09-10') });

test('what asks something first comes first: an end, then a step, then what holds, then what is over', () => {
  const lines = accessLines(partner, [over, open, asked, ending], '2026-11-22');
  expect(lines.map(({ access, state }) => [access.id, state])).toEqual([
    ['ending', 'ending'],
    ['asked', 'asked'],
    ['open', 'open'],
    ['over', 'over'],
  ]);
  expect(lines[0]?.until).toBe('2026-12-09');
  expect(lines[1]?.next?.id).toBe('3');
  expect(lines[3]?.next).toBeNull();
});

test('a renewal that is begun is named beside the access; once it holds, the former is replaced', () => {
  const begun = sampleAccess({ id: 'renewal', type: 'renewal', of: 'ending', steps: [] });
  const lineOf = (steps: typeof begun.steps) =>
    accessLines(partner, [ending, { ...begun, steps }], '2026-11-22').find(
      ({ access }) => access.id === 'ending',
    );
  expect(lineOf([])).toMatchObject({ state: 'ending', followed: { id: 'renewal' } });
  expect(lineOf(allSteps('renewal', '2026-11-20'))).toMatchObject({ state: 'replaced' });
});

test('a cancellation with all its steps is done, and asks for nothing', () => {
  const steps = allSteps('cancellation', '2026-11-20');
  const [line] = accessLines(
    partner,
    [sampleAccess({ type: 'cancellation', steps })],
    '2026-11-22',
  );
  expect(line).toMatchObject({ state: 'done', next: null });
});

test('warnings stand at the access that they are about', () => {
  const shared = sampleAccess({ id: 'shared', mailbox: 'info@ecole.example' });
  const lines = accessLines(partner, [shared, open], '2026-11-22');
  const kinds = new Map(
    lines.map(({ access, warnings }) => [access.id, warnings.map(({ kind }) => kind)]),
  );
  expect(kinds.get('shared')).toEqual(['shared-mailbox']);
  expect(kinds.get('open')).toEqual([]);
});
