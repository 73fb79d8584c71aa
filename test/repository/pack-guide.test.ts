import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readPackText } from '../../lib/policy/read-pack.ts';
import { readRosters } from '../evaluate/arguments.ts';
import { type DecisionCase, decide, passes } from '../evaluate/decisions.ts';
import { read } from './files.ts';

/** What the guide shows between fences of JSON, in its order: a platform, a row, a case. */
const [platform, row, example] = [
  ...read('docs/packs.md').matchAll(/```json\n([\s\S]*?)```/gu),
].map(([, text = '']) => JSON.parse(text));

test('the pieces of the guide make a pack that decides the case as the guide says', () => {
  const blank = JSON.parse(readFileSync('lib/policy/packs/blank.json', 'utf8'));
  const [clause] = blank.clauses;
  const teams = { ...platform, id: 'teams', status: 'authorisation-required', audience: null };
  const { name: _, hosts: __, ...listed } = teams;
  const text = JSON.stringify({
    ...blank,
    id: 'mon-college',
    jurisdiction: 'FR',
    effectiveFrom: '2023-10-05',
    schoolYear: { from: '09-01', until: '08-31' },
    clauses: [clause, { ...clause, id: '5' }],
    platforms: [platform, listed],
    rows: [row, ...blank.rows],
  });
  const { pack } = readPackText(text);
  const students = readRosters('test/fixtures/decisions-rosters.json').get(example.roster) ?? [];
  const got = decide(example as DecisionCase, pack, students);
  expect([passes(example.expect, got), got.level]).toEqual([true, 'hold']);
});
