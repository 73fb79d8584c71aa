// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRoster, type Known, renamedTo } from './compare.ts';

const student = (name: string, nicknames: string[] = []) => {
  const [firstName = '', lastName = ''] = name.split('|');
  return { firstName, lastName, nicknames };
};
const known = (name: string, id: string, leftOn: string | null = null): Known => ({
  ...student(name),
  id,
  leftOn,
});
const group = [known('Léa|Tremblay', 'a'), known('Noah|Roy', 'b'), known('Aya|Hakimi', 'c')];
const told = (names: readonly string[], of = group) => {
  const found = compareRoster(
    of,
    names.map((name) => student(name)),
  );
  return {
    unchanged: found.unchanged.map(({ id }) => id),
    back: found.back.map(({ id }) => id),
    renamed: found.renamed.map(
      ({ known: { id }, listed, close }) => `${id} ${listed.lastName} ${close}`,
    ),
    added: found.added.map(({ firstName }) => firstName),
    gone: found.gone.map(({ id }) => id),
  };
};
const nothing = { unchanged: [], back: [], renamed: [], added: [], gone: [] };

describe('a new list', () => {
  test('added, gone and unchanged', () => {
    expect(told(['Noah|Roy', 'Zoé|Lefèvre', 'Léa|Tremblay'])).toEqual({
      ...nothing,
      unchanged: ['b', 'a'],
      added: ['Zoé'],
      gone: ['c'],
    });
  });

  test.each([
    ['Lea|TREMBLAY', 'a TREMBLAY true'],
    ['Léa|Trembley', 'a Trembley true'],
    ['Léa|Tremblay-Gagnon', 'a Tremblay-Gagnon false'],
    ['Léa|Bouchard', 'a Bouchard false'],
  ])('%s is proposed as the same person, never decided', (name, renamed) => {
    expect(told([name, 'Noah|Roy', 'Aya|Hakimi']).renamed).toEqual([renamed]);
  });

  test('brother and sister are not proposed as one person', () => {
    expect(told(['Léa|Tremblay', 'Thomas|Roy', 'Aya|Hakimi'])).toEqual({
      ...nothing,
      unchanged: ['a', 'c'],
      added: ['Thomas'],
      gone: ['b'],
    });
  });

  test('homonyms are counted one by one', () => {
    const twins = [...group, known('Léa|Tremblay', 'd')];
    expect(told(['Léa|Tremblay', 'Noah|Roy', 'Aya|Hakimi'], twins)).toMatchObject({ gone: ['d'] });
  });

  test('who left and is listed again comes back; who left and is not stays gone', () => {
    const of = [known('Léa|Tremblay', 'a', '2026-10-01'), known('Noah|Roy', 'b', '2026-10-01')];
    expect(told(['Léa|Tremblay'], of)).toEqual({ ...nothing, back: ['a'] });
  });

  test('a nickname of the list joins those of the teacher', () => {
    const lea = { ...known('Léa|Tremblay', 'a'), nicknames: ['Lélé'] };
    const [proposed] = compareRoster([lea], [student('Léa|Tremblay', ['Lili'])]).renamed;
    expect(proposed && renamedTo(proposed).nicknames).toEqual(['Lélé', 'Lili']);
  });
});

test('nobody is lost and nobody counted twice, whatever the lists', () => {
  const name = fc.constantFrom(
    'Léa|Roy',
    'Lea|Roy',
    'Léa|Roy-Gagnon',
    'Noah|Roy',
    'Zoé|Ng',
    'Zoe|Ngo',
  );
  const left = fc.constantFrom(null, '2026-10-01');
  fc.assert(
    fc.property(fc.array(fc.tuple(name, left)), fc.array(name), (register, list) => {
      const of = register.map(([each, on], index) => known(each, `${index}`, on));
      const found = compareRoster(
        of,
        list.map((each) => student(each)),
      );
      const ids = [found.unchanged, found.back, found.gone].flat().map(({ id }) => id);
      const all = [...ids, ...found.renamed.map((each) => each.known.id)];
      expect(new Set(all).size).toBe(all.length);
      const here = of.filter(({ leftOn }) => leftOn === null).map(({ id }) => id);
      expect(all).toEqual(expect.arrayContaining(here));
      const listed = found.unchanged.length + found.back.length + found.renamed.length;
      expect(listed + found.added.length).toBe(list.length);
    }),
  );
});

test('5,000 students against 5,000 others in a moment', () => {
  const of = Array.from({ length: 5000 }, (_, n) => known(`Léa${n % 400}|Roy${n}`, `${n}`));
  const list = of.map(({ firstName, lastName }) => student(`${firstName}|${lastName}x`));
  const { renamed, added } = compareRoster(of, list);
  expect(renamed.length + added.length).toBe(5000);
}, 20_000);
