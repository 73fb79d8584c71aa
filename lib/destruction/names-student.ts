import { withoutAccents } from '../without-accents.ts';

const word = /[\p{L}\p{M}]+/gu;
const wordsOf = (text: string) => withoutAccents(text).match(word) ?? [];

/**
 * Whether a text names one of these students by a first or last name, or (`whole`) by both. Case counts: « classeur rose » names nobody. No
 * student's name enters a confirmation (5.9).
 */
export function namesStudent(
  text: string,
  students: readonly { firstName: string; lastName: string }[],
  part: 'any' | 'whole' = 'any',
): boolean {
  const said = ` ${wordsOf(text).join(' ')} `;
  return students.some(({ firstName, lastName }) => {
    const names =
      part === 'any'
        ? [firstName, lastName]
        : [`${firstName} ${lastName}`, `${lastName} ${firstName}`];
    return names.some((name) => {
      const words = wordsOf(name).join(' ');
      return words !== '' && said.includes(` ${words} `);
    });
  });
}
