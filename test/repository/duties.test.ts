import { expect, test } from 'vitest';
import { packById, packs } from '../../lib/policy/packs.ts';
import { read } from './files.ts';

/** The rows of docs/duties.md. */
const duties = read('docs/duties.md')
  .split('\n')
  .filter((line) => /^\| 00[0-4]\//u.test(line))
  .map((line) => {
    const [duty = '', pack = '', clause = '', state = '', how = ''] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim());
    return { duty, pack: pack.replaceAll('`', ''), clause, state, how };
  });
/** Packs that transcribe a source of their own. */
const transcribed = [
  'qc-csspb-2025',
  'fr-ent-college',
  'fr-rgpd-ecoledirecte',
  'qc-charlemagne',
  'qc-services-partenaires',
];
/** Clauses of the charter that ask nothing of anyone who writes. */
const silent = ['b', 'e', 'f'];

test('each duty stands once, with a state and how or why', () => {
  expect(new Set(duties.map(({ duty }) => duty)).size).toBe(duties.length);
  const odd = duties.filter(
    ({ state, how }) => !['done', 'register', 'not done'].includes(state) || how === '',
  );
  expect(odd).toEqual([]);
});

test('each names a clause that its pack has', () => {
  const missing = duties.filter(
    ({ pack, clause }) => !packById(pack)?.clauses.some(({ id }) => id === clause),
  );
  expect(missing).toEqual([]);
});

test.each(transcribed)('%s: every clause is the source of a duty', (id) => {
  const told = new Set(duties.filter(({ pack }) => pack === id).map(({ clause }) => clause));
  const clauses = packById(id)?.clauses.map((clause) => clause.id) ?? [];
  expect(clauses.filter((clause) => !told.has(clause) && !silent.includes(clause))).toEqual([]);
});

test('what belongs to the access register is cited by a template of its pack', () => {
  const cited = new Map(
    packs.map(({ id, registers, incident }) => [id, JSON.stringify({ registers, incident })]),
  );
  const lost = duties.filter(
    ({ pack, clause, state }) =>
      state === 'register' && !cited.get(pack)?.includes(`"clause":"${clause}"`),
  );
  expect(lost.map(({ duty }) => duty)).toEqual([]);
});

test('what a pack says that no part of Vigie does, the table leaves undone; nothing waits to be built', () => {
  const undone = duties.filter(({ state }) => state === 'not done');
  const said = packs.flatMap(({ id, notDone = [] }) => notDone.map(({ clause }) => [id, clause]));
  const odd = said.filter(
    ([id, clause]) => !undone.some((each) => each.pack === id && each.clause === clause),
  );
  expect(odd.filter(([id]) => transcribed.includes(id ?? ''))).toEqual([]);
  expect(duties.filter(({ how }) => /to be built/u.test(how))).toEqual([]);
});
