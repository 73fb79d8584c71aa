import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { avatarOf } from './avatar.ts';
import { animals, colours } from './avatar-animals.ts';
import { avatarsOf } from './avatars-of.ts';

const someone = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `s${index}`, avatar: null }));
const idsOf = (students: ReturnType<typeof someone>) =>
  [...avatarsOf(students, '2026-2027').values()].map(({ id }) => id);

describe('the animals', () => {
  test('thirty, unlike each other, one code point each, drawn in colour without a selector', () => {
    const emojis = Object.values(animals);
    expect(new Set(emojis).size).toBe(30);
    for (const emoji of [...emojis, ...Object.values(colours)]) {
      expect([...emoji]).toHaveLength(1);
      expect(emoji).toMatch(/^\p{Emoji_Presentation}$/u);
    }
  });
  test('none of those that hurt', () => {
    expect(Object.values(animals).join('')).not.toMatch(/[🐷🐖🐵🐒🐀🐁🐭🫏🐳🐋🐍🦍🦥🐢🐌🐮🐄]/u);
  });
});

describe('an id', () => {
  test('tells animal and colours', () => {
    expect(avatarOf('fox')).toEqual({ id: 'fox', animal: 'fox', colours: [], emoji: '🦊' });
    expect(avatarOf('owl-blue-red')?.emoji).toBe('🦉🔵🔴');
  });
  test.each(['', 'pig', 'fox-', 'fox-pink', 'fox-blue-blue-blue-blue-blue', 'constructor', 'Fox'])(
    '%j is of none',
    (id) => expect(avatarOf(id)).toBeNull(),
  );
});

describe('a class', () => {
  test('of thirty: one animal each, no colour needed', () => {
    const ids = idsOf(someone(30));
    expect(new Set(ids).size).toBe(30);
    expect(ids.filter((id) => id.includes('-'))).toEqual([]);
  });
  test.each([31, 210, 5000])('of %i: all unlike', (count) => {
    expect(new Set(idsOf(someone(count))).size).toBe(count);
  });
  test('the year changes them, nothing else does', () => {
    const students = someone(24);
    const now = avatarsOf(students, '2026-2027');
    expect(avatarsOf(students.toReversed(), '2026-2027')).toEqual(now);
    const later = avatarsOf(students, '2027-2028');
    const same = students.filter(({ id }) => later.get(id)?.id === now.get(id)?.id);
    expect(same.length).toBeLessThan(8);
  });
  test('the drawing is pinned: a release redraws nobody', () => {
    const drawn = avatarsOf(someone(4), '2026-2027');
    expect([...drawn].map(([id, { emoji }]) => id + emoji)).toMatchInlineSnapshot(`
      [
        "s0🦊",
        "s1🦘",
        "s2🦋",
        "s3🦩",
      ]
    `);
  });
});

const rows = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    avatar: fc.option(fc.constantFrom('fox', 'owl', 'owl-blue', 'bee', 'nonsense')),
  }),
  { selector: ({ id }) => id, maxLength: 80 },
);
test('stored ones are kept unless taken twice, the others differ', () => {
  fc.assert(fc.property(rows, keepsAndDiffers));
});
test('once stored they stay, whoever comes later', () => {
  fc.assert(fc.property(rows, staysWhoeverComes));
});
type Rows = { id: string; avatar: string | null }[];

function keepsAndDiffers(students: Rows): void {
  const given = avatarsOf(students, '2026-2027');
  expect(given.size).toBe(students.length);
  expect(new Set([...given.values()].map(({ id }) => id)).size).toBe(students.length);
  for (const wanted of ['fox', 'owl', 'owl-blue', 'bee']) {
    const asking = students.filter(({ avatar }) => avatar === wanted);
    const served = asking.filter(({ id }) => given.get(id)?.id === wanted);
    expect(served.length).toBe(asking.length > 0 ? 1 : 0);
  }
}

function staysWhoeverComes(students: Rows): void {
  const given = avatarsOf(students, '2026-2027');
  const stored = students.map(({ id }) => ({ id, avatar: given.get(id)?.id ?? null }));
  const later = avatarsOf([...stored, { id: 'new', avatar: null }], '2027-2028');
  for (const { id } of students) expect(later.get(id)).toEqual(given.get(id));
}
