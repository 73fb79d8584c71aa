import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packById, packs } from '../../lib/policy/packs.ts';
import { readLines, readRosters } from './arguments.ts';
import { type DecisionCase, decide, decisions, passes } from './decisions.ts';

const file = 'test/fixtures/decisions.jsonl';
/** At least 25 decisions of each pack with rules, beside those of the corpus. */
const ofPacks = 'test/fixtures/pack-cases';
const rosters = 'test/fixtures/decisions-rosters.json';
const classes = readRosters(rosters);
const cases = readLines<DecisionCase>(file);
const packCases = readdirSync(ofPacks).flatMap((name) =>
  readLines<DecisionCase>(`${ofPacks}/${name}`),
);

test.each([...cases, ...packCases].map((given) => [`${given.id}: ${given.note}`, given] as const))(
  '%s',
  (_, given) => {
    const pack = packById(given.policy);
    const students = classes.get(given.roster);
    if (!pack || !students) throw new Error(`${given.id}: no such pack or roster`);
    const got = decide(given, pack, students);
    // Compared whole where the rule allows more, so that a failure shows the difference.
    expect(passes(given.expect, got) ? given.expect : got).toEqual(given.expect);
  },
);

test('each pack with rules of its own has 25 decisions and more', () => {
  const all = [...cases, ...packCases].map(({ policy }) => policy);
  const needs = packs.filter(({ kind, rows }) => kind !== 'register' && rows.length > 1);
  const few = needs.filter(({ id }) => all.filter((each) => each === id).length < 25);
  expect(few.map(({ id }) => id)).toEqual([]);
});

test('the pass rule: level and students equal, clauses included, rewriting equal where given', () => {
  const want = { level: 'hold', clauses: ['5.7'], students: ['b', 'a'], rewritten: null } as const;
  const outcome = { ...want, clauses: ['5.7'], students: ['a', 'b'] };
  const expected = { ...want, clauses: ['5.7'], students: ['b', 'a'] };
  expect(passes(expected, { ...outcome, clauses: ['5.4', '5.7'], rewritten: 'x' })).toBe(true);
  expect(passes(expected, { ...outcome, level: 'advise' })).toBe(false);
  expect(passes(expected, { ...outcome, clauses: ['5.8'] })).toBe(false);
  expect(passes(expected, { ...outcome, students: ['a'] })).toBe(false);
  expect(passes({ ...expected, rewritten: 'y' }, outcome)).toBe(false);
});

test('with --json one object is printed', () => {
  const report = JSON.parse(decisions({ file, rosters, json: true, findings: false }));
  expect(report).toEqual({ cases: cases.length, passed: cases.length, failed: [] });
});
