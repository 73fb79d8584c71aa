import { withoutAccents } from '../without-accents.ts';

const word = /[\p{L}\p{M}]+/gu;
const wordsOf = (text: string) => withoutAccents(text).match(word) ?? [];

/**
 * Whether a text names one of these students by a first or last name. Case counts: « classeur rose » names nobody. No
 * student's name enters a confirmation (5.9).
 */
export function namesStudent(
  text: string,
  students: readonly { firstName: string; lastName: string }[],
): boolean {
  const said = ` ${wordsOf(text).join(' ')} `;
  return students.some(({ firstName, lastName }) =>
    [firstName, lastName].some((name) => {
      const words = wordsOf(name).join(' ');
      return words !== '' && said.includes(` ${words} `);
    }),
  );
}
