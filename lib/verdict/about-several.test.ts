import { expect, test } from 'vitest';
import { aboutSeveral } from './about-several.ts';

const text = 'Léa Tremblay et Noah. LÉA a eu 85 %.';
const reason = (...words: string[]) => ({
  spans: words.map((word) => ({
    start: text.indexOf(word),
    end: text.indexOf(word) + word.length,
    kind: word.includes('%') ? ('result' as const) : ('student' as const),
  })),
});

test('two names are two students', () =>
  expect(aboutSeveral(text, [reason('Léa Tremblay'), reason('Noah')])).toBe(true));
test('a first name is part of a full one, a result is nobody', () =>
  expect(aboutSeveral(text, [reason('Léa Tremblay', 'LÉA'), reason('85 %')])).toBe(false));
test('nothing found', () => expect(aboutSeveral(text, [])).toBe(false));
